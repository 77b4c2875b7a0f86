package org.huimin.host;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Plan;
import org.huimin.output.Output;
import org.huimin.result.Result;
import org.huimin.source.Span;
import org.huimin.vocabulary.Language;
import org.huimin.wire.PlanJson;
import org.huimin.wire.PlanJsonException;
import org.jspecify.annotations.Nullable;

/** Has third-party plugins run in another process, if the user wants that. */
final class IsolatedCalls {
    private final PluginOptions options;
    private final IdentityHashMap<Plan, Path> files = new IdentityHashMap<>();

    IsolatedCalls(PluginOptions options) {
        this.options = options;
    }

    /** Remembers the file of a plan, by which another process finds it. */
    void comesFrom(Plan plan, Path file) {
        if (options.isolation().isPresent()) {
            files.put(plan, file);
        }
    }

    /** Whether a plugin runs in another process for a plan. Those that are left alone are refused right here. */
    boolean takes(InstalledPlugin plugin, Plan plan) {
        return takes(plugin) && files.containsKey(plan);
    }

    /** Whether a plugin runs in another process where there is no plan yet. */
    boolean takes(InstalledPlugin plugin) {
        return options.isolation().isPresent() && !plugin.isBundled() && !options.untrusted();
    }

    void validate(InstalledPlugin plugin, Plan plan, Language language, Span place, DiagnosticSink sink) {
        run(plugin, PluginTask.VALIDATING, "", plan, "", language, place, sink);
    }

    Optional<Result> calculate(
            InstalledPlugin plugin, String name, Plan plan, Language language, Span place, DiagnosticSink sink) {
        return run(plugin, PluginTask.CALCULATING, name, plan, "", language, place, sink)
                .flatMap(PluginIsolation.Outcome::result);
    }

    boolean export(
            InstalledPlugin plugin,
            String format,
            Plan plan,
            String baseName,
            Language language,
            Output output,
            Span place,
            DiagnosticSink sink) {
        Optional<Map<String, byte[]>> written = run(
                        plugin, PluginTask.EXPORTING, format, plan, baseName, language, place, sink)
                .flatMap(PluginIsolation.Outcome::files);
        if (written.isEmpty()) {
            return false;
        }
        try {
            for (Map.Entry<String, byte[]> file : written.get().entrySet()) {
                try (OutputStream stream = output.create(file.getKey())) {
                    stream.write(file.getValue());
                }
            }
            return true;
        } catch (IOException exception) {
            sink.report(PluginFault.diagnostic(plugin, PluginTask.EXPORTING, place, exception));
            return false;
        }
    }

    /** The plan that an importer reads; it comes back as the one file that the other process leaves, in JSON. */
    Optional<Plan> importPlan(
            InstalledPlugin plugin,
            String format,
            Path file,
            String source,
            Language language,
            Span place,
            DiagnosticSink sink) {
        Optional<byte[]> json = run(plugin, PluginTask.IMPORTING, format, file, source, language, place, sink)
                .flatMap(PluginIsolation.Outcome::files)
                .flatMap(left -> left.values().stream().findFirst());
        if (json.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PlanJson().read(json.get()));
        } catch (PlanJsonException exception) {
            sink.report(PluginFault.diagnostic(plugin, PluginTask.IMPORTING, place, exception));
            return Optional.empty();
        }
    }

    private Optional<PluginIsolation.Outcome> run(
            InstalledPlugin plugin,
            PluginTask kind,
            String name,
            Plan plan,
            String baseName,
            Language language,
            Span place,
            DiagnosticSink sink) {
        @Nullable Path file = requireNonNull(files.get(plan), "the plan's file is not known");
        return run(plugin, kind, name, file, baseName, language, place, sink);
    }

    private Optional<PluginIsolation.Outcome> run(
            InstalledPlugin plugin,
            PluginTask kind,
            String name,
            Path file,
            String baseName,
            Language language,
            Span place,
            DiagnosticSink sink) {
        String id = plugin.descriptor().id();
        PluginIsolation.Task task = new PluginIsolation.Task(id, kind, name, file, baseName, language);
        try {
            PluginIsolation.Outcome outcome = options.isolation().orElseThrow().run(task);
            outcome.findings().forEach(sink::report);
            return Optional.of(outcome);
        } catch (PluginIsolation.UnfinishedException exception) {
            sink.report(PluginFault.diagnostic(exception.plugin(), kind, place, exception.reason()));
            return Optional.empty();
        }
    }
}
