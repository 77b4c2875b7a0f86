package org.huimin.evaluate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.huimin.vocabulary.Unit;

/** What was found where a plan reads a fact. */
public sealed interface Found {
    /** Calls the visitor's method for this one. */
    <R> R accept(FoundVisitor<R> visitor);

    /** Yes or no. */
    record YesNo(boolean yes) implements Found {
        @Override
        public <R> R accept(FoundVisitor<R> visitor) {
            return visitor.visitYesNo(this);
        }
    }

    /**
     * A number.
     *
     * @param number the number in the unit; one that is computed and no decimal of 34 digits is rounded to as many
     * @param units the unit, as a plan would write it; empty for a plain number
     */
    record Numeric(BigDecimal number, List<Unit> units) implements Found {
        public Numeric {
            requireNonNull(number, "number is null");
            units = List.copyOf(units);
        }

        @Override
        public <R> R accept(FoundVisitor<R> visitor) {
            return visitor.visitNumeric(this);
        }
    }

    /** A day. */
    record Day(LocalDate day) implements Found {
        public Day {
            requireNonNull(day, "day is null");
        }

        @Override
        public <R> R accept(FoundVisitor<R> visitor) {
            return visitor.visitDay(this);
        }
    }

    /** A choice or a text. */
    record Word(String word) implements Found {
        public Word {
            requireNonNull(word, "word is null");
        }

        @Override
        public <R> R accept(FoundVisitor<R> visitor) {
            return visitor.visitWord(this);
        }
    }

    /**
     * A reference that leads to somebody or something.
     *
     * @param entity the entity of what it leads to
     */
    record Member(String entity) implements Found {
        public Member {
            requireNonNull(entity, "entity is null");
        }

        @Override
        public <R> R accept(FoundVisitor<R> visitor) {
            return visitor.visitMember(this);
        }
    }

    /** It has no value: 无. */
    record None() implements Found {
        @Override
        public <R> R accept(FoundVisitor<R> visitor) {
            return visitor.visitNone(this);
        }
    }

    /** It is not known. */
    record Unknown() implements Found {
        @Override
        public <R> R accept(FoundVisitor<R> visitor) {
            return visitor.visitUnknown(this);
        }
    }
}
