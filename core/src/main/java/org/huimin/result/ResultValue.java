package org.huimin.result;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A value in a table of results. What is not known stays {@link Unknown}: it never becomes zero. */
public sealed interface ResultValue {
    /** Words. */
    record Text(String text) implements ResultValue {
        public Text {
            requireNonNull(text, "text is null");
        }
    }

    /** A number of things. */
    record Count(long number) implements ResultValue {}

    /** An exact number. */
    record Decimal(BigDecimal number) implements ResultValue {
        public Decimal {
            requireNonNull(number, "number is null");
        }
    }

    /** An exact amount in 元. */
    record Money(BigDecimal yuan) implements ResultValue {
        public Money {
            requireNonNull(yuan, "yuan is null");
        }
    }

    /** An amount in 元 between two ends, both included. */
    record Interval(BigDecimal low, BigDecimal high) implements ResultValue {
        public Interval {
            requireNonNull(low, "low is null");
            requireNonNull(high, "high is null");
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("an interval ends below its start: " + low + " to " + high);
            }
        }
    }

    /** A part of a whole; 1 is all of it. */
    record Share(BigDecimal part) implements ResultValue {
        public Share {
            requireNonNull(part, "part is null");
        }
    }

    /** A day. */
    record Date(LocalDate day) implements ResultValue {
        public Date {
            requireNonNull(day, "day is null");
        }
    }

    /** Not known, or left open by the plan. */
    record Unknown() implements ResultValue {}
}
