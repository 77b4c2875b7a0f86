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

    Checker(Path workingFolder, PluginHost plugins, boolean untrusted) {
        this.workingFolder = workingFolder;
        this.plugins = plugins;
        this.untrusted = untrusted;
    }

    /**
     * What is known of a file.
     *
     * @param name the name that people are shown
     * @param compiled what the compiler made of it, unless it could not be read
     * @param diagnostics what is wrong with it
     * @param exitCode the outcome that the findings alone make
     */
    record Checked(String name, Optional<CompiledPlan> compiled, List<Diagnostic> diagnostics, int exitCode) {
        Checked {
            diagnostics = List.copyOf(diagnostics);
        }

        /** The text of one of the files that were read. */
        Optional<SourceLines> lines(String source) {
            return compiled.map(plan -> plan.sources().get(source)).map(LoadedSource::lines);
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
                return new Checked(
                        name,
                        Optional.empty(),
                        List.of(unreadable.problem()),
                        limit ? ExitCode.FINDINGS : ExitCode.WRONG_USE);
            }
            PlanFiles.Reading.Read read = (PlanFiles.Reading.Read) reading;
            return validated(name, PlanCompiler.compile(read.loader(), read.source()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            Faults.remember(fault);
            Diagnostic problem = Diagnostic.of(HostCode.INTERNAL_FAULT, Span.startOf(name))
                    .with("reason", fault.getClass().getSimpleName())
                    .build();
            return new Checked(name, Optional.empty(), List.of(problem), ExitCode.FAULT);
        }
    }

    private Checked validated(String name, CompiledPlan compiled) {
        List<Diagnostic> found = new ArrayList<>(compiled.diagnostics());
        if (compiled.isSound()) {
            found.addAll(plugins.validate(compiled));
        }
        List<Diagnostic> remaining =
                Waivers.apply(compiled.waivers(), found, plugins::knowsPrefixOf, compiled.isSound());
        boolean fault = remaining.stream()
                .anyMatch(diagnostic -> diagnostic.code() == HostCode.PLUGIN_FAILED
                        || diagnostic.code() == HostCode.PLUGIN_MISDESCRIBED);
        boolean errors = remaining.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        int exitCode = fault ? ExitCode.FAULT : errors ? ExitCode.FINDINGS : ExitCode.FINE;
        return new Checked(name, Optional.of(compiled), remaining, exitCode);
    }
}
