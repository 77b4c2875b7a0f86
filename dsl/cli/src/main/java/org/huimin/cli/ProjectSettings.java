package org.huimin.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.LoadedSource;
import org.huimin.compile.Waivers;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.host.InstalledPlugin;
import org.huimin.host.PluginHost;
import org.huimin.language.load.PlanFiles;
import org.huimin.project.PluginCodes;
import org.huimin.project.ProjectFile;
import org.huimin.project.Severities;
import org.huimin.source.SourceLines;
import org.huimin.source.Span;
import org.jspecify.annotations.Nullable;

/** The settings of the projects that files belong to: each {@code huimin.json} is looked for and read once. */
final class ProjectSettings {
    private final Path workingFolder;
    private final PluginHost plugins;
    private final boolean untrusted;
    private final Map<Path, Settings> byFolder = new HashMap<>();
    private final Map<Path, Settings> byProject = new HashMap<>();

    ProjectSettings(Path workingFolder, PluginHost plugins, boolean untrusted) {
        this.workingFolder = workingFolder;
        this.plugins = plugins;
        this.untrusted = untrusted;
    }

    /**
     * The settings of one project.
     *
     * @param name the name of {@code huimin.json} that people are shown; empty where there is none
     * @param folder the project folder
     * @param file what the file says
     * @param exitCode the outcome that its problems make
     */
    record Settings(String name, Path folder, ProjectFile file, int exitCode) {
        /** Of a project that has nothing to say. */
        static final Settings NONE = new Settings(
                "", Path.of(""), new ProjectFile(Severities.none(), new SourceLines(""), List.of()), ExitCode.FINE);

        /** The text of {@code huimin.json} by the name that spans use. */
        Optional<SourceLines> lines(String source) {
            return source.equals(name) && !name.isEmpty() ? Optional.of(file.lines()) : Optional.empty();
        }

        /** Findings with the weight that the project gives them; behind them what is wrong with its settings. */
        List<Diagnostic> weigh(List<Diagnostic> found, CompiledPlan compiled) {
            if (file.severities().isEmpty() && file.problems().isEmpty()) {
                return found;
            }
            List<Diagnostic> weighed = file.severities().apply(found, source -> path(source, compiled));
            List<Diagnostic> all = new ArrayList<>(weighed);
            all.addAll(file.problems());
            return all;
        }

        /** The same of what is waived: what the project leaves out is not told of at all. */
        Waivers.Outcome weigh(Waivers.Outcome judged, CompiledPlan compiled) {
            if (file.severities().isEmpty() || judged.waived().isEmpty()) {
                return judged;
            }
            List<Waivers.Waived> waived = new ArrayList<>();
            for (Waivers.Waived each : judged.waived()) {
                file.severities().apply(List.of(each.diagnostic()), source -> path(source, compiled)).stream()
                        .limit(1)
                        .forEach(weighed -> waived.add(new Waivers.Waived(weighed, each.waiver())));
            }
            return new Waivers.Outcome(judged.remaining(), waived, judged.effects());
        }

        private String path(String source, CompiledPlan compiled) {
            return Optional.ofNullable(compiled.sources().get(source))
                    .map(LoadedSource::identity)
                    .map(Path::of)
                    .filter(file -> file.startsWith(folder))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .orElse("");
        }
    }

    // Looked up by hand: a plain check links nothing at run time.

    /** The settings of the project of a file, which is given by its real path. */
    Settings of(Path file) {
        Path folder = folder(file);
        @Nullable Settings known = byFolder.get(folder);
        if (known == null) {
            Optional<Path> projectFile = PlanFiles.projectFile(folder);
            known = projectFile.isEmpty() ? Settings.NONE : ofProject(projectFile.get());
            byFolder.put(folder, known);
        }
        return known;
    }

    private Settings ofProject(Path projectFile) {
        @Nullable Settings known = byProject.get(projectFile);
        if (known == null) {
            known = read(projectFile, folder(projectFile));
            byProject.put(projectFile, known);
        }
        return known;
    }

    private static Path folder(Path file) {
        return requireNonNull(file.getParent(), "a file has a folder");
    }

    private Settings read(Path file, Path folder) {
        String name = PlanFiles.displayName(workingFolder, file);
        try {
            // What a link leads to is none of the project's: messages would show it.
            if (!file.toRealPath().equals(file)) {
                return unread(name, folder, "reason.not-regular");
            }
            byte[] bytes;
            try (InputStream stream = Files.newInputStream(file)) {
                bytes = stream.readNBytes(ProjectFile.MOST_BYTES + 1);
            }
            ProjectFile read = ProjectFile.read(name, bytes, new InstalledCodes(plugins));
            int exitCode = read.problems().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
            return new Settings(name, folder, untrusted ? untrusted(read) : read, exitCode);
        } catch (IOException exception) {
            return unread(name, folder, "reason.failed");
        }
    }

    private static Settings unread(String name, Path folder, String reason) {
        Diagnostic problem = Diagnostic.of(HostCode.NOT_A_FILE, Span.startOf(name))
                .with("path", name)
                .with("reason", new Argument.Phrase(reason))
                .build();
        ProjectFile file = new ProjectFile(Severities.none(), new SourceLines(""), List.of(problem));
        return new Settings(name, folder, file, ExitCode.WRONG_USE);
    }

    private static ProjectFile untrusted(ProjectFile read) {
        return new ProjectFile(read.severities().untrusted(), read.lines(), read.problems());
    }

    /** The codes of the installed plugins; whoever asks for them has their jars read. */
    private record InstalledCodes(PluginHost plugins) implements Supplier<PluginCodes> {
        @Override
        public PluginCodes get() {
            List<String> prefixes = new ArrayList<>();
            List<String> ids = new ArrayList<>();
            for (InstalledPlugin plugin : plugins.plugins()) {
                List<String> codes = plugin.codes();
                if (!codes.isEmpty()) {
                    prefixes.add(plugin.descriptor().codePrefix());
                    ids.addAll(codes);
                }
            }
            return new PluginCodes(prefixes, ids);
        }
    }
}
