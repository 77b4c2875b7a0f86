package org.huimin.evaluate;

import java.util.List;
import org.huimin.evaluate.Reasons.ConditionReason;
import org.huimin.model.Condition;

/** True where another test is false. */
final class NotTest extends Test {
    private final Test test;

    NotTest(Condition.Not condition, Test test) {
        super(condition);
        this.test = test;
    }

    @Override
    Truth test(Knowledge knowledge) {
        return test.test(knowledge).not();
    }

    @Override
    void addMissing(Missing missing) {
        test.addMissing(missing);
    }

    @Override
    void addFacts(Explanation explanation) {}

    @Override
    List<ConditionReason> parts(Explanation explanation) {
        return List.of(test.explain(explanation));
    }
}
