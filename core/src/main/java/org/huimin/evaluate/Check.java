package org.huimin.evaluate;

import java.util.List;
import org.huimin.evaluate.Reasons.ConditionReason;
import org.huimin.model.Condition;

/** A condition, ready to be checked. */
abstract class Check {
    private final Condition condition;

    Check(Condition condition) {
        this.condition = condition;
    }

    abstract Truth truth(Knowledge knowledge);

    /** Adds what could decide it; asked only where it can't be told. */
    abstract void addMissing(Missing missing);

    /** Adds the facts that it reads itself. */
    abstract void addFacts(Explanation explanation);

    /** Why the conditions that decide it hold or not. */
    abstract List<ConditionReason> parts(Explanation explanation);

    final ConditionReason explain(Explanation explanation) {
        addFacts(explanation);
        return new ConditionReason(
                condition, truth(explanation.knowledge()), explanation.takeFacts(), parts(explanation));
    }
}
