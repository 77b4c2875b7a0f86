package org.huimin.wording;

import org.huimin.model.Condition;
import org.huimin.model.ConditionVisitor;
import org.huimin.model.Value;
import org.huimin.model.ValueVisitor;

/** How strongly an expression holds its parts together: where a stronger one is asked for, brackets are needed. */
enum Binding {
    /** Joined by 且 or 或. */
    JOINED,
    /** A test, or its negation. */
    TEST,
    SUM,
    PRODUCT,
    FACTOR,
    /** A name, a literal or a function. */
    ATOM;

    static Binding of(Condition condition) {
        return condition.accept(OfCondition.INSTANCE);
    }

    static Binding of(Value value) {
        return value.accept(OfValue.INSTANCE);
    }

    static Binding of(Value.Operator operator) {
        return switch (operator) {
            case ADD, SUBTRACT -> SUM;
            case MULTIPLY, DIVIDE -> PRODUCT;
        };
    }

    private static final class OfCondition implements ConditionVisitor<Binding> {
        private static final OfCondition INSTANCE = new OfCondition();

        @Override
        public Binding visitAll(Condition.All condition) {
            return JOINED;
        }

        @Override
        public Binding visitAny(Condition.Any condition) {
            return JOINED;
        }

        @Override
        public Binding visitNot(Condition.Not condition) {
            return TEST;
        }

        @Override
        public Binding visitMember(Condition.Member condition) {
            return ATOM;
        }

        @Override
        public Binding visitFlag(Condition.Flag condition) {
            return ATOM;
        }

        @Override
        public Binding visitDefined(Condition.Defined condition) {
            return ATOM;
        }

        @Override
        public Binding visitComparison(Condition.Comparison condition) {
            return TEST;
        }

        @Override
        public Binding visitAmong(Condition.Among condition) {
            return TEST;
        }

        @Override
        public Binding visitWithin(Condition.Within condition) {
            return TEST;
        }

        @Override
        public Binding visitLimited(Condition.Limited condition) {
            return TEST;
        }

        @Override
        public Binding visitAbsent(Condition.Absent condition) {
            return TEST;
        }
    }

    private static final class OfValue implements ValueVisitor<Binding> {
        private static final OfValue INSTANCE = new OfValue();

        @Override
        public Binding visitField(Value.FieldValue value) {
            return ATOM;
        }

        @Override
        public Binding visitDefined(Value.DefinedValue value) {
            return ATOM;
        }

        @Override
        public Binding visitArithmetic(Value.Arithmetic value) {
            return of(value.operator());
        }

        @Override
        public Binding visitNegative(Value.Negative value) {
            return FACTOR;
        }

        @Override
        public Binding visitExtreme(Value.Extreme value) {
            return ATOM;
        }

        @Override
        public Binding visitMeasured(Value.Measured value) {
            return value.number().signum() < 0 ? FACTOR : ATOM;
        }

        @Override
        public Binding visitDate(Value.Date value) {
            return ATOM;
        }

        @Override
        public Binding visitChoice(Value.Choice value) {
            return ATOM;
        }

        @Override
        public Binding visitYesNo(Value.YesNo value) {
            return ATOM;
        }
    }
}
