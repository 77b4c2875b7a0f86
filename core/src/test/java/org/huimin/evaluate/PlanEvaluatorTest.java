package org.huimin.evaluate;

import static org.huimin.evaluate.Given.given;
import static org.huimin.evaluate.PlanDraft.amount;
import static org.huimin.evaluate.PlanDraft.any;
import static org.huimin.evaluate.PlanDraft.defined;
import static org.huimin.evaluate.PlanDraft.everybody;
import static org.huimin.evaluate.PlanDraft.field;
import static org.huimin.evaluate.PlanDraft.flag;
import static org.huimin.evaluate.PlanDraft.reference;
import static org.huimin.evaluate.PlanDraft.value;
import static org.huimin.evaluate.PlanDraft.yesNo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanEvaluatorTest {
    private static PlanDraft draft() {
        return new PlanDraft().entity("户", field("低保", yesNo())).entity("村").entity("人", field("低保", yesNo()));
    }

    @Test
    void theEntitiesThatBenefitsGoToAreListedInTheOrderOfThePlan() {
        PlanEvaluator evaluator = PlanEvaluator.of(draft().benefit("人", everybody("人"), amount("1"))
                .benefit("户", everybody("户"), amount("2"))
                .plan());
        assertEquals(List.of("户", "人"), evaluator.entities());
    }

    @Test
    void anEntityWithoutBenefitsYieldsNothing() {
        Entitlement entitlement = draft().evaluator("村").evaluate(given());
        assertEquals(List.of(), entitlement.outcomes());
        assertTrue(entitlement.totals().complete());
    }

    @Test
    void anEntityThatThePlanDoesNotKnowIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> draft().evaluator("乡"));
    }

    @Test
    void outcomesSayWhichBenefitTheyAreOf() {
        BenefitOutcome outcome = draft().benefit("户", everybody("户"), amount("1"))
                .benefit("人", everybody("人"), amount("2"))
                .evaluator("人")
                .evaluate(given())
                .outcomes()
                .get(0);
        assertEquals(2, outcome.measure());
        assertEquals(1, outcome.position());
        assertEquals("补贴2", outcome.benefit().name());
    }

    @Test
    void definitionsThatBranchAlongReferencesWithoutEndAreRefusedInTime() {
        PlanDraft draft = new PlanDraft()
                .entity("人", field("低保", yesNo()), field("父", reference("人")), field("母", reference("人")))
                .define("人", "代0", flag("低保"));
        for (int generation = 1; generation <= 60; generation++) {
            String before = "代" + (generation - 1);
            draft.define("人", "代" + generation, any(defined("父." + before), defined("母." + before)));
        }
        PlanDraft endless = draft.benefit("人", defined("代60"), amount("1"));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThrows(IllegalArgumentException.class, () -> endless.evaluator("人")));
    }

    @Test
    void aPlanWithErrorsIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> draft().benefit("人", flag("残疾"), amount("1")).evaluator("人"));
        assertThrows(
                IllegalArgumentException.class,
                () -> draft().benefit("人", defined("困难"), amount("1")).evaluator("人"));
        assertThrows(
                IllegalArgumentException.class,
                () -> draft().define("户", "困难", flag("低保"))
                        .benefit("人", defined("困难"), amount("1"))
                        .evaluator("人"));
        assertThrows(
                IllegalArgumentException.class,
                () -> draft().define("人", "困难", value("低保"))
                        .benefit("人", defined("困难"), amount("1"))
                        .evaluator("人"));
        assertThrows(
                IllegalArgumentException.class,
                () -> draft().benefit("人", flag("低保.低保"), amount("1")).evaluator("人"));
    }
}
