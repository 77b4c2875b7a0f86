package org.huimin.evaluate;

import java.util.function.Predicate;
import org.huimin.model.Condition;

/**
 * Checks one value. Where there is none, the check is false.
 *
 * @param <T> the type of the value
 */
final class ValueCheck<T> extends LeafCheck {
    private final Operand<T> operand;
    private final Predicate<T> predicate;

    ValueCheck(Condition condition, Operand<T> operand, Predicate<T> predicate) {
        super(condition);
        this.operand = operand;
        this.predicate = predicate;
    }

    @Override
    Truth truth(Knowledge knowledge) {
        Reading<T> reading = operand.read(knowledge);
        if (reading.isKnown()) {
            return Truth.of(predicate.test(reading.value()));
        }
        return reading.isNone() ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    void addMissing(Missing missing) {
        operand.addMissing(missing);
    }

    @Override
    void addFacts(Explanation explanation) {
        operand.addFacts(explanation);
    }
}
