package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;

/** What a case expects to be due. */
public sealed interface Due {
    /** Calls the visitor's method for this one. */
    <R> R accept(DueVisitor<R> visitor);

    /**
     * An amount.
     *
     * @param yuan how much, in 元
     * @param upTo whether it is a cap: 不超过
     */
    record Amount(BigDecimal yuan, boolean upTo) implements Due {
        public Amount {
            requireNonNull(yuan, "yuan is null");
        }

        @Override
        public <R> R accept(DueVisitor<R> visitor) {
            return visitor.visitAmount(this);
        }
    }

    /**
     * A discount.
     *
     * @param percentOfPrice what is still to be paid, in hundredths of the price
     */
    record Discount(BigDecimal percentOfPrice) implements Due {
        public Discount {
            requireNonNull(percentOfPrice, "percentOfPrice is null");
        }

        @Override
        public <R> R accept(DueVisitor<R> visitor) {
            return visitor.visitDiscount(this);
        }
    }

    /** Something in kind, free of charge. */
    record Free() implements Due {
        @Override
        public <R> R accept(DueVisitor<R> visitor) {
            return visitor.visitFree(this);
        }
    }

    /** An amount that is fixed elsewhere. */
    record Open() implements Due {
        @Override
        public <R> R accept(DueVisitor<R> visitor) {
            return visitor.visitOpen(this);
        }
    }

    /** Nothing. */
    record Nothing() implements Due {
        @Override
        public <R> R accept(DueVisitor<R> visitor) {
            return visitor.visitNothing(this);
        }
    }

    /** It can't be told, since facts are missing. */
    record Undetermined(List<Path> missing) implements Due {
        public Undetermined {
            missing = List.copyOf(missing);
        }

        @Override
        public <R> R accept(DueVisitor<R> visitor) {
            return visitor.visitUndetermined(this);
        }
    }
}
