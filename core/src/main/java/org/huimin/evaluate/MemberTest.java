package org.huimin.evaluate;

import org.huimin.model.Condition;

/** True of every member. */
final class MemberTest extends LeafTest {
    MemberTest(Condition.Member condition) {
        super(condition);
    }

    @Override
    Truth test(Knowledge knowledge) {
        return Truth.TRUE;
    }

    @Override
    void addMissing(Missing missing) {}

    @Override
    void addFacts(Explanation explanation) {}
}
