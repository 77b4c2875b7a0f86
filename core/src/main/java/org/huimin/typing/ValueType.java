package org.huimin.typing;

import java.util.List;
import java.util.Optional;
import org.huimin.diagnostics.Argument;
import org.huimin.vocabulary.Unit;

/** What kind of value an expression gives. */
public sealed interface ValueType {
    /** Calls the visitor's method for this one. */
    <R> R accept(ValueTypeVisitor<R> visitor);

    /** What a message calls it: the unit of a number, or the kind of value. */
    default Argument kind() {
        return TypeReports.kind(this);
    }

    /**
     * A number.
     *
     * @param dimension what it measures
     * @param range the numbers that it may be
     * @param unit the unit in which a field is declared; absent for what is computed
     */
    record Numeric(Dimension dimension, NumberRange range, Optional<Unit> unit) implements ValueType {
        /** A number that is computed or written in a condition. */
        Numeric(Dimension dimension, NumberRange range) {
            this(dimension, range, Optional.empty());
        }

        @Override
        public <R> R accept(ValueTypeVisitor<R> visitor) {
            return visitor.visitNumeric(this);
        }
    }

    /** A day. */
    record Day() implements ValueType {
        @Override
        public <R> R accept(ValueTypeVisitor<R> visitor) {
            return visitor.visitDay(this);
        }
    }

    /** One of some choices. */
    record Choices(List<String> names) implements ValueType {
        public Choices {
            names = List.copyOf(names);
        }

        @Override
        public <R> R accept(ValueTypeVisitor<R> visitor) {
            return visitor.visitChoices(this);
        }
    }

    /** Any text. */
    record Text() implements ValueType {
        @Override
        public <R> R accept(ValueTypeVisitor<R> visitor) {
            return visitor.visitText(this);
        }
    }

    /** Yes or no. */
    record YesNo() implements ValueType {
        @Override
        public <R> R accept(ValueTypeVisitor<R> visitor) {
            return visitor.visitYesNo(this);
        }
    }
}
