package org.huimin.evaluate;

import java.util.List;
import org.huimin.evaluate.Reasons.ConditionReason;
import org.huimin.model.Condition;

/** True where another check is false. */
final class NotCheck extends Check {
    private final Check check;

    NotCheck(Condition.Not condition, Check check) {
        super(condition);
        this.check = check;
    }

    @Override
    Truth truth(Knowledge knowledge) {
        return check.truth(knowledge).not();
    }

    @Override
    void addMissing(Missing missing) {
        check.addMissing(missing);
    }

    @Override
    void addFacts(Explanation explanation) {}

    @Override
    List<ConditionReason> parts(Explanation explanation) {
        return List.of(check.explain(explanation));
    }
}
