package org.huimin.compile;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.huimin.declaration.SourceFile;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.source.SourceLines;

/**
 * A file as a front end read it.
 *
 * @param identity what tells this file from every other, whatever path led to it
 * @param file its declarations; their source name is what people are shown
 * @param lines its text
 * @param diagnostics what is wrong with its text
 */
public record LoadedSource(String identity, SourceFile file, SourceLines lines, List<Diagnostic> diagnostics) {
    public LoadedSource {
        requireNonNull(identity, "identity is null");
        requireNonNull(file, "file is null");
        requireNonNull(lines, "lines is null");
        diagnostics = List.copyOf(diagnostics);
    }

    /** The name that people are shown. */
    public String name() {
        return file.name();
    }
}
