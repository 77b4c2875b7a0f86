package org.huimin.declaration;

import static java.util.Objects.requireNonNull;

import org.huimin.source.Span;

/**
 * A unit's word as it was written.
 *
 * @param text the word
 * @param span where it stands
 */
public record UnitName(String text, Span span) {
    public UnitName {
        requireNonNull(text, "text is null");
        requireNonNull(span, "span is null");
    }
}
