package org.huimin.declaration;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.huimin.source.Span;
import org.huimin.vocabulary.Bound;

/** What a value is tested against. */
public sealed interface Pattern {
    /** Where it stands. */
    Span span();

    /** Calls the visitor's method for this one. */
    <R> R accept(PatternVisitor<R> visitor);

    /**
     * The value itself.
     *
     * @param value a literal or the name of a choice
     */
    record Exactly(Expression value) implements Pattern {
        public Exactly {
            requireNonNull(value, "value is null");
        }

        @Override
        public Span span() {
            return value.span();
        }

        @Override
        public <R> R accept(PatternVisitor<R> visitor) {
            return visitor.visitExactly(this);
        }
    }

    /**
     * A range, both ends included.
     *
     * @param low the lower end
     * @param high the upper end
     * @param unit the unit of both
     */
    record Between(Numeral low, Numeral high, Optional<UnitName> unit, Span span) implements Pattern {
        public Between {
            requireNonNull(low, "low is null");
            requireNonNull(high, "high is null");
            requireNonNull(unit, "unit is null");
            requireNonNull(span, "span is null");
        }

        @Override
        public <R> R accept(PatternVisitor<R> visitor) {
            return visitor.visitBetween(this);
        }
    }

    /**
     * A limit in a legal word: 80周岁以上, 不满18周岁, 2010年4月以后.
     *
     * @param bound the word
     * @param limit the number with its unit, or the date
     */
    record Limit(Bound bound, Expression limit, Span span) implements Pattern {
        public Limit {
            requireNonNull(bound, "bound is null");
            requireNonNull(limit, "limit is null");
            requireNonNull(span, "span is null");
        }

        @Override
        public <R> R accept(PatternVisitor<R> visitor) {
            return visitor.visitLimit(this);
        }
    }
}
