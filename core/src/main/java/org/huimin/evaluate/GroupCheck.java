package org.huimin.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.huimin.evaluate.Reasons.ConditionReason;
import org.huimin.model.Condition;

/** Several checks, of which one can decide for all: a false one of 且, a true one of 或. */
final class GroupCheck extends Check {
    private final Truth decisive;
    private final Truth otherwise;
    private final Check[] checks;

    private GroupCheck(Condition condition, Truth decisive, List<Check> checks) {
        super(condition);
        this.decisive = decisive;
        otherwise = decisive.not();
        this.checks = checks.toArray(Check[]::new);
    }

    static GroupCheck all(Condition condition, List<Check> checks) {
        return new GroupCheck(condition, Truth.FALSE, checks);
    }

    static GroupCheck any(Condition condition, List<Check> checks) {
        return new GroupCheck(condition, Truth.TRUE, checks);
    }

    @Override
    Truth truth(Knowledge knowledge) {
        Truth result = otherwise;
        for (Check check : checks) {
            Truth truth = check.truth(knowledge);
            if (truth == decisive) {
                return truth;
            }
            if (truth == Truth.UNKNOWN) {
                result = truth;
            }
        }
        return result;
    }

    @Override
    void addMissing(Missing missing) {
        for (Check check : checks) {
            if (check.truth(missing.knowledge()) == Truth.UNKNOWN) {
                check.addMissing(missing);
            }
        }
    }

    @Override
    void addFacts(Explanation explanation) {}

    /** Those that are as the whole is: they make it so. */
    @Override
    List<ConditionReason> parts(Explanation explanation) {
        Truth truth = truth(explanation.knowledge());
        List<ConditionReason> parts = new ArrayList<>();
        for (Check check : checks) {
            if (check.truth(explanation.knowledge()) == truth) {
                parts.add(check.explain(explanation));
            }
        }
        return parts;
    }
}
