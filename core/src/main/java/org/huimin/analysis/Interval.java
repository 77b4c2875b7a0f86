package org.huimin.analysis;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stretch of numbers, in base units; days are numbers too.
 *
 * @param low the lower end; absent where there is none
 * @param withLow whether the lower end is in it
 * @param high the upper end; absent where there is none
 * @param withHigh whether the upper end is in it
 */
record Interval(Optional<BigDecimal> low, boolean withLow, Optional<BigDecimal> high, boolean withHigh) {
    static Interval between(BigDecimal low, BigDecimal high) {
        return new Interval(Optional.of(low), true, Optional.of(high), true);
    }

    static Interval from(BigDecimal low) {
        return new Interval(Optional.of(low), true, Optional.empty(), false);
    }

    static Interval over(BigDecimal low) {
        return new Interval(Optional.of(low), false, Optional.empty(), false);
    }

    static Interval upTo(BigDecimal high) {
        return new Interval(Optional.empty(), false, Optional.of(high), true);
    }

    static Interval under(BigDecimal high) {
        return new Interval(Optional.empty(), false, Optional.of(high), false);
    }
}
