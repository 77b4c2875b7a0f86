package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.huimin.vocabulary.Function;
import org.huimin.vocabulary.Unit;

/**
 * A number, a date, a choice, or yes or no. Numbers are exact and are computed in the base units of their dimension: money in
 * 元, terms in months, days or minutes, shares with 1 as the whole.
 */
public sealed interface Value extends Expression {
    /** Calls the visitor's method for this one. */
    <R> R accept(ValueVisitor<R> visitor);

    /** The value of a field that is no reference. */
    record FieldValue(Path field) implements Value {
        public FieldValue {
            requireNonNull(field, "field is null");
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitField(this);
        }
    }

    /** The value of a defined computation (口径). */
    record DefinedValue(Path definition) implements Value {
        public DefinedValue {
            requireNonNull(definition, "definition is null");
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitDefined(this);
        }
    }

    /** Two numbers computed together. A divisor can't be zero: the compiler has seen to it. */
    record Arithmetic(Value left, Operator operator, Value right) implements Value {
        public Arithmetic {
            requireNonNull(left, "left is null");
            requireNonNull(operator, "operator is null");
            requireNonNull(right, "right is null");
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitArithmetic(this);
        }
    }

    /** A number with the other sign. */
    record Negative(Value value) implements Value {
        public Negative {
            requireNonNull(value, "value is null");
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitNegative(this);
        }
    }

    /** The largest or the smallest of several numbers: 取大, 取小. */
    record Extreme(Function function, List<Value> values) implements Value {
        public Extreme {
            requireNonNull(function, "function is null");
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitExtreme(this);
        }
    }

    /** A value that the plan states. */
    sealed interface Constant extends Value {}

    /**
     * A number with its units.
     *
     * @param number the number as written
     * @param units the unit; behind it, for a number per something, the units that it is counted for; empty for a plain number
     */
    record Measured(BigDecimal number, List<Unit> units) implements Constant {
        public Measured {
            requireNonNull(number, "number is null");
            units = List.copyOf(units);
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitMeasured(this);
        }
    }

    /**
     * A day, or the whole of a month or year.
     *
     * @param first the first day
     * @param last the last day
     */
    record Date(LocalDate first, LocalDate last) implements Constant {
        public Date {
            requireNonNull(first, "first is null");
            requireNonNull(last, "last is null");
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitDate(this);
        }
    }

    /** One of the choices of a field, or a text. */
    record Choice(String name) implements Constant {
        public Choice {
            requireNonNull(name, "name is null");
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitChoice(this);
        }
    }

    /** 是 or 否. */
    record YesNo(boolean yes) implements Constant {
        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitYesNo(this);
        }
    }

    /** How two numbers are computed together. */
    enum Operator {
        ADD,
        SUBTRACT,
        MULTIPLY,
        DIVIDE
    }
}
