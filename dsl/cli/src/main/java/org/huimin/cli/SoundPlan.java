package org.huimin.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.diagnostics.Printable;
import org.huimin.diagnostics.Severity;
import org.huimin.host.InstalledPlugin;
import org.huimin.host.PluginHost;
import org.huimin.model.Plan;
import org.huimin.output.Output;
import org.huimin.plugin.CalculationUnavailableException;
import org.huimin.plugin.Calculations;
import org.huimin.result.Result;
import org.huimin.vocabulary.Language;

/** A plan without errors, and what plugins make of it. */
final class SoundPlan {
    private static final String EXTENSION = ".plan";

    private final Verb verb;
    private final PluginHost plugins;
    private final Checker.Checked checked;
    private final Plan plan;
    private final String baseName;
    private final Language language;
    private final Calculations calculations;
    private boolean refused;
    private boolean faulty;

    private SoundPlan(Verb verb, PluginHost plugins, Checker.Checked checked, Plan plan, Path file) {
        this.verb = verb;
        this.plugins = plugins;
        this.checked = checked;
        this.plan = plan;
        String name = file.getFileName().toString();
        baseName = name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
        language = verb.language(checked);
        calculations = plugins.calculations(plan, language, this::say);
    }

    /**
     * What came of reading a plan.
     *
     * @param plan the plan, if it has no errors
     * @param exitCode the outcome if there is none
     */
    record Reading(Optional<SoundPlan> plan, int exitCode) {}

    /** Reads a plan; what is wrong with it is said beside the data. */
    static Reading read(Verb verb, PluginHost plugins, Path file) {
        Console console = verb.console();
        Checker.Checked checked =
                new Checker(console.workingFolder(), plugins, verb.plugins().untrusted()).check(file);
        MessageWriter messages = new MessageWriter(verb.language(checked));
        if (checked.hasErrors()) {
            Report report = new Report();
            report.add(checked, verb.language(checked));
            report.entries().forEach(entry -> console.say(entry.text()));
            console.say(messages.phrase("has-errors", Map.of("path", checked.name())));
            return new Reading(Optional.empty(), checked.exitCode());
        }
        Optional<Plan> plan = checked.compiled().flatMap(compiled -> compiled.plan());
        if (plan.isEmpty()) {
            return new Reading(
                    Optional.empty(), verb.wrongUse(messages.phrase("not-a-plan", Map.of("path", checked.name()))));
        }
        return new Reading(Optional.of(new SoundPlan(verb, plugins, checked, plan.get(), file)), ExitCode.FINE);
    }

    Plan plan() {
        return plan;
    }

    Checker.Checked checked() {
        return checked;
    }

    String baseName() {
        return baseName;
    }

    /** The language that was asked for, else that of the plan, which results and exports are in. */
    Language language() {
        return language;
    }

    /** Exports the plan; whether it went well. What did not is said beside the data. */
    boolean export(String format, Output output) {
        return plugins.export(format, plan, baseName, language, calculations, output, this::say);
    }

    /** The result of a calculator; nothing where it failed, which is said beside the data. */
    Optional<Result> calculate(String name) {
        try {
            return Optional.of(calculations.result(name));
        } catch (CalculationUnavailableException exception) {
            MessageWriter messages = new MessageWriter(verb.language(checked));
            verb.console().say(messages.phrase("calculator-failed", Map.of("name", name)));
            return Optional.empty();
        }
    }

    /** The names of what the plugins add that the plan asks for; of all plugins where it asks for none that adds any. */
    List<String> enabled(Map<String, InstalledPlugin> contributions) {
        Set<String> ids = plugins.enabled(plan);
        List<String> own = contributions.entrySet().stream()
                .filter(entry -> entry.getKey().indexOf('/') < 0
                        && ids.contains(entry.getValue().descriptor().id()))
                .map(Map.Entry::getKey)
                .toList();
        return own.isEmpty()
                ? contributions.keySet().stream()
                        .filter(name -> name.indexOf('/') < 0)
                        .toList()
                : own;
    }

    /** What a command ends with where there is no result: what was given can't be used, or a plugin is at fault. */
    int exitWithoutResult() {
        return refused && !faulty ? ExitCode.WRONG_USE : ExitCode.FAULT;
    }

    private void say(Diagnostic diagnostic) {
        faulty |= PluginHost.isFault(diagnostic);
        refused |= diagnostic.severity() == Severity.ERROR && !PluginHost.isFault(diagnostic);
        MessageWriter messages = new MessageWriter(verb.language(checked));
        String source = diagnostic.span().source();
        // Tables have places; the rest is said of a plugin as a whole.
        String place = source.indexOf('.') < 0
                ? ""
                : source + ":" + diagnostic.span().start().line() + ": ";
        verb.console()
                .say(Printable.line(place)
                        + diagnostic.code().id()
                        + messages.phrase("colon")
                        + messages.message(diagnostic));
        messages.suggestion(diagnostic).ifPresent(verb.console()::say);
    }
}
