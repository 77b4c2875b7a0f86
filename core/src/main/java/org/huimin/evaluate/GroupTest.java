package org.huimin.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.huimin.evaluate.Reasons.ConditionReason;
import org.huimin.model.Condition;

/** Several tests, of which one can decide for all: a false one of 且, a true one of 或. */
final class GroupTest extends Test {
    private final Truth decisive;
    private final Truth otherwise;
    private final Test[] tests;

    private GroupTest(Condition condition, Truth decisive, List<Test> tests) {
        super(condition);
        this.decisive = decisive;
        otherwise = decisive.not();
        this.tests = tests.toArray(Test[]::new);
    }

    static GroupTest all(Condition condition, List<Test> tests) {
        return new GroupTest(condition, Truth.FALSE, tests);
    }

    static GroupTest any(Condition condition, List<Test> tests) {
        return new GroupTest(condition, Truth.TRUE, tests);
    }

    @Override
    Truth test(Knowledge knowledge) {
        Truth result = otherwise;
        for (Test test : tests) {
            Truth truth = test.test(knowledge);
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
        for (Test test : tests) {
            if (test.test(missing.knowledge()) == Truth.UNKNOWN) {
                test.addMissing(missing);
            }
        }
    }

    @Override
    void addFacts(Explanation explanation) {}

    /** Those that are as the whole is: they make it so. */
    @Override
    List<ConditionReason> parts(Explanation explanation) {
        Truth truth = test(explanation.knowledge());
        List<ConditionReason> parts = new ArrayList<>();
        for (Test test : tests) {
            if (test.test(explanation.knowledge()) == truth) {
                parts.add(test.explain(explanation));
            }
        }
        return parts;
    }
}
