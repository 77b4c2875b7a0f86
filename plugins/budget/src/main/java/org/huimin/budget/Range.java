package org.huimin.budget;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A number that lies between two ends, both included: how many, or how much in 元.
 *
 * @param least the lower end, not negative
 * @param most the upper end
 */
record Range(BigDecimal least, BigDecimal most) {
    static final Range ZERO = exactly(BigDecimal.ZERO);

    Range {
        requireNonNull(least, "least is null");
        requireNonNull(most, "most is null");
        if (least.signum() < 0 || least.compareTo(most) > 0) {
            throw new IllegalArgumentException("no range: " + least + " to " + most);
        }
    }

    static Range exactly(BigDecimal number) {
        return new Range(number, number);
    }

    static Range upTo(BigDecimal most) {
        return new Range(BigDecimal.ZERO, most);
    }

    boolean isExact() {
        return least.compareTo(most) == 0;
    }

    Range plus(Range other) {
        return new Range(least.add(other.least), most.add(other.most));
    }

    Range times(Range other) {
        return new Range(least.multiply(other.least), most.multiply(other.most));
    }

    /** What is one or the other. */
    Range or(Range other) {
        return new Range(least.min(other.least), most.max(other.most));
    }
}
