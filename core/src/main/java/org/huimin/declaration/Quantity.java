package org.huimin.declaration;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.huimin.source.Span;

/**
 * A number or a range of numbers with its unit: {@code 1-2个}, {@code 1家/家}.
 *
 * @param low the number, or the lower end of the range
 * @param high the upper end of the range, both ends included
 * @param units the unit; behind it, for a ratio, the unit that it is counted for
 * @param span where it stands
 */
public record Quantity(Numeral low, Optional<Numeral> high, List<UnitName> units, Span span) {
    public Quantity {
        requireNonNull(low, "low is null");
        requireNonNull(high, "high is null");
        units = List.copyOf(units);
        requireNonNull(span, "span is null");
    }
}
