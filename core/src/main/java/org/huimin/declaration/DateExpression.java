package org.huimin.declaration;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;
import org.huimin.source.Span;

/**
 * A date, a month, a year, or the end of one.
 *
 * @param year the year, if it was written
 * @param month 1 to 12 if valid; the number as written otherwise
 * @param day the day of the month, as written
 * @param end whether the end of the year or month is meant: 年底, 6月底
 * @param span where it stands
 */
public record DateExpression(OptionalInt year, OptionalInt month, OptionalInt day, boolean end, Span span) {
    public DateExpression {
        requireNonNull(year, "year is null");
        requireNonNull(month, "month is null");
        requireNonNull(day, "day is null");
        requireNonNull(span, "span is null");
    }
}
