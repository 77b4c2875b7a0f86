package org.huimin.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.diagnostics.Printable;
import org.huimin.diagnostics.Severity;
import org.huimin.host.PluginHost;
import org.huimin.language.load.PlanFiles;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.output.StagedOutput;
import org.huimin.result.Result;
import org.huimin.result.ResultTable;

/** Does everything for a plan: checks it, calculates, exports, and sums up. */
final class BuildCommand extends Verb {
    /** Without it, spreadsheet programs take a file's Chinese for another encoding. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Path plan = Path.of("");
    private Path folder = Path.of("");
    private boolean strict;

    BuildCommand(HuiminCommand command) {
        super(command);
    }

    @Override
    void describe(Arguments arguments) {
        arguments.requiredOption("-o --output", "DIR", "build.output", Path.class, given -> folder = given);
        arguments.positional("PLAN", "build.plan", Path.class, given -> plan = given);
        arguments.flag("--strict", "check.strict", given -> strict = given);
        plugins().describe(arguments, "plugins.untrusted");
    }

    @Override
    public Integer call() throws IOException {
        try (PluginHost plugins = openPlugins(List.of(plan))) {
            MessageWriter own = console().messages();
            console().progress(own.phrase("checking", Map.of("path", plan.toString())));
            SoundPlan.Reading reading =
                    SoundPlan.read(this, plugins, console().workingFolder().resolve(plan));
            if (reading.plan().isEmpty()) {
                return reading.exitCode();
            }
            return build(plugins, reading.plan().get());
        }
    }

    private int build(PluginHost plugins, SoundPlan sound) throws IOException {
        MessageWriter messages = new MessageWriter(language(Optional.of(sound.language())));
        Report report = new Report();
        report.add(sound.checked(), messages.language());
        report.entries().forEach(entry -> console().say(entry.text()));
        if (strict && report.count(Severity.WARNING) > 0) {
            console()
                    .say(messages.phrase(
                            "has-errors", Map.of("path", sound.checked().name())));
            return ExitCode.FINDINGS;
        }
        TestReport cases = cases(plugins, sound);
        cases.findings().entries().stream()
                .filter(entry -> !report.contains(entry.diagnostic()))
                .forEach(entry -> console().say(entry.text()));
        boolean failed = cases.failed() > 0 || cases.findings().count(Severity.ERROR) > 0;
        if (failed) {
            console().say(TestText.failures(cases));
            console()
                    .say(messages.phrase(
                            "cases-failed",
                            Map.of("path", sound.checked().name(), "failed", Long.toString(cases.failed()))));
            return ExitCode.FINDINGS;
        }
        Path target = console().workingFolder().resolve(folder);
        Map<String, Result> results = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        try (StagedOutput output = new StagedOutput(target)) {
            for (String name : sound.enabled(plugins.calculators())) {
                console().progress(messages.phrase("calculating", Map.of("name", name)));
                Optional<Result> result = sound.calculate(name);
                if (result.isEmpty()) {
                    missing.add(name);
                    continue;
                }
                results.put(name, result.get());
                write(output, sound.baseName() + "-" + name + ".csv", BYTE_ORDER_MARK + ResultCsv.write(result.get()));
                write(output, sound.baseName() + "-" + name + ".json", ResultJson.write(result.get()));
            }
            for (String format : sound.enabled(plugins.formats())) {
                console().progress(messages.phrase("exporting", Map.of("format", format)));
                if (!exportWhole(sound, format, output)) {
                    missing.add(format);
                }
            }
            List<Path> files = output.commit();
            console().output().print(summary(sound.plan(), report, cases, results, files, messages));
            if (missing.isEmpty()) {
                return ExitCode.FINE;
            }
            console()
                    .say(messages.phrase(
                            "build-missing", Map.of("names", String.join(messages.phrase("separator"), missing))));
            return ExitCode.FAULT;
        } catch (IOException exception) {
            return wrongUse(messages.phrase("cannot-write", Map.of("path", folder.toString())));
        }
    }

    /** Exports into an output; a format that fails leaves nothing in it. */
    private static boolean exportWhole(SoundPlan sound, String format, StagedOutput output) throws IOException {
        int before = output.count();
        boolean done = sound.export(format, output);
        if (!done) {
            output.keepFirst(before);
        }
        return done;
    }

    private static void write(StagedOutput output, String name, String text) throws IOException {
        try (OutputStream stream = output.create(name)) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Runs the cases of the plan, also those in other files of its project. */
    private TestReport cases(PluginHost plugins, SoundPlan sound) throws IOException {
        console().progress(console().messages().phrase("testing", Map.of("path", plan.toString())));
        TestReport cases = new TestReport();
        cases.add(sound.checked(), sound.language());
        Checker checker =
                new Checker(console().workingFolder(), plugins, plugins().untrusted());
        for (Path file : CaseFiles.of(console().workingFolder().resolve(plan))) {
            Checker.Checked checked = checker.check(file);
            cases.add(checked, language(checked));
        }
        return cases;
    }

    private String summary(
            Plan built,
            Report report,
            TestReport cases,
            Map<String, Result> results,
            List<Path> files,
            MessageWriter messages) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                messages.phrase("build-title", Map.of("title", built.title(), "year", Integer.toString(built.year()))));
        List<Measure> measures = built.measures();
        line(
                text,
                messages.phrase(
                        "build-content",
                        Map.of(
                                "programmes",
                                        Integer.toString(built.programmes().size()),
                                "measures", Integer.toString(measures.size()),
                                "targets",
                                        Integer.toString(measures.stream()
                                                .mapToInt(measure ->
                                                        measure.targets().size())
                                                .sum()),
                                "benefits",
                                        Integer.toString(measures.stream()
                                                .mapToInt(measure ->
                                                        measure.benefits().size())
                                                .sum()))));
        line(
                text,
                messages.phrase(
                        "build-findings",
                        Map.of(
                                "errors", Long.toString(report.count(Severity.ERROR)),
                                "warnings", Long.toString(report.count(Severity.WARNING)))));
        if (!cases.isEmpty()) {
            line(
                    text,
                    messages.phrase(
                            "test-summary-passed",
                            Map.of("cases", Integer.toString(cases.entries().size()))));
        }
        ResultText resultText = new ResultText(messages);
        results.values().forEach(result -> {
            text.append('\n');
            for (ResultTable table : result.tables().stream().limit(1).toList()) {
                line(text, table.name());
                text.append(resultText.table(table));
            }
        });
        text.append('\n');
        line(text, messages.phrase("build-files", Map.of("count", Integer.toString(files.size()))));
        files.forEach(file ->
                line(text, "  " + Printable.line(PlanFiles.displayName(console().workingFolder(), file))));
        return text.toString();
    }

    private static void line(StringBuilder text, String content) {
        text.append(content).append('\n');
    }
}
