package org.huimin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huimin.host.PluginHost;

/** Runs the cases of plans. */
final class TestCommand extends Verb {
    private List<Path> paths = List.of();
    private TestFormat format = TestFormat.TEXT;

    TestCommand(HuiminCommand command) {
        super(command);
    }

    /** How the outcomes of cases are written. */
    enum TestFormat {
        TEXT,
        JSON,
        JUNIT
    }

    @Override
    void describe(Arguments arguments) {
        arguments.positionals("PATH", "test.path", Path.class, given -> paths = given);
        arguments.option("--format", "text|json|junit", "test.format", TestFormat.class, given -> format = given);
        plugins().describe(arguments, "plugins.untrusted");
    }

    @Override
    public Integer call() throws IOException {
        try (PluginHost plugins = openPlugins(paths)) {
            Checker checker =
                    new Checker(console().workingFolder(), plugins, plugins().untrusted());
            TestReport report = new TestReport();
            int exitCode = plugins.problems().isEmpty() ? ExitCode.FINE : ExitCode.FAULT;
            for (Path file : files()) {
                console().progress(console().messages().phrase("testing", Map.of("path", file.toString())));
                Checker.Checked checked = checker.check(file);
                report.add(checked, language(checked));
                exitCode = ExitCode.worse(exitCode, checked.exitCode());
            }
            if (report.findings().files() == 0 || (report.isEmpty() && exitCode == ExitCode.FINE)) {
                return wrongUse(console().messages().phrase("no-cases"));
            }
            console()
                    .output()
                    .print(
                            switch (format) {
                                case TEXT -> TestText.write(report, console().language());
                                case JSON -> TestJson.write(report);
                                case JUNIT -> TestJunit.write(report);
                            });
            return report.failed() > 0 ? ExitCode.worse(exitCode, ExitCode.FINDINGS) : exitCode;
        }
    }

    /** The files that the arguments mean; for a plan also the files of its project that hold cases for it. */
    private Set<Path> files() throws IOException {
        Set<Path> files = new LinkedHashSet<>();
        for (Path argument : paths) {
            Path path = console().workingFolder().resolve(argument);
            files.addAll(PlanPaths.find(console().workingFolder(), List.of(argument)));
            if (Files.isRegularFile(path)) {
                files.addAll(CaseFiles.of(path));
            }
        }
        return files;
    }
}
