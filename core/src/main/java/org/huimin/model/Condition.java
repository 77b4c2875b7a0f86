package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huimin.vocabulary.Bound;
import org.huimin.vocabulary.Unit;

/**
 * Something that holds for a member of an entity, does not, or can't be told because a fact is not known. And, or and not
 * follow Kleene's logic. A test that reads a field without a value (无) is false.
 */
public sealed interface Condition extends Expression {
    /** Calls the visitor's method for this one. */
    <R> R accept(ConditionVisitor<R> visitor);

    /** Holds where all of the conditions hold: 且. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.visitAll(this);
        }
    }

    /** Holds where one of the conditions holds: 或. */
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.visitAny(this);
        }
    }

    /** Holds where the condition does not: 非. */
    record Not(Condition condition) implements Condition {
        public Not {
            requireNonNull(condition, "condition is null");
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.visitNot(this);
        }
    }

    /** Holds for every member of the entity: {@code 人}. */
    record Member(String entity) implements Condition {
        public Member {
            requireNonNull(entity, "entity is null");
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.visitMember(this);
        }
    }

    /** Holds where a yes-or-no field is yes. */
    record Flag(Path field) implements Condition {
        public Flag {
            requireNonNull(field, "field is null");
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.visitFlag(this);
        }
    }

    /** Holds where a defined condition (口径) does. Read through a reference without a value, it does not. */
    record Defined(Path definition) implements Condition {
        public Defined {
            requireNonNull(definition, "definition is null");
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.visitDefined(this);
        }
    }

    /**
     * Two values side by side. Both are numbers of one dimension, both dates, both choices, or both yes or no; choices
     * and yes or no are only equal or not. A date that is a month or a year is the whole of it: later than it is after its
     * last day, equal to it is within it.
     */
    record Comparison(Value left, Relation relation, Value right) implements Condition {
        public Comparison {
            requireNonNull(left, "left is null");
            requireNonNull(relation, "relation is null");
            requireNonNull(right, "right is null");
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.visitComparison(this);
        }
    }

    /**
     * A value is one of some constants, or none of them.
     *
     * @param value the value
     * @param negated whether it must be none of them: 不为
     * @param constants the constants
     */
    record Among(Value value, boolean negated, List<Value.Constant> constants) implements Condition {
        public Among {
            requireNonNull(value, "value is null");
            constants = List.copyOf(constants);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.visitAmong(this);
        }
    }

    /**
     * A number is in a range: 60-79周岁. Both ends are in it.
     *
     * @param value the number
     * @param low the lower end, in the unit
     * @param high the upper end, in the unit
     * @param unit the unit of both; absent for plain numbers
     */
    record Within(Value value, BigDecimal low, BigDecimal high, Optional<Unit> unit) implements Condition {
        public Within {
            requireNonNull(value, "value is null");
            requireNonNull(low, "low is null");
            requireNonNull(high, "high is null");
            requireNonNull(unit, "unit is null");
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.visitWithin(this);
        }
    }

    /**
     * A value is on one side of a limit, in a legal word: 80周岁以上, 不满18周岁, 2010年4月以后.
     *
     * @param value a number or a date
     * @param bound the word
     * @param limit the limit
     */
    record Limited(Value value, Bound bound, Value.Constant limit) implements Condition {
        public Limited {
            requireNonNull(value, "value is null");
            requireNonNull(bound, "bound is null");
            requireNonNull(limit, "limit is null");
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.visitLimited(this);
        }
    }

    /**
     * A field or reference that may have no value has none: {@code 病种 = 无}. Holds also where the way to it has none.
     *
     * @param field the field or reference
     */
    record Absent(Path field) implements Condition {
        public Absent {
            requireNonNull(field, "field is null");
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.visitAbsent(this);
        }
    }

    /** How two values are compared. */
    enum Relation {
        EQUAL,
        NOT_EQUAL,
        LESS,
        LESS_OR_EQUAL,
        GREATER,
        GREATER_OR_EQUAL
    }
}
