package org.huimin.declaration;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.huimin.source.Span;

/** What a rate, a cell of a rate table or an expectation says is due. */
public sealed interface Outcome {
    /** Where it stands. */
    Span span();

    /** Calls the visitor's method for this one. */
    <R> R accept(OutcomeVisitor<R> visitor);

    /**
     * An amount of money.
     *
     * @param upTo whether it is a cap: 不超过
     * @param numeral the number
     * @param unit its unit; absent in the cells of a table, where the column's head has it
     */
    record Amount(boolean upTo, Numeral numeral, Optional<RateUnit> unit, Span span) implements Outcome {
        public Amount {
            requireNonNull(numeral, "numeral is null");
            requireNonNull(unit, "unit is null");
            requireNonNull(span, "span is null");
        }

        @Override
        public <R> R accept(OutcomeVisitor<R> visitor) {
            return visitor.visitAmount(this);
        }
    }

    /**
     * A discount: what is to be paid of the price.
     *
     * @param percentOfPrice the part that remains to be paid, in hundredths of the price: 90 for 九折
     */
    record Discount(Numeral percentOfPrice, Span span) implements Outcome {
        public Discount {
            requireNonNull(percentOfPrice, "percentOfPrice is null");
            requireNonNull(span, "span is null");
        }

        @Override
        public <R> R accept(OutcomeVisitor<R> visitor) {
            return visitor.visitDiscount(this);
        }
    }

    /** Free of charge: 免费. */
    record Free(Span span) implements Outcome {
        public Free {
            requireNonNull(span, "span is null");
        }

        @Override
        public <R> R accept(OutcomeVisitor<R> visitor) {
            return visitor.visitFree(this);
        }
    }

    /** Granted, with an amount that is fixed elsewhere: 另定. */
    record Open(Span span) implements Outcome {
        public Open {
            requireNonNull(span, "span is null");
        }

        @Override
        public <R> R accept(OutcomeVisitor<R> visitor) {
            return visitor.visitOpen(this);
        }
    }

    /** Not entitled: 无. */
    record Nothing(Span span) implements Outcome {
        public Nothing {
            requireNonNull(span, "span is null");
        }

        @Override
        public <R> R accept(OutcomeVisitor<R> visitor) {
            return visitor.visitNothing(this);
        }
    }

    /**
     * Undetermined for want of facts: 缺 学历. Only an expectation says so.
     *
     * @param facts the paths of the missing facts
     */
    record Missing(List<List<Name>> facts, Span span) implements Outcome {
        public Missing {
            facts = facts.stream().map(List::copyOf).toList();
            requireNonNull(span, "span is null");
        }

        @Override
        public <R> R accept(OutcomeVisitor<R> visitor) {
            return visitor.visitMissing(this);
        }
    }

    /**
     * As a named rate table says: 见 名称. Only a rate says so.
     *
     * @param table the table's name
     */
    record See(Name table, Span span) implements Outcome {
        public See {
            requireNonNull(table, "table is null");
            requireNonNull(span, "span is null");
        }

        @Override
        public <R> R accept(OutcomeVisitor<R> visitor) {
            return visitor.visitSee(this);
        }
    }
}
