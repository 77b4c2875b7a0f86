package org.huimin.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.Severity;
import org.huimin.model.Plan;
import org.huimin.plugin.CalculationRequest;
import org.huimin.plugin.CalculationUnavailableException;
import org.huimin.plugin.Calculations;
import org.huimin.plugin.Calculator;
import org.huimin.plugin.Values;
import org.huimin.result.Result;
import org.huimin.source.Span;
import org.huimin.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/** Runs calculators on one plan by name, each once, and notices when one needs its own result. */
final class PlanCalculations implements Calculations {
    private final PluginHost host;
    private final PluginCalls calls;
    private final IsolatedCalls isolated;
    private final Plan plan;
    private final Language language;
    private DiagnosticSink sink;
    private final Map<String, Optional<Result>> results = new LinkedHashMap<>();
    private final List<String> running = new ArrayList<>();

    PlanCalculations(
            PluginHost host,
            PluginCalls calls,
            IsolatedCalls isolated,
            Plan plan,
            Language language,
            DiagnosticSink sink) {
        this.host = host;
        this.calls = calls;
        this.isolated = isolated;
        this.plan = plan;
        this.language = language;
        this.sink = sink;
    }

    /** Whether these are the results for a plan in a language. */
    @SuppressWarnings("ReferenceEquality") // the same plan, not an equal one: comparing whole plans is slow
    boolean isFor(Plan other, Language otherLanguage) {
        return plan == other && language == otherLanguage;
    }

    /** Tells somebody else of what fails from now on. */
    void reportTo(DiagnosticSink other) {
        sink = other;
    }

    @Override
    public Result result(String name) throws CalculationUnavailableException {
        @Nullable InstalledPlugin plugin = host.calculators().get(name);
        if (plugin == null) {
            throw new CalculationUnavailableException("there is no calculator " + name);
        }
        String own = name.substring(name.indexOf('/') + 1);
        String key = plugin.descriptor().id() + "/" + own;
        if (running.contains(key)) {
            throw new CalculationUnavailableException("calculators need each other's results: " + running);
        }
        if (!results.containsKey(key)) {
            running.add(key);
            try {
                results.put(key, run(plugin, own));
            } finally {
                running.remove(key);
            }
        }
        return results.getOrDefault(key, Optional.empty())
                .orElseThrow(() -> new CalculationUnavailableException("the calculator " + name + " failed"));
    }

    private Optional<Result> run(InstalledPlugin plugin, String name) {
        List<Diagnostic> missing = new ArrayList<>();
        Values settings = host.settings(plugin, plan, missing);
        if (!missing.isEmpty()) {
            missing.forEach(sink::report);
            return Optional.empty();
        }
        Span place = Span.startOf("plugins");
        if (isolated.takes(plugin, plan)) {
            return isolated.calculate(plugin, name, plan, language, place, sink);
        }
        List<Diagnostic> found = new ArrayList<>();
        CalculationRequest request = new CalculationRequest(
                plan,
                language,
                settings,
                new PlanAttributes(plugin.descriptor()),
                this,
                diagnostic -> found.add(PluginHost.copied(plugin, diagnostic)));
        Optional<Result> result = calls.call(plugin, PluginTask.CALCULATING, place, sink, loaded -> {
            Calculator calculator = loaded.calculator(name);
            return () -> calculator.calculate(request);
        });
        PluginHost.cut(found, place).forEach(sink::report);
        return found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)
                ? Optional.empty()
                : result;
    }
}
