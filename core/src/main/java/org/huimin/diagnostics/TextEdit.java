package org.huimin.diagnostics;

import static java.util.Objects.requireNonNull;

import org.huimin.source.Span;

/**
 * A change of the text that certainly mends what a diagnostic reports.
 *
 * @param span what is replaced; empty to insert
 * @param replacement the text that takes its place
 */
public record TextEdit(Span span, String replacement) {
    public TextEdit {
        requireNonNull(span, "span is null");
        requireNonNull(replacement, "replacement is null");
    }
}
