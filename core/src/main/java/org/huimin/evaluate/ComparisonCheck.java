package org.huimin.evaluate;

import org.huimin.model.Condition;
import org.huimin.model.Condition.Relation;

/**
 * Compares two values. Where one has none, the check is false.
 *
 * @param <T> the type of both
 */
final class ComparisonCheck<T> extends LeafCheck {
    private final Operand<T> left;
    private final Relation relation;
    private final Operand<T> right;

    ComparisonCheck(Condition condition, Operand<T> left, Relation relation, Operand<T> right) {
        super(condition);
        this.left = left;
        this.relation = relation;
        this.right = right;
    }

    @Override
    Truth truth(Knowledge knowledge) {
        Reading<T> one = left.read(knowledge);
        Reading<T> other = right.read(knowledge);
        if (one.isKnown() && other.isKnown()) {
            return Truth.of(left.kind().holds(one.value(), relation, other.value()));
        }
        return one.isNone() || other.isNone() ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    void addMissing(Missing missing) {
        left.addMissing(missing);
        right.addMissing(missing);
    }

    @Override
    void addFacts(Explanation explanation) {
        left.addFacts(explanation);
        right.addFacts(explanation);
    }
}
