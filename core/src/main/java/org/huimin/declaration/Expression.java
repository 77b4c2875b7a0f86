package org.huimin.declaration;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.huimin.source.Span;
import org.huimin.vocabulary.Function;
import org.huimin.vocabulary.Word;

/** A condition or a computation, as it was written. One tree serves both; types are the compiler's. */
public sealed interface Expression {
    /** Where it stands. */
    Span span();

    /** Calls the visitor's method for this one. */
    <R> R accept(ExpressionVisitor<R> visitor);

    /** True where one of the alternatives is: 或. */
    record Or(List<Expression> alternatives, Span span) implements Expression {
        public Or {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visitOr(this);
        }
    }

    /** True where every one of the conditions is: 且. */
    record And(List<Expression> conditions, Span span) implements Expression {
        public And {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visitAnd(this);
        }
    }

    /** True where the condition is not: 非. */
    record Not(Expression condition, Span span) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visitNot(this);
        }
    }

    /** Two values side by side: {@code 收入 ≤ 500元}. */
    record Comparison(Expression left, Relation relation, Expression right, Span span) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visitComparison(this);
        }
    }

    /**
     * A value among others: 为 甲、乙.
     *
     * @param negated whether it must be none of them: 不为
     */
    record Membership(Expression value, boolean negated, List<Expression> choices, Span span) implements Expression {
        public Membership {
            choices = List.copyOf(choices);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visitMembership(this);
        }
    }

    /** A value against a range or a legal limit: 年龄 80周岁以上. */
    record Matches(Expression value, Pattern pattern, Span span) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visitMatches(this);
        }
    }

    /** A computation of two values. */
    record Arithmetic(Expression left, Operator operator, Expression right, Span span) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visitArithmetic(this);
        }
    }

    /** A value with the other sign. */
    record Negative(Expression value, Span span) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visitNegative(this);
        }
    }

    /** A function of several values: 取大(…). */
    record Call(Function function, List<Expression> values, Span span) implements Expression {
        public Call {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visitCall(this);
        }
    }

    /**
     * A field, a definition, an entity, or one of them read through references: {@code 户.低保户}.
     *
     * @param names the names, at least one
     */
    record Path(List<Name> names, Span span) implements Expression {
        public Path {
            names = List.copyOf(names);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visitPath(this);
        }
    }

    /**
     * A number with the unit that stands behind it, if any.
     *
     * @param units the unit; more than one for an amount per unit or period
     */
    record Measured(Numeral numeral, List<UnitName> units, Span span) implements Expression {
        public Measured {
            requireNonNull(numeral, "numeral is null");
            units = List.copyOf(units);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visitMeasured(this);
        }
    }

    /** A date. */
    record Date(DateExpression date) implements Expression {
        @Override
        public Span span() {
            return date.span();
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visitDate(this);
        }
    }

    /**
     * One of the words 是, 否 and 无.
     *
     * @param word {@code YES}, {@code NO} or {@code NONE}
     */
    record Constant(Word word, Span span) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visitConstant(this);
        }
    }

    /** How two values are compared. */
    enum Relation {
        EQUAL("="),
        NOT_EQUAL("\u2260"),
        LESS("<"),
        LESS_OR_EQUAL("\u2264"),
        GREATER(">"),
        GREATER_OR_EQUAL("\u2265");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        /** The sign that the formatter writes. */
        public String sign() {
            return sign;
        }
    }

    /** How two values are computed together. */
    enum Operator {
        ADD("+"),
        SUBTRACT("-"),
        MULTIPLY("\u00D7"),
        DIVIDE("\u00F7");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** The sign that the formatter writes. */
        public String sign() {
            return sign;
        }
    }
}
