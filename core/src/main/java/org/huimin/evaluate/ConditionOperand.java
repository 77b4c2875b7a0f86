package org.huimin.evaluate;

/** A condition read as a value: yes where it holds. */
final class ConditionOperand extends Operand<Boolean> {
    private final Check check;

    ConditionOperand(Check check) {
        super(Kind.YES_NO);
        this.check = check;
    }

    @Override
    Reading<Boolean> read(Knowledge knowledge) {
        return Reading.of(check.truth(knowledge));
    }

    @Override
    void addMissing(Missing missing) {
        if (check.truth(missing.knowledge()) == Truth.UNKNOWN) {
            check.addMissing(missing);
        }
    }

    @Override
    void addFacts(Explanation explanation) {
        check.addFacts(explanation);
    }
}
