package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/** What a rate, or a row of a rate table, grants. */
public sealed interface Award {
    /** Calls the visitor's method for this one. */
    <R> R accept(AwardVisitor<R> visitor);

    /**
     * An amount of money.
     *
     * @param number how much, in the unit's money
     * @param upTo whether it is a cap, and what is due may be less: 不超过
     * @param unit what it is paid for and how often
     */
    record Amount(BigDecimal number, boolean upTo, RateUnit unit) implements Award {
        public Amount {
            requireNonNull(number, "number is null");
            requireNonNull(unit, "unit is null");
        }

        /** How much, in 元, exact: 15000 for 1.5万元. */
        public BigDecimal yuan() {
            return number.multiply(unit.money().factor());
        }

        @Override
        public <R> R accept(AwardVisitor<R> visitor) {
            return visitor.visitAmount(this);
        }
    }

    /**
     * A discount.
     *
     * @param percentOfPrice what is still to be paid, in hundredths of the price: 90 for 九折
     */
    record Discount(BigDecimal percentOfPrice) implements Award {
        public Discount {
            requireNonNull(percentOfPrice, "percentOfPrice is null");
        }

        @Override
        public <R> R accept(AwardVisitor<R> visitor) {
            return visitor.visitDiscount(this);
        }
    }

    /** Something in kind, free of charge: 免费. */
    record Free() implements Award {
        @Override
        public <R> R accept(AwardVisitor<R> visitor) {
            return visitor.visitFree(this);
        }
    }

    /** An amount that is fixed elsewhere: 另定. */
    record Open() implements Award {
        @Override
        public <R> R accept(AwardVisitor<R> visitor) {
            return visitor.visitOpen(this);
        }
    }

    /** Nothing: 无. */
    record Nothing() implements Award {
        @Override
        public <R> R accept(AwardVisitor<R> visitor) {
            return visitor.visitNothing(this);
        }
    }
}
