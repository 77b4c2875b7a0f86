package org.huimin.evaluate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BulkWorkloadTest {
    private static final int RESIDENTS = 100_000;

    private static final MemberEvaluator EVALUATOR =
            PlanEvaluator.of(BulkWorkload.plan()).entity("人");

    private static int[] amounts(Entitlement entitlement) {
        return entitlement.outcomes().stream()
                .mapToInt(outcome -> outcome.standing() == Standing.CHOSEN
                        ? outcome.outcome()
                                .accept(new Yuan())
                                .map(BigDecimal::intValueExact)
                                .orElse(0)
                        : 0)
                .toArray();
    }

    @Test
    void tenRulesYieldWhatTheyYieldWrittenInJava() {
        for (int id = 0; id < RESIDENTS; id++) {
            Map<String, Object> facts = BulkWorkload.resident(id);
            Entitlement entitlement = EVALUATOR.evaluate(facts);
            int[] expected = BulkWorkload.amounts(facts);
            assertArrayEquals(expected, amounts(entitlement));
            assertEquals(
                    IntStream.of(expected).sum(),
                    entitlement.totals().determined().intValueExact());
        }
    }

    @Test
    void manyThreadsFindTheSame() {
        List<Map<String, Object>> facts =
                IntStream.range(0, 20_000).mapToObj(BulkWorkload::resident).toList();
        List<Entitlement> alone = facts.stream().map(EVALUATOR::evaluate).toList();
        List<Entitlement> together =
                facts.parallelStream().map(EVALUATOR::evaluate).toList();
        assertEquals(alone, together);
        List<Entitlement> explained =
                facts.parallelStream().map(Facts::of).map(EVALUATOR::explain).toList();
        assertEquals(
                alone.stream().map(Entitlement::totals).toList(),
                explained.stream().map(Entitlement::totals).toList());
    }
}
