package org.huimin.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.huimin.declaration.Expression;
import org.huimin.declaration.ExpressionVisitor;
import org.huimin.declaration.Name;
import org.huimin.source.Span;

/**
 * A name that an expression uses. What 为 lists are choices and not among them.
 *
 * @param names the names of the path
 * @param place how it is used
 * @param span where it stands
 */
record NameUse(List<Name> names, Place place, Span span) {
    /** How a name is used. */
    enum Place {
        /** As a condition: it may be an entity. */
        CONDITION,
        /** As a value. */
        VALUE,
        /** Beside a value that it is compared with: it may be a choice, which no entity knows as a name. */
        CHOICE
    }

    /** The names that an expression uses, in their order; of two names that are compared the second may be a choice. */
    static List<NameUse> in(Expression expression) {
        return in(expression, names -> true);
    }

    /**
     * The names that an expression uses, in their order.
     *
     * @param known whether names are known to any entity; of two that are compared, the unknown one is a choice
     */
    static List<NameUse> in(Expression expression, Predicate<List<Name>> known) {
        Collector collector = new Collector(known);
        expression.accept(collector);
        return collector.found;
    }

    boolean isCondition() {
        return place == Place.CONDITION;
    }

    /** Collects the names that an expression uses. */
    private static final class Collector implements ExpressionVisitor<Boolean> {
        private final List<NameUse> found = new ArrayList<>();
        private final Predicate<List<Name>> known;

        Collector(Predicate<List<Name>> known) {
            this.known = known;
        }

        private boolean conditions(List<Expression> parts) {
            parts.forEach(part -> part.accept(this));
            return true;
        }

        private boolean values(List<Expression> parts) {
            for (Expression part : parts) {
                if (part instanceof Expression.Path path) {
                    found.add(new NameUse(path.names(), Place.VALUE, path.span()));
                } else {
                    part.accept(this);
                }
            }
            return true;
        }

        @Override
        public Boolean visitOr(Expression.Or expression) {
            return conditions(expression.alternatives());
        }

        @Override
        public Boolean visitAnd(Expression.And expression) {
            return conditions(expression.conditions());
        }

        @Override
        public Boolean visitNot(Expression.Not expression) {
            return conditions(List.of(expression.condition()));
        }

        @Override
        public Boolean visitComparison(Expression.Comparison expression) {
            if (expression.left() instanceof Expression.Path left
                    && expression.right() instanceof Expression.Path right
                    && (left.names().size() == 1 || right.names().size() == 1)) {
                boolean choiceFirst = !known.test(left.names()) && known.test(right.names());
                compared(left, choiceFirst && left.names().size() == 1);
                compared(right, !choiceFirst && right.names().size() == 1);
                return true;
            }
            return values(List.of(expression.left(), expression.right()));
        }

        private void compared(Expression.Path path, boolean choice) {
            found.add(new NameUse(path.names(), choice ? Place.CHOICE : Place.VALUE, path.span()));
        }

        @Override
        public Boolean visitMembership(Expression.Membership expression) {
            return values(List.of(expression.value()));
        }

        @Override
        public Boolean visitMatches(Expression.Matches expression) {
            return values(List.of(expression.value()));
        }

        @Override
        public Boolean visitArithmetic(Expression.Arithmetic expression) {
            return values(List.of(expression.left(), expression.right()));
        }

        @Override
        public Boolean visitNegative(Expression.Negative expression) {
            return values(List.of(expression.value()));
        }

        @Override
        public Boolean visitCall(Expression.Call expression) {
            return values(expression.values());
        }

        @Override
        public Boolean visitPath(Expression.Path expression) {
            found.add(new NameUse(expression.names(), Place.CONDITION, expression.span()));
            return true;
        }

        @Override
        public Boolean visitMeasured(Expression.Measured expression) {
            return true;
        }

        @Override
        public Boolean visitDate(Expression.Date expression) {
            return true;
        }

        @Override
        public Boolean visitConstant(Expression.Constant expression) {
            return true;
        }
    }
}
