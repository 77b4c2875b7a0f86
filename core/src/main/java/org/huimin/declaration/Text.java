package org.huimin.declaration;

import static java.util.Objects.requireNonNull;

import org.huimin.source.Span;

/**
 * Text content, untouched but for the blanks at its ends.
 *
 * @param value the text
 * @param span where it stands
 */
public record Text(String value, Span span) {
    public Text {
        requireNonNull(value, "value is null");
        requireNonNull(span, "span is null");
    }
}
