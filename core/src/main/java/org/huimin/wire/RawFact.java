package org.huimin.wire;

import java.util.List;

/** A value of JSON at its place. */
sealed interface RawFact {
    /** Where it starts. */
    FactsPlace place();

    /** Calls the visitor's method for this one. */
    <R> R accept(RawFactVisitor<R> visitor);

    /** {@code true} or {@code false}. */
    record Truth(boolean yes, FactsPlace place) implements RawFact {
        @Override
        public <R> R accept(RawFactVisitor<R> visitor) {
            return visitor.visitTruth(this);
        }
    }

    /** A number as it is written. */
    record Numeral(String text, FactsPlace place) implements RawFact {
        @Override
        public <R> R accept(RawFactVisitor<R> visitor) {
            return visitor.visitNumeral(this);
        }
    }

    /** A text. */
    record Text(String text, FactsPlace place) implements RawFact {
        @Override
        public <R> R accept(RawFactVisitor<R> visitor) {
            return visitor.visitText(this);
        }
    }

    /** {@code null}. */
    record Null(FactsPlace place) implements RawFact {
        @Override
        public <R> R accept(RawFactVisitor<R> visitor) {
            return visitor.visitNull(this);
        }
    }

    /** A list; what is in it does not matter, as no fact is one. */
    record Several(FactsPlace place) implements RawFact {
        @Override
        public <R> R accept(RawFactVisitor<R> visitor) {
            return visitor.visitSeveral(this);
        }
    }

    /** An object. */
    record Named(List<Property> properties, FactsPlace place) implements RawFact {
        @Override
        public <R> R accept(RawFactVisitor<R> visitor) {
            return visitor.visitNamed(this);
        }
    }

    /** A property of an object; its place is that of its name. */
    record Property(String name, FactsPlace place, RawFact value) {}
}
