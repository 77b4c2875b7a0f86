package org.huimin.evaluate;

import java.util.function.Predicate;
import org.huimin.model.Condition;

/**
 * Tests one value. Where there is none, the test is false.
 *
 * @param <T> the type of the value
 */
final class ValueTest<T> extends LeafTest {
    private final Operand<T> operand;
    private final Predicate<T> predicate;

    ValueTest(Condition condition, Operand<T> operand, Predicate<T> predicate) {
        super(condition);
        this.operand = operand;
        this.predicate = predicate;
    }

    @Override
    Truth test(Knowledge knowledge) {
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
