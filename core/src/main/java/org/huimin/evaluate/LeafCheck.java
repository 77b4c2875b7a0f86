package org.huimin.evaluate;

import java.util.List;
import org.huimin.evaluate.Reasons.ConditionReason;
import org.huimin.model.Condition;

/** A check that is made of no others. */
abstract class LeafCheck extends Check {
    LeafCheck(Condition condition) {
        super(condition);
    }

    @Override
    final List<ConditionReason> parts(Explanation explanation) {
        return List.of();
    }
}
