package org.huimin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.LoadedSource;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.TextEdit;
import org.huimin.language.load.PlanFiles;
import org.huimin.source.Position;
import org.huimin.source.Span;

/**
 * The edits that certainly mend files, as they were found when several plans were checked. A library that several plans
 * read is only changed in what all of them report: what does nothing in one of them may matter in another.
 */
final class CertainEdits {
    private final Map<Path, OfFile> files = new LinkedHashMap<>();
    private final Set<Path> outside = new LinkedHashSet<>();

    /** The edits of one file. */
    static final class OfFile {
        private final String name;
        private final String text;
        private final Map<TextEdit, Integer> wanted = new LinkedHashMap<>();
        private int readers;

        private OfFile(LoadedSource source) {
            name = source.name();
            text = source.lines().text();
        }

        /** The name that people are shown. */
        String name() {
            return name;
        }

        /** The text that the edits are for. */
        String text() {
            return text;
        }

        private void add(Set<TextEdit> edits) {
            readers++;
            edits.forEach(edit -> wanted.merge(edit, 1, Integer::sum));
        }

        /** What all plans agree on, by place; of edits that reach into each other the first. */
        Map<Span, String> edits() {
            Map<Span, String> sorted = new TreeMap<>();
            wanted.forEach((edit, count) -> {
                if (count == readers) {
                    sorted.putIfAbsent(edit.span(), edit.replacement());
                }
            });
            Map<Span, String> apart = new LinkedHashMap<>();
            Position last = new Position(1, 1);
            for (Map.Entry<Span, String> edit : sorted.entrySet()) {
                if (edit.getKey().start().compareTo(last) >= 0) {
                    apart.put(edit.getKey(), edit.getValue());
                    last = edit.getKey().end();
                }
            }
            return apart;
        }
    }

    /**
     * Adds what checking a file has found.
     *
     * @param file the file that was checked, by the path that was given
     */
    void add(Path file, Checker.Checked checked) throws IOException {
        if (checked.compiled().isEmpty()) {
            return;
        }
        CompiledPlan compiled = checked.compiled().get();
        Path named = file.toAbsolutePath().normalize();
        Path folder = named.getParent() == null ? named : named.getParent();
        Path project = PlanFiles.projectFolder(folder.toRealPath().resolve("plan"));
        Map<String, Set<TextEdit>> edits = new LinkedHashMap<>();
        for (Diagnostic diagnostic : checked.diagnostics()) {
            diagnostic
                    .edit()
                    .ifPresent(edit -> edits.computeIfAbsent(edit.span().source(), missing -> new HashSet<>())
                            .add(edit));
        }
        for (LoadedSource source : compiled.sources().values()) {
            add(Path.of(source.identity()), source, project, edits.getOrDefault(source.name(), Set.of()));
        }
    }

    private void add(Path real, LoadedSource source, Path project, Set<TextEdit> edits) {
        // A link may lead out of the project: what it leads to is read, but it is somebody else's.
        if (!real.startsWith(project)) {
            if (!edits.isEmpty()) {
                outside.add(real);
            }
            return;
        }
        OfFile file = files.computeIfAbsent(real, missing -> new OfFile(source));
        file.add(edits.stream()
                .map(edit -> new TextEdit(
                        new Span(file.name(), edit.span().start(), edit.span().end()), edit.replacement()))
                .collect(Collectors.toSet()));
    }

    /** The files that have edits, by their real paths. */
    Map<Path, OfFile> files() {
        Map<Path, OfFile> edited = new LinkedHashMap<>(files);
        edited.values().removeIf(file -> file.edits().isEmpty());
        outside.forEach(edited::remove);
        return edited;
    }

    /** The files that have edits, but lie outside the project of the plan that reads them. */
    List<Path> outside() {
        return new ArrayList<>(outside);
    }
}
