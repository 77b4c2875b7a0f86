package org.huimin.evaluate;

import static org.huimin.evaluate.Given.given;
import static org.huimin.evaluate.PlanDraft.absent;
import static org.huimin.evaluate.PlanDraft.all;
import static org.huimin.evaluate.PlanDraft.amount;
import static org.huimin.evaluate.PlanDraft.any;
import static org.huimin.evaluate.PlanDraft.choices;
import static org.huimin.evaluate.PlanDraft.compare;
import static org.huimin.evaluate.PlanDraft.compute;
import static org.huimin.evaluate.PlanDraft.decimal;
import static org.huimin.evaluate.PlanDraft.defined;
import static org.huimin.evaluate.PlanDraft.definedValue;
import static org.huimin.evaluate.PlanDraft.everybody;
import static org.huimin.evaluate.PlanDraft.field;
import static org.huimin.evaluate.PlanDraft.flag;
import static org.huimin.evaluate.PlanDraft.is;
import static org.huimin.evaluate.PlanDraft.limited;
import static org.huimin.evaluate.PlanDraft.measured;
import static org.huimin.evaluate.PlanDraft.not;
import static org.huimin.evaluate.PlanDraft.nothing;
import static org.huimin.evaluate.PlanDraft.optional;
import static org.huimin.evaluate.PlanDraft.path;
import static org.huimin.evaluate.PlanDraft.rateUnit;
import static org.huimin.evaluate.PlanDraft.reference;
import static org.huimin.evaluate.PlanDraft.rest;
import static org.huimin.evaluate.PlanDraft.row;
import static org.huimin.evaluate.PlanDraft.tabled;
import static org.huimin.evaluate.PlanDraft.unit;
import static org.huimin.evaluate.PlanDraft.value;
import static org.huimin.evaluate.PlanDraft.whole;
import static org.huimin.evaluate.PlanDraft.yesNo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.evaluate.Reasons.Computation;
import org.huimin.evaluate.Reasons.ConditionReason;
import org.huimin.evaluate.Reasons.FactRead;
import org.huimin.evaluate.Reasons.RowReason;
import org.huimin.model.Award;
import org.huimin.model.Condition;
import org.huimin.model.Condition.Relation;
import org.huimin.model.Domain;
import org.huimin.model.Rate;
import org.huimin.model.RateUnit;
import org.huimin.model.RateUnit.Interval;
import org.huimin.model.Value.Operator;
import org.huimin.vocabulary.Bound;
import org.huimin.vocabulary.Unit;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private static PlanDraft draft() {
        return new PlanDraft()
                .entity(
                        "人",
                        field("低保", yesNo()),
                        field("残疾", yesNo()),
                        field("年龄", whole("周岁")),
                        field("学历", choices("本科", "专科")),
                        field("生日", new Domain.Day()),
                        field("张数", whole("张")),
                        field("月数", whole("月")),
                        optional("户", reference("户")))
                .entity("户", field("低保", yesNo()), field("收入", decimal("万元")), field("人口", whole("人")));
    }

    private static Reasons reasons(PlanDraft draft, Map<String, Object> facts) {
        Entitlement entitlement = draft.evaluator("人").explain(Facts.of(facts));
        return entitlement.outcomes().get(0).reasons().orElseThrow();
    }

    private static ConditionReason eligibility(PlanDraft draft, Condition condition, Object... facts) {
        return reasons(draft.benefit("人", condition, amount("1")), given(facts)).eligibility();
    }

    private static ConditionReason eligibility(Condition condition, Object... facts) {
        return eligibility(draft(), condition, facts);
    }

    private static FactRead fact(String path, Found found) {
        return new FactRead(path(path), found);
    }

    private static Found yes(boolean yes) {
        return new Found.YesNo(yes);
    }

    private static Found number(String number, String... units) {
        List<Unit> words = Arrays.stream(units).map(PlanDraft::unit).toList();
        return new Found.Numeric(new BigDecimal(number), words);
    }

    private static ConditionReason leaf(Condition condition, Truth truth, FactRead... facts) {
        return new ConditionReason(condition, truth, List.of(facts), List.of());
    }

    private static ConditionReason made(Condition condition, Truth truth, ConditionReason... parts) {
        return new ConditionReason(condition, truth, List.of(), List.of(parts));
    }

    @Test
    void whatFailedIsWhyAnAndFails() {
        Condition condition = all(flag("低保"), flag("残疾"));
        assertEquals(
                made(condition, Truth.FALSE, leaf(flag("残疾"), Truth.FALSE, fact("残疾", yes(false)))),
                eligibility(condition, "低保", true, "残疾", false));
        assertEquals(
                made(
                        condition,
                        Truth.TRUE,
                        leaf(flag("低保"), Truth.TRUE, fact("低保", yes(true))),
                        leaf(flag("残疾"), Truth.TRUE, fact("残疾", yes(true)))),
                eligibility(condition, "低保", true, "残疾", true));
    }

    @Test
    void whatHeldIsWhyAnOrHolds() {
        Condition condition = any(flag("低保"), flag("残疾"));
        assertEquals(
                made(condition, Truth.TRUE, leaf(flag("残疾"), Truth.TRUE, fact("残疾", yes(true)))),
                eligibility(condition, "低保", false, "残疾", true));
    }

    @Test
    void whatIsUnknownIsWhyItCannotBeTold() {
        Condition condition = not(all(flag("低保"), flag("残疾")));
        assertEquals(
                made(
                        condition,
                        Truth.UNKNOWN,
                        made(
                                all(flag("低保"), flag("残疾")),
                                Truth.UNKNOWN,
                                leaf(flag("残疾"), Truth.UNKNOWN, fact("残疾", new Found.Unknown())))),
                eligibility(condition, "低保", true));
    }

    @Test
    void whatWasFoundIsShownAsItWasGiven() {
        Condition condition = all(
                everybody("人"),
                limited("年龄", Bound.FROM, measured("80", "周岁")),
                is("学历", "本科"),
                compare(value("户.收入"), Relation.LESS, measured("20000", "元")),
                limited("生日", Bound.SINCE, PlanDraft.day("1930-01-01")));
        ConditionReason reason = eligibility(
                condition,
                "年龄",
                82,
                "学历",
                "本科",
                "生日",
                LocalDate.of(1934, 5, 6),
                "户",
                given("收入", new BigDecimal("1.50")));
        assertEquals(
                List.of(
                        List.of(),
                        List.of(fact("年龄", number("82", "周岁"))),
                        List.of(fact("学历", new Found.Word("本科"))),
                        List.of(fact("户.收入", number("1.5", "万元"))),
                        List.of(fact("生日", new Found.Day(LocalDate.of(1934, 5, 6))))),
                reason.parts().stream().map(ConditionReason::facts).toList());
    }

    @Test
    void whatHasNoValueIsShownSo() {
        assertEquals(
                leaf(flag("户.低保"), Truth.FALSE, fact("户.低保", new Found.None())), eligibility(flag("户.低保"), "户", null));
        assertEquals(leaf(absent("户"), Truth.TRUE, fact("户", new Found.None())), eligibility(absent("户"), "户", null));
        assertEquals(
                leaf(absent("户"), Truth.FALSE, fact("户", new Found.Member("户"))),
                eligibility(absent("户"), "户", given()));
    }

    @Test
    void aDefinitionIsExplainedByItsBody() {
        PlanDraft draft = draft().define("户", "困难", flag("低保"));
        ConditionReason body = leaf(flag("低保"), Truth.TRUE, fact("户.低保", yes(true)));
        assertEquals(
                made(defined("户.困难"), Truth.TRUE, body), eligibility(draft, defined("户.困难"), "户", given("低保", true)));
    }

    @Test
    void aDefinitionReadThroughNothingIsExplainedByThat() {
        PlanDraft draft = draft().define("户", "困难", flag("低保"));
        assertEquals(
                leaf(defined("户.困难"), Truth.FALSE, fact("户", new Found.None())),
                eligibility(draft, defined("户.困难"), "户", null));
    }

    @Test
    void aDefinitionIsExplainedOnlyWhereItOccursFirst() {
        PlanDraft draft = draft().define("人", "困难", flag("低保"));
        Condition condition = all(defined("困难"), any(defined("困难"), flag("残疾")));
        ConditionReason reason = eligibility(draft, condition, "低保", true, "残疾", false);
        assertEquals(1, reason.parts().get(0).parts().size());
        assertEquals(
                List.of(made(defined("困难"), Truth.TRUE)), reason.parts().get(1).parts());
    }

    @Test
    void aComputedDefinitionIsShownWithWhatItReads() {
        PlanDraft draft = draft().define("户", "人均收入", compute(value("收入"), Operator.DIVIDE, value("人口")));
        Condition poor = compare(definedValue("户.人均收入"), Relation.LESS, measured("5000", "元", "人"));
        ConditionReason reason = eligibility(draft, poor, "户", given("收入", new BigDecimal("1.2"), "人口", 3));
        assertEquals(
                leaf(
                        poor,
                        Truth.TRUE,
                        fact("户.人均收入", number("0.4", "万元", "人")),
                        fact("户.收入", number("1.2", "万元")),
                        fact("户.人口", number("3", "人"))),
                reason);
    }

    @Test
    void aNumberThatIsNoDecimalIsShownRounded() {
        PlanDraft draft = draft().define("户", "人均收入", compute(value("收入"), Operator.DIVIDE, value("人口")));
        Condition poor = compare(definedValue("户.人均收入"), Relation.LESS, measured("5000", "元", "人"));
        ConditionReason reason = eligibility(draft, poor, "户", given("收入", 1, "人口", 3));
        assertEquals(
                fact("户.人均收入", number("0." + "3".repeat(34), "万元", "人")),
                reason.facts().get(0));
    }

    @Test
    void theRowThatWasTakenIsShownWithItsInputs() {
        Rate rate = tabled("人", List.of("学历"), row(nothing(), is("学历", "专科")), row(amount("5"), is("学历", "本科")));
        Reasons reasons = reasons(draft().benefit("人", everybody("人"), rate), given("学历", "本科"));
        assertEquals(List.of(new RowReason(2, List.of(fact("学历", new Found.Word("本科"))), amount("5"))), reasons.rows());
        assertTrue(reasons.computation().isPresent());
    }

    @Test
    void theRowsThatRemainAreShown() {
        Rate rate = tabled("人", List.of("学历"), row(nothing(), is("学历", "专科")), rest(amount("5")));
        Reasons reasons = reasons(draft().benefit("人", everybody("人"), rate), given());
        assertEquals(
                List.of(1, 2), reasons.rows().stream().map(RowReason::number).toList());
        assertEquals(Optional.empty(), reasons.computation());
    }

    @Test
    void nobodyLooksIntoTheTableOfWhoIsNotEligible() {
        Rate rate = tabled("人", List.of("学历"), rest(amount("5")));
        Reasons reasons = reasons(draft().benefit("人", flag("低保"), rate), given("低保", false));
        assertEquals(List.of(), reasons.rows());
        assertEquals(Optional.empty(), reasons.computation());
    }

    @Test
    void anAmountIsShownWithAllThatItWasComputedFrom() {
        RateUnit unit = new RateUnit(unit("元"), Optional.of(unit("张")), Interval.MONTH);
        Award award = amount("20", unit);
        PlanDraft draft = draft().paid(
                        "人",
                        everybody("人"),
                        Optional.of(value("张数")),
                        new Rate.Flat(award),
                        Optional.empty(),
                        Optional.of(value("月数")));
        assertEquals(
                Optional.of(new Computation(
                        new BigDecimal("20"),
                        unit,
                        Optional.of(new BigDecimal("3")),
                        Optional.of(new BigDecimal("7")),
                        Optional.empty(),
                        Optional.of(new BigDecimal("420.00")))),
                reasons(draft, given("张数", 3, "月数", 7)).computation());
        assertEquals(
                Optional.of(new Computation(
                        new BigDecimal("20"),
                        unit,
                        Optional.empty(),
                        Optional.of(new BigDecimal("7")),
                        Optional.empty(),
                        Optional.empty())),
                reasons(draft, given("月数", 7)).computation());
    }

    @Test
    void daysAreShownWhereTheyAreCounted() {
        PlanDraft draft = draft().benefit("人", everybody("人"), amount("2", rateUnit("元", Interval.DAY)));
        assertEquals(
                Optional.of(366),
                reasons(draft, given()).computation().orElseThrow().days());
    }

    @Test
    void thereAreNoReasonsWhereNobodyAsked() {
        Entitlement entitlement =
                draft().benefit("人", everybody("人"), amount("1")).evaluator("人").evaluate(given());
        assertEquals(Optional.empty(), entitlement.outcomes().get(0).reasons());
    }
}
