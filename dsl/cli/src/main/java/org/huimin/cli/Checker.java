package org.huimin.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.LoadedSource;
import org.huimin.compile.PlanCompiler;
import org.huimin.compile.Waivers;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.Severity;
import org.huimin.host.PluginHost;
import org.huimin.language.load.PlanFiles;
import org.huimin.source.SourceLines;
import org.huimin.source.Span;

/** Reads, compiles and validates one file after the other. */
final class Checker {
    private final Path workingFolder;
    private final PluginHost plugins;
    private final boolean untrusted;
    private final ProjectSettings projects;

    Checker(Path workingFolder, PluginHost plugins, boolean untrusted) {
        this.workingFolder = workingFolder;
        this.plugins = plugins;
        this.untrusted = untrusted;
        projects = new ProjectSettings(workingFolder, plugins, untrusted);
    }

    /**
     * What is known of a file.
     *
     * @param name the name that people are shown
     * @param compiled what the compiler made of it, unless it could not be read
     * @param diagnostics what is wrong with it, and with the settings of its project
     * @param exitCode the outcome that the findings alone make
     * @param waivers what became of its waivers; what is waived has the weight that the project gives it
     * @param project the settings of its project
     * @param complete whether it was looked at in every way
     */
    record Checked(
            String name,
            Optional<CompiledPlan> compiled,
            List<Diagnostic> diagnostics,
            int exitCode,
            Waivers.Outcome waivers,
            ProjectSettings.Settings project,
            boolean complete) {
        Checked {
            diagnostics = List.copyOf(diagnostics);
        }

        /** A file of which only a problem is known. */
        static Checked failed(String name, Diagnostic problem, int exitCode) {
            return new Checked(
                    name,
                    Optional.empty(),
                    List.of(problem),
                    exitCode,
                    new Waivers.Outcome(List.of(), List.of(), List.of()),
                    ProjectSettings.Settings.NONE,
                    false);
        }

        /** The text of one of the files that were read. */
        Optional<SourceLines> lines(String source) {
            return compiled.map(plan -> plan.sources().get(source))
                    .map(LoadedSource::lines)
                    .or(() -> project.lines(source));
        }

        boolean hasErrors() {
            return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        }
    }

    Checked check(Path file) {
        String name = PlanFiles.displayName(workingFolder, file);
        try {
            PlanFiles.Reading reading = PlanFiles.read(workingFolder, file, untrusted);
            if (reading instanceof PlanFiles.Reading.Unreadable unreadable) {
                boolean limit = unreadable.problem().code() != HostCode.NOT_A_FILE;
                return Checked.failed(name, unreadable.problem(), limit ? ExitCode.FINDINGS : ExitCode.WRONG_USE);
            }
            PlanFiles.Reading.Read read = (PlanFiles.Reading.Read) reading;
            ProjectSettings.Settings project = projects.of(Path.of(read.source().identity()));
            return validated(file, name, PlanCompiler.compile(read.loader(), read.source()), project);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            Faults.remember(fault);
            Diagnostic problem = Diagnostic.of(HostCode.INTERNAL_FAULT, Span.startOf(name))
                    .with("reason", fault.getClass().getSimpleName())
                    .build();
            return Checked.failed(name, problem, ExitCode.FAULT);
        }
    }

    private Checked validated(Path file, String name, CompiledPlan compiled, ProjectSettings.Settings project) {
        List<Diagnostic> found = new ArrayList<>(compiled.diagnostics());
        if (compiled.isSound()) {
            compiled.plan().ifPresent(plan -> plugins.comesFrom(plan, file));
            found.addAll(plugins.validate(compiled));
        }
        Waivers.Outcome judged =
                Waivers.judge(compiled.waivers(), found, code -> ran(code, compiled), compiled.isSound());
        List<Diagnostic> remaining = project.weigh(judged.remaining(), compiled);
        int exitCode = project.exitCode();
        for (Diagnostic diagnostic : remaining) {
            boolean fault = Completeness.isFault(diagnostic);
            boolean error = diagnostic.severity() == Severity.ERROR;
            exitCode = ExitCode.worse(exitCode, fault ? ExitCode.FAULT : error ? ExitCode.FINDINGS : ExitCode.FINE);
        }
        boolean complete = Completeness.isComplete(found);
        return new Checked(
                name, Optional.of(compiled), remaining, exitCode, project.weigh(judged, compiled), project, complete);
    }

    /** Whether the check of a code has run: plugins look at plans only, not at a library alone. */
    private boolean ran(String code, CompiledPlan compiled) {
        return compiled.plan().isPresent()
                && plugins.checks(code, compiled.plan().get());
    }
}
