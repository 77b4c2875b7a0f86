package org.huimin.evaluate;

import org.huimin.model.Condition;

/** Checks whether a field or reference has no value. */
final class AbsentCheck extends LeafCheck {
    private final FieldOperand<?> field;

    AbsentCheck(Condition.Absent condition, FieldOperand<?> field) {
        super(condition);
        this.field = field;
    }

    @Override
    Truth truth(Knowledge knowledge) {
        Reading<?> reading = field.read(knowledge);
        return reading.isUnknown() ? Truth.UNKNOWN : Truth.of(reading.isNone());
    }

    @Override
    void addMissing(Missing missing) {
        field.addMissing(missing);
    }

    @Override
    void addFacts(Explanation explanation) {
        field.addFacts(explanation);
    }
}
