package org.huimin.result;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
        private static final int PLACES = 4;

        public Share {
            requireNonNull(part, "part is null");
        }

        /**
         * The share that a part is of its whole, to the hundredth of a per cent. Half a hundredth is rounded up; but only the whole
         * is 1, and only nothing is 0: 19,999 of 20,000 are 0.9999, and one of 1,000,000 is 0.0001.
         *
         * @return a share, or {@link Unknown} where the whole is nothing
         */
        public static ResultValue of(BigDecimal part, BigDecimal whole) {
            if (whole.signum() == 0) {
                return new Unknown();
            }
            BigDecimal rounded = part.divide(whole, PLACES, RoundingMode.HALF_UP);
            boolean seemsWhole = rounded.compareTo(BigDecimal.ONE) == 0 && part.compareTo(whole) != 0;
            boolean seemsNothing = rounded.signum() == 0 && part.signum() != 0;
            if (!seemsWhole && !seemsNothing) {
                return new Share(rounded);
            }
            BigDecimal down = part.divide(whole, PLACES, RoundingMode.FLOOR);
            return new Share(down.compareTo(rounded) < 0 ? down : part.divide(whole, PLACES, RoundingMode.CEILING));
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
