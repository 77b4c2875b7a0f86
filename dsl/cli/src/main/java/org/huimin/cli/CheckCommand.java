package org.huimin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.huimin.diagnostics.Colouring;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.diagnostics.Severity;
import org.huimin.host.PluginHost;
import org.huimin.vocabulary.Language;

/** Compiles and validates plan files. */
final class CheckCommand extends Verb {
    private List<Path> paths = List.of();
    private ReportFormat format = ReportFormat.TEXT;
    private boolean strict;
    private boolean waivers;
    private boolean fix;
    private ColourChoice colour = ColourChoice.AUTO;

    CheckCommand(HuiminCommand command) {
        super(command);
    }

    /** How findings are written. */
    enum ReportFormat {
        TEXT,
        JSON,
        SARIF,
        JUNIT,
        GITHUB
    }

    /** Whether findings are written in colour. */
    enum ColourChoice {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Override
    void describe(Arguments arguments) {
        arguments.positionals("PATH", "check.path", Path.class, given -> paths = given);
        arguments.option(
                "--format",
                "text|json|sarif|junit|github",
                "check.format",
                ReportFormat.class,
                given -> format = given);
        arguments.flag("--strict", "check.strict", given -> strict = given);
        plugins().describe(arguments, "check.untrusted");
        arguments.flag("--waivers", "check.waivers", given -> waivers = given);
        arguments.flag("--fix", "check.fix", given -> fix = given);
        arguments.option("--color", "auto|always|never", "check.color", ColourChoice.class, given -> colour = given);
    }

    @Override
    public Integer call() throws IOException {
        if (waivers && format != ReportFormat.TEXT && format != ReportFormat.JSON) {
            return wrongUse(console().messages().phrase("waivers.formats"));
        }
        if (fix && plugins().untrusted()) {
            return wrongUse(console().messages().phrase("fix-untrusted"));
        }
        try (PluginHost plugins = openPlugins(paths)) {
            plugins.preload();
            Checker checker =
                    new Checker(console().workingFolder(), plugins, plugins().untrusted());
            Report report =
                    new Report(colouring(), waivers || format == ReportFormat.SARIF || format == ReportFormat.JUNIT);
            int exitCode = plugins.problems().isEmpty() ? ExitCode.FINE : ExitCode.FAULT;
            List<Path> files = PlanPaths.find(console().workingFolder(), paths);
            if (fix) {
                exitCode = ExitCode.worse(exitCode, new Fixer(console(), checker).fix(files));
            }
            for (Path file : files) {
                Checker.Checked checked = checker.check(file);
                report.add(checked, language(checked));
                exitCode = ExitCode.worse(exitCode, checked.exitCode());
            }
            if (files.isEmpty()) {
                return wrongUse(console().messages().phrase("no-plans"));
            }
            if (strict && report.count(Severity.WARNING) > 0) {
                exitCode = ExitCode.worse(exitCode, ExitCode.FINDINGS);
            }
            if (format != ReportFormat.TEXT && format != ReportFormat.SARIF) {
                // A text is read beside what has been said of them; SARIF has a place of its own.
                report.addProblems(plugins.problems(), languageOf(report));
            }
            print(report, plugins, exitCode);
            return exitCode;
        }
    }

    /** Colours are for people: other formats stay plain. */
    private Colouring colouring() {
        if (format != ReportFormat.TEXT) {
            return Colouring.NONE;
        }
        return switch (colour) {
            case ALWAYS -> Colouring.TERMINAL;
            case NEVER -> Colouring.NONE;
            case AUTO -> console().colours() ? Colouring.TERMINAL : Colouring.NONE;
        };
    }

    private void print(Report report, PluginHost plugins, int exitCode) {
        switch (format) {
            case TEXT -> printText(report);
            case JSON -> console().output().print(ReportJson.write(report, waivers));
            case SARIF ->
                console().output().print(ReportSarif.write(report, plugins.problems(), exitCode, languageOf(report)));
            case JUNIT -> console().output().print(ReportJunit.write(report, strict));
            case GITHUB -> console().output().print(ReportGithub.write(report));
        }
    }

    /** The language of what is said of the whole: that of the first finding. */
    private Language languageOf(Report report) {
        return report.entries().isEmpty()
                ? console().language()
                : report.entries().get(0).language();
    }

    private void printText(Report report) {
        for (Report.Entry entry : report.entries()) {
            console().output().print(entry.text() + "\n");
        }
        MessageWriter messages = new MessageWriter(languageOf(report));
        if (waivers) {
            console().output().print(WaiverList.text(report, messages) + "\n");
        }
        console()
                .output()
                .print(messages.phrase(
                                "check-summary",
                                Map.of(
                                        "files", Integer.toString(report.files()),
                                        "errors", Long.toString(report.count(Severity.ERROR)),
                                        "warnings", Long.toString(report.count(Severity.WARNING))))
                        + "\n");
    }
}
