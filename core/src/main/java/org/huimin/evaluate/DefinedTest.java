package org.huimin.evaluate;

import java.util.List;
import org.huimin.evaluate.Reasons.ConditionReason;
import org.huimin.model.Condition;

/** A defined condition, of the member itself or of what a reference leads to. */
final class DefinedTest extends Test {
    private final Way way;
    private final int definition;
    private final Test body;

    DefinedTest(Condition.Defined condition, Way way, int definition, Test body) {
        super(condition);
        this.way = way;
        this.definition = definition;
        this.body = body;
    }

    @Override
    Truth test(Knowledge knowledge) {
        return way.isNone(knowledge) ? Truth.FALSE : knowledge.truth(definition, body);
    }

    @Override
    void addMissing(Missing missing) {
        if (missing.isFirst(definition)) {
            body.addMissing(missing);
        }
    }

    @Override
    void addFacts(Explanation explanation) {
        way.addIfNone(explanation);
    }

    @Override
    List<ConditionReason> parts(Explanation explanation) {
        return !way.isNone(explanation.knowledge()) && explanation.isFirst(definition)
                ? List.of(body.explain(explanation))
                : List.of();
    }
}
