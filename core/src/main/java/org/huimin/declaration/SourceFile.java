package org.huimin.declaration;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.huimin.source.Span;
import org.huimin.vocabulary.Label;
import org.huimin.vocabulary.Language;

/**
 * All that one text declares.
 *
 * @param name the name under which it was loaded
 * @param language the language that most of its keywords are in
 * @param declarations the top-level declarations in their order
 * @param trailing comments and blank lines after the last declaration
 * @param end the empty span at the end of the text
 */
public record SourceFile(
        String name, Language language, List<Declaration> declarations, List<String> trailing, Span end) {
    public SourceFile {
        requireNonNull(name, "name is null");
        requireNonNull(language, "language is null");
        declarations = List.copyOf(declarations);
        trailing = List.copyOf(trailing);
        requireNonNull(end, "end is null");
    }

    /** Whether the file is a plan: its first declaration that could be read is the plan's title. */
    public boolean isPlan() {
        return declarations.stream()
                .anyMatch(
                        declaration -> declaration instanceof Declaration.TextLine line && line.label() == Label.PLAN);
    }
}
