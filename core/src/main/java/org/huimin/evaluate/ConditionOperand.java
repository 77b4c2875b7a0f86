package org.huimin.evaluate;

/** A condition read as a value: yes where it holds. */
final class ConditionOperand extends Operand<Boolean> {
    private final Test test;

    ConditionOperand(Test test) {
        super(Kind.YES_NO);
        this.test = test;
    }

    @Override
    Reading<Boolean> read(Knowledge knowledge) {
        return Reading.of(test.test(knowledge));
    }

    @Override
    void addMissing(Missing missing) {
        if (test.test(missing.knowledge()) == Truth.UNKNOWN) {
            test.addMissing(missing);
        }
    }

    @Override
    void addFacts(Explanation explanation) {
        test.addFacts(explanation);
    }
}
