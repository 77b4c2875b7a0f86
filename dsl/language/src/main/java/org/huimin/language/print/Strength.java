package org.huimin.language.print;

import org.huimin.declaration.Expression;
import org.huimin.declaration.ExpressionVisitor;

/** How strongly an expression holds its parts together: where a stronger one is asked for, brackets are needed. */
enum Strength {
    /** Joined by 且 or 或. */
    CONDITION,
    /** A test, or its negation. */
    TEST,
    SUM,
    PRODUCT,
    FACTOR,
    /** A name, a literal or a function. */
    ATOM;

    static Strength of(Expression expression) {
        return expression.accept(Judge.INSTANCE);
    }

    static Strength of(Expression.Operator operator) {
        return switch (operator) {
            case ADD, SUBTRACT -> SUM;
            case MULTIPLY, DIVIDE -> PRODUCT;
        };
    }

    private static final class Judge implements ExpressionVisitor<Strength> {
        private static final Judge INSTANCE = new Judge();

        @Override
        public Strength visitOr(Expression.Or expression) {
            return CONDITION;
        }

        @Override
        public Strength visitAnd(Expression.And expression) {
            return CONDITION;
        }

        @Override
        public Strength visitNot(Expression.Not expression) {
            return TEST;
        }

        @Override
        public Strength visitComparison(Expression.Comparison expression) {
            return TEST;
        }

        @Override
        public Strength visitMembership(Expression.Membership expression) {
            return TEST;
        }

        @Override
        public Strength visitMatches(Expression.Matches expression) {
            return TEST;
        }

        @Override
        public Strength visitArithmetic(Expression.Arithmetic expression) {
            return of(expression.operator());
        }

        @Override
        public Strength visitNegative(Expression.Negative expression) {
            return FACTOR;
        }

        @Override
        public Strength visitCall(Expression.Call expression) {
            return ATOM;
        }

        @Override
        public Strength visitPath(Expression.Path expression) {
            return ATOM;
        }

        @Override
        public Strength visitMeasured(Expression.Measured expression) {
            return ATOM;
        }

        @Override
        public Strength visitDate(Expression.Date expression) {
            return ATOM;
        }

        @Override
        public Strength visitConstant(Expression.Constant expression) {
            return ATOM;
        }
    }
}
