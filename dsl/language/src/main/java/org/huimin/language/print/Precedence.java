package org.huimin.language.print;

import org.huimin.declaration.Expression;
import org.huimin.declaration.ExpressionVisitor;

/** How strongly an expression holds its parts together: where a stronger one is asked for, brackets are needed. */
enum Precedence {
    /** Joined by 且 or 或. */
    CONDITION,
    /** A test, or its negation. */
    TEST,
    SUM,
    PRODUCT,
    FACTOR,
    /** A name, a literal or a function. */
    ATOM;

    static Precedence of(Expression expression) {
        return expression.accept(Judge.INSTANCE);
    }

    static Precedence of(Expression.Operator operator) {
        return switch (operator) {
            case ADD, SUBTRACT -> SUM;
            case MULTIPLY, DIVIDE -> PRODUCT;
        };
    }

    private static final class Judge implements ExpressionVisitor<Precedence> {
        private static final Judge INSTANCE = new Judge();

        @Override
        public Precedence visitOr(Expression.Or expression) {
            return CONDITION;
        }

        @Override
        public Precedence visitAnd(Expression.And expression) {
            return CONDITION;
        }

        @Override
        public Precedence visitNot(Expression.Not expression) {
            return TEST;
        }

        @Override
        public Precedence visitComparison(Expression.Comparison expression) {
            return TEST;
        }

        @Override
        public Precedence visitMembership(Expression.Membership expression) {
            return TEST;
        }

        @Override
        public Precedence visitMatches(Expression.Matches expression) {
            return TEST;
        }

        @Override
        public Precedence visitArithmetic(Expression.Arithmetic expression) {
            return of(expression.operator());
        }

        @Override
        public Precedence visitNegative(Expression.Negative expression) {
            return FACTOR;
        }

        @Override
        public Precedence visitCall(Expression.Call expression) {
            return ATOM;
        }

        @Override
        public Precedence visitPath(Expression.Path expression) {
            return ATOM;
        }

        @Override
        public Precedence visitMeasured(Expression.Measured expression) {
            return ATOM;
        }

        @Override
        public Precedence visitDate(Expression.Date expression) {
            return ATOM;
        }

        @Override
        public Precedence visitConstant(Expression.Constant expression) {
            return ATOM;
        }
    }
}
