package org.huimin.evaluate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huimin.model.Path;

/** What a benefit yields for one member of its entity. The set is closed. */
public sealed interface Outcome {
    /** Calls the visitor's method for this one. */
    <R> R accept(OutcomeVisitor<R> visitor);

    /**
     * An exact amount is due.
     *
     * @param yuan how much in the plan's year, in 元, with two decimals
     */
    record Granted(BigDecimal yuan) implements Outcome {
        public Granted {
            requireNonNull(yuan, "yuan is null");
        }

        @Override
        public <R> R accept(OutcomeVisitor<R> visitor) {
            return visitor.visitGranted(this);
        }
    }

    /**
     * An amount is due, not more than a cap.
     *
     * @param yuan the cap in the plan's year, in 元, with two decimals
     */
    record GrantedUpTo(BigDecimal yuan) implements Outcome {
        public GrantedUpTo {
            requireNonNull(yuan, "yuan is null");
        }

        @Override
        public <R> R accept(OutcomeVisitor<R> visitor) {
            return visitor.visitGrantedUpTo(this);
        }
    }

    /**
     * Something is granted in kind.
     *
     * @param percentOfPrice of a discount, what is still to be paid, in hundredths of the price; absent where it is free
     */
    record GrantedInKind(Optional<BigDecimal> percentOfPrice) implements Outcome {
        public GrantedInKind {
            requireNonNull(percentOfPrice, "percentOfPrice is null");
        }

        @Override
        public <R> R accept(OutcomeVisitor<R> visitor) {
            return visitor.visitGrantedInKind(this);
        }
    }

    /** An amount is due that the plan leaves open. */
    record GrantedOpen() implements Outcome {
        @Override
        public <R> R accept(OutcomeVisitor<R> visitor) {
            return visitor.visitGrantedOpen(this);
        }
    }

    /** Nothing is due. */
    record NotEntitled() implements Outcome {
        @Override
        public <R> R accept(OutcomeVisitor<R> visitor) {
            return visitor.visitNotEntitled(this);
        }
    }

    /**
     * It can't be told.
     *
     * @param missing the facts that are not known and could decide it, in the order in which they are asked for
     * @param reason why
     */
    record Undetermined(List<Path> missing, Reason reason) implements Outcome {
        public Undetermined {
            missing = List.copyOf(missing);
            requireNonNull(reason, "reason is null");
        }

        @Override
        public <R> R accept(OutcomeVisitor<R> visitor) {
            return visitor.visitUndetermined(this);
        }
    }

    /** Why an outcome can't be told. */
    enum Reason {
        /** Facts are missing. */
        FACTS_MISSING,
        /** No row of the rate table matches. */
        NO_ROW,
        /** Several rows of the rate table match. */
        SEVERAL_ROWS
    }
}
