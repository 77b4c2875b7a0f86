package org.huimin.evaluate;

import java.util.List;
import org.huimin.evaluate.Reasons.ConditionReason;
import org.huimin.model.Condition;

/** A defined condition, of the member itself or of what a reference leads to. */
final class DefinedCheck extends Check {
    private final Way way;
    private final int definition;
    private final Check body;

    DefinedCheck(Condition.Defined condition, Way way, int definition, Check body) {
        super(condition);
        this.way = way;
        this.definition = definition;
        this.body = body;
    }

    @Override
    Truth truth(Knowledge knowledge) {
        if (way.isNone(knowledge)) {
            return Truth.FALSE;
        }
        Truth truth = knowledge.truth(definition, body);
        return truth == Truth.TRUE && way.mayBeNone(knowledge) ? Truth.UNKNOWN : truth;
    }

    /** Whether only the way decides, not what the definition says. */
    private boolean isDecidedByWay(Knowledge knowledge) {
        return truth(knowledge) != knowledge.truth(definition, body) || way.isNone(knowledge);
    }

    @Override
    void addMissing(Missing missing) {
        if (isDecidedByWay(missing.knowledge())) {
            way.addMissing(missing);
        } else if (missing.isFirst(definition)) {
            body.addMissing(missing);
        }
    }

    @Override
    void addFacts(Explanation explanation) {
        if (isDecidedByWay(explanation.knowledge())) {
            way.addFacts(explanation);
        }
    }

    @Override
    List<ConditionReason> parts(Explanation explanation) {
        return !isDecidedByWay(explanation.knowledge()) && explanation.isFirst(definition)
                ? List.of(body.explain(explanation))
                : List.of();
    }
}
