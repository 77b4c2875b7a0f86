package org.huimin.declaration;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A stretch of time, both ends included; a single date means the whole of its year, month or day.
 *
 * @param from where it begins
 * @param to where it ends, if another date was written
 */
public record DateRange(DateExpression from, Optional<DateExpression> to) {
    public DateRange {
        requireNonNull(from, "from is null");
        requireNonNull(to, "to is null");
    }
}
