package org.huimin.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.huimin.evaluate.BenefitOutcome;
import org.huimin.evaluate.Entitlement;
import org.huimin.evaluate.Found;
import org.huimin.evaluate.Outcome;
import org.huimin.evaluate.Reasons;
import org.huimin.evaluate.Standing;
import org.huimin.evaluate.Totals;
import org.huimin.evaluate.Truth;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Condition;
import org.huimin.model.Path;
import org.huimin.model.Plan;
import org.huimin.model.Rate;
import org.huimin.vocabulary.Language;
import org.huimin.wording.PlanWording;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EntitlementJsonTest {
    private static final Plan PLAN = new Plan(
            "计划",
            2016,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private static BenefitOutcome outcome(Outcome outcome, Standing standing, Optional<String> choice) {
        Benefit benefit = new Benefit(
                "养老服务券",
                "人",
                new Condition.Flag(Path.of("低保")),
                Optional.empty(),
                new Rate.Flat(new Award.Open()),
                Optional.of("服务券"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                choice,
                List.of(),
                List.of(),
                List.of());
        Reasons reasons = new Reasons(
                new Reasons.ConditionReason(
                        benefit.eligible(),
                        Truth.FALSE,
                        List.of(new Reasons.FactRead(Path.of("低保"), new Found.YesNo(false))),
                        List.of()),
                List.of(),
                Optional.empty());
        return new BenefitOutcome(25, 2, benefit, outcome, standing, Optional.of(reasons));
    }

    private static JsonNode written(BenefitOutcome... outcomes) {
        Totals totals = new Totals(new BigDecimal("2400.00"), new BigDecimal("0.00"), 1, 0, 2);
        Entitlement entitlement = new Entitlement("人", List.of(outcomes), List.of(), totals);
        EntitlementJson json = new EntitlementJson(
                new PlanWording(Language.CHINESE, PLAN),
                where -> where.equals("measure/25/benefit/2/eligible/1")
                        ? Optional.of(new TracePlace("a.plan", 7))
                        : Optional.empty());
        return new JsonMapper().readTree(json.write(List.of(entitlement)));
    }

    @Test
    void theShapeIsThatOfTheContract() {
        BenefitOutcome granted =
                outcome(new Outcome.Granted(new BigDecimal("2400.00")), Standing.CHOSEN, Optional.empty());
        assertEquals(new JsonMapper().readTree("""
                        {"version":1,"benefits":[{"measure":25,"benefit":"养老服务券","entity":"人","status":"granted",
                        "amount":"2400.00","cap":null,"discount":null,"form":"服务券","missing":[],"choice":null,"chosen":"yes",
                        "trace":[{"depth":0,"mark":"fails","text":"不符合：低保（否）","file":"a.plan","line":7}]}],
                        "totals":[{"entity":"人","determined":"2400.00","atMost":"0.00","inKind":1,"open":0,"undetermined":2,
                        "complete":false}]}"""), written(granted));
    }

    @Test
    void everyOutcomeHasItsStatus() {
        JsonNode benefits = written(
                        outcome(
                                new Outcome.GrantedUpTo(new BigDecimal("1000.00")),
                                Standing.ALTERNATIVE,
                                Optional.of("甲")),
                        outcome(
                                new Outcome.GrantedInKind(Optional.of(new BigDecimal("90"))),
                                Standing.UNDETERMINED,
                                Optional.of("甲")),
                        outcome(new Outcome.GrantedInKind(Optional.empty()), Standing.CHOSEN, Optional.empty()),
                        outcome(new Outcome.GrantedOpen(), Standing.IRRELEVANT, Optional.of("甲")),
                        outcome(new Outcome.NotEntitled(), Standing.NOT_ENTITLED, Optional.empty()),
                        outcome(
                                new Outcome.Undetermined(
                                        List.of(new Path(List.of("户"), "低保")), Outcome.Reason.FACTS_MISSING),
                                Standing.UNDETERMINED,
                                Optional.empty()))
                .get("benefits");
        assertEquals("granted-up-to alternative null 1000.00 null []", summary(benefits.get(0)));
        assertEquals("granted-in-kind undetermined null null 90 []", summary(benefits.get(1)));
        assertEquals("granted-in-kind yes null null null []", summary(benefits.get(2)));
        assertEquals("granted-open irrelevant null null null []", summary(benefits.get(3)));
        assertEquals("not-entitled no null null null []", summary(benefits.get(4)));
        assertEquals("undetermined undetermined null null null [\"户.低保\"]", summary(benefits.get(5)));
        assertEquals("甲", benefits.get(0).get("choice").stringValue());
        JsonNode line = benefits.get(0).get("trace").get(1);
        assertEquals("fails", line.get("mark").stringValue());
        assertEquals(true, line.get("file").isNull() && line.get("line").isNull());
    }

    private static String summary(JsonNode benefit) {
        return String.join(
                " ",
                benefit.get("status").asString(),
                benefit.get("chosen").asString(),
                shown(benefit.get("amount")),
                shown(benefit.get("cap")),
                shown(benefit.get("discount")),
                benefit.get("missing").toString());
    }

    private static String shown(JsonNode value) {
        return value.isNull() ? "null" : value.stringValue();
    }

    @Test
    void theBytesEndInALineFeed() {
        byte[] bytes = new EntitlementJson(new PlanWording(Language.ENGLISH, PLAN), where -> Optional.empty())
                .write(List.of());
        assertEquals(
                "{\n  \"version\" : 1,\n  \"benefits\" : [ ],\n  \"totals\" : [ ]\n}\n",
                new String(bytes, StandardCharsets.UTF_8));
    }
}
