package org.huimin.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts written as names and values in turn, and what is due for them. */
final class Given {
    private Given() {}

    static Map<String, Object> given(Object... namesAndValues) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            facts.put((String) namesAndValues[index], namesAndValues[index + 1]);
        }
        return facts;
    }

    /** What the only benefit of an entity yields; its outcome must be the same with and without reasons. */
    static Outcome outcome(MemberEvaluator evaluator, Map<String, Object> facts) {
        return outcome(evaluator, Facts.of(facts));
    }

    static Outcome outcome(MemberEvaluator evaluator, Facts facts) {
        Outcome outcome = outcomes(evaluator.evaluate(facts)).get(0);
        Outcome explained = outcomes(evaluator.explain(facts)).get(0);
        if (!explained.equals(outcome)) {
            throw new AssertionError(explained + " with reasons, but " + outcome + " without");
        }
        return outcome;
    }

    static List<Outcome> outcomes(Entitlement entitlement) {
        return entitlement.outcomes().stream().map(BenefitOutcome::outcome).toList();
    }

    static List<Standing> standings(Entitlement entitlement) {
        return entitlement.outcomes().stream().map(BenefitOutcome::standing).toList();
    }
}
