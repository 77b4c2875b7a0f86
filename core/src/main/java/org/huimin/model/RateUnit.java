package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.huimin.vocabulary.Unit;

/**
 * What an amount is paid in, for what, and how often: 元/户/年, 元/张 一次性.
 *
 * @param money the unit of money
 * @param per what is counted: the entity's own unit or that of the benefit's quantity; absent where the amount is paid for
 *     the member as such
 * @param interval how often it is paid
 */
public record RateUnit(Unit money, Optional<Unit> per, Interval interval) {
    /** How often an amount is paid. */
    public enum Interval {
        /** Once: 一次性. */
        ONCE,
        /** Once for the year. */
        YEAR,
        /** For each quarter: a third of the months that are due. */
        QUARTER,
        /** For each month that is due. */
        MONTH,
        /** For each day of the period. */
        DAY
    }

    public RateUnit {
        requireNonNull(money, "money is null");
        requireNonNull(per, "per is null");
        requireNonNull(interval, "interval is null");
    }
}
