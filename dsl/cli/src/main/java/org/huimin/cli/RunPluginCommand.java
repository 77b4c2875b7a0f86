package org.huimin.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.PlanCompiler;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.host.PluginHost;
import org.huimin.host.PluginTask;
import org.huimin.language.load.FileBytes;
import org.huimin.language.load.PlanFiles;
import org.huimin.model.Plan;
import org.huimin.plugin.CalculationUnavailableException;
import org.huimin.result.Result;
import org.huimin.vocabulary.Language;
import org.huimin.wire.PlanJson;

/** Runs one task of a plugin for another process of this command, which waits for it; nobody else calls it. */
final class RunPluginCommand extends Verb {
    static final String NAME = "run-plugin";

    /** The file that says which plugin's code is running. */
    static final String RUNNING = "running";

    private static final long MILLISECONDS_BETWEEN_LOOKS = 50;

    private Path plan = Path.of("");
    private Path folder = Path.of("");
    private String plugin = "";
    private PluginTask task = PluginTask.VALIDATING;
    private String name = "";
    private String baseName = "";
    private Language language = Language.CHINESE;

    RunPluginCommand(HuiminCommand command) {
        super(command);
    }

    @Override
    void describe(Arguments arguments) {
        arguments.requiredOption("--outcome", "DIR", "", Path.class, given -> folder = given);
        arguments.requiredOption("--plugin", "ID", "", String.class, given -> plugin = given);
        arguments.requiredOption("--task", "TASK", "", PluginTask.class, given -> task = given);
        arguments.requiredOption("--name", "NAME", "", String.class, given -> name = given);
        arguments.requiredOption("--base-name", "NAME", "", String.class, given -> baseName = given);
        arguments.requiredOption("--result-language", "zh|en", "", String.class, this::setLanguage);
        plugins().describeOfChild(arguments);
        arguments.positional("PLAN", "", Path.class, given -> plan = given);
    }

    private void setLanguage(String tag) {
        for (Language known : Language.values()) {
            if (known.tag().equals(tag)) {
                language = known;
            }
        }
    }

    @Override
    public Integer call() throws IOException {
        endWithParent();
        try (PluginHost host = openPluginsQuietly(List.of(plan))) {
            reportRunning(host);
            if (task == PluginTask.IMPORTING) {
                importPlan(host);
                return ExitCode.FINE;
            }
            PlanFiles.Reading reading =
                    PlanFiles.read(console().workingFolder(), plan, plugins().untrusted());
            if (!(reading instanceof PlanFiles.Reading.Read read)) {
                return ExitCode.WRONG_USE;
            }
            CompiledPlan compiled = PlanCompiler.compile(read.loader(), read.source());
            if (compiled.plan().isEmpty()) {
                return ExitCode.WRONG_USE;
            }
            run(host, compiled, compiled.plan().get());
            return ExitCode.FINE;
        }
    }

    private void run(PluginHost host, CompiledPlan compiled, Plan read) throws IOException {
        List<Diagnostic> findings = new ArrayList<>();
        Optional<Result> result = Optional.empty();
        PluginOutcome.NumberedFiles files = new PluginOutcome.NumberedFiles(folder);
        boolean exported = false;
        switch (task) {
            case VALIDATING -> findings.addAll(host.validate(compiled, plugin));
            case CALCULATING -> {
                try {
                    result = Optional.of(
                            host.calculations(read, language, findings::add).result(plugin + "/" + name));
                } catch (CalculationUnavailableException exception) {
                    // The findings say why.
                }
            }
            case EXPORTING ->
                exported = host.export(
                        plugin + "/" + name,
                        read,
                        baseName,
                        language,
                        host.calculations(read, language, findings::add),
                        files,
                        findings::add);
            case LOADING, IMPORTING -> throw new IllegalArgumentException("no task for a plan: " + task);
        }
        PluginOutcome.write(folder, findings, result, exported ? Optional.of(files.names()) : Optional.empty());
    }

    /** Leaves the plan as a file in JSON. */
    private void importPlan(PluginHost host) throws IOException {
        List<Diagnostic> findings = new ArrayList<>();
        PluginOutcome.NumberedFiles files = new PluginOutcome.NumberedFiles(folder);
        FileBytes read = PlanFiles.bytes(console().workingFolder(), plan);
        Optional<Plan> imported = read.problem().isPresent()
                ? Optional.empty()
                : host.importPlan(plugin + "/" + name, plan, baseName, read.bytes(), language, findings::add);
        if (imported.isPresent()) {
            try (OutputStream stream = files.create("plan.json")) {
                stream.write(new PlanJson().write(imported.get()));
            }
        }
        read.problem().ifPresent(findings::add);
        PluginOutcome.write(folder, findings, Optional.empty(), imported.map(written -> files.names()));
    }

    /** Ends this process when the one that waits for it has ended, which holds the other end of the standard input. */
    private void endWithParent() {
        Thread watching = new Thread(
                () -> {
                    try {
                        while (console().input().read() >= 0) {
                            // Nothing is sent.
                        }
                    } catch (IOException exception) {
                        // The parent has ended.
                    }
                    Runtime.getRuntime().halt(ExitCode.FAULT);
                },
                "parent");
        watching.setDaemon(true);
        watching.start();
    }

    /** Keeps the name of the plugin whose code runs where the other process finds it, whatever becomes of this one. */
    private void reportRunning(PluginHost host) {
        Path file = folder.resolve(RUNNING);
        Runnable report = () -> {
            try {
                Files.writeString(file, host.running().orElse(""), StandardCharsets.UTF_8);
            } catch (IOException exception) {
                // Then the plugin that was asked for is named.
            }
        };
        Runtime.getRuntime().addShutdownHook(new Thread(report));
        Thread watching = new Thread(
                () -> {
                    while (true) {
                        report.run();
                        try {
                            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
                        } catch (InterruptedException exception) {
                            return;
                        }
                    }
                },
                "running plugin");
        watching.setDaemon(true);
        watching.start();
    }
}
