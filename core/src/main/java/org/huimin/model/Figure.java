package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.huimin.vocabulary.Unit;

/**
 * A number or a range of numbers with its unit.
 *
 * @param low the number, or the lower end of the range; exact
 * @param high the upper end of a range, included
 * @param unit what is counted or measured
 * @param per for a ratio: for one of what it is counted
 */
public record Figure(BigDecimal low, Optional<BigDecimal> high, Unit unit, Optional<Unit> per) {
    public Figure {
        requireNonNull(low, "low is null");
        requireNonNull(high, "high is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(per, "per is null");
    }
}
