package org.huimin.evaluate;

import org.huimin.model.Condition;

/** True of every member. */
final class MemberCheck extends LeafCheck {
    MemberCheck(Condition.Member condition) {
        super(condition);
    }

    @Override
    Truth truth(Knowledge knowledge) {
        return Truth.TRUE;
    }

    @Override
    void addMissing(Missing missing) {}

    @Override
    void addFacts(Explanation explanation) {}
}
