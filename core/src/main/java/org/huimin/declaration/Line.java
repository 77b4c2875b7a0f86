package org.huimin.declaration;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.huimin.source.Span;

/**
 * Where a declaration stands in its file.
 *
 * @param span the line's own text, without the blanks at its ends
 * @param label the label, heading number or bar that opens the line
 * @param leading the lines just above that belong to it: comments with their {@code #}, and empty strings for blank lines
 */
public record Line(Span span, Span label, List<String> leading) {
    public Line {
        requireNonNull(span, "span is null");
        requireNonNull(label, "label is null");
        leading = List.copyOf(leading);
    }
}
