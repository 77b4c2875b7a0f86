package org.huimin.evaluate;

import static org.huimin.evaluate.Given.given;
import static org.huimin.evaluate.Given.outcome;
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
import static org.huimin.evaluate.PlanDraft.extreme;
import static org.huimin.evaluate.PlanDraft.field;
import static org.huimin.evaluate.PlanDraft.flag;
import static org.huimin.evaluate.PlanDraft.granted;
import static org.huimin.evaluate.PlanDraft.is;
import static org.huimin.evaluate.PlanDraft.isNot;
import static org.huimin.evaluate.PlanDraft.measured;
import static org.huimin.evaluate.PlanDraft.missing;
import static org.huimin.evaluate.PlanDraft.not;
import static org.huimin.evaluate.PlanDraft.notEntitled;
import static org.huimin.evaluate.PlanDraft.optional;
import static org.huimin.evaluate.PlanDraft.reference;
import static org.huimin.evaluate.PlanDraft.value;
import static org.huimin.evaluate.PlanDraft.whole;
import static org.huimin.evaluate.PlanDraft.yesNo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.huimin.model.Condition;
import org.huimin.model.Condition.Relation;
import org.huimin.model.PlanCase;
import org.huimin.model.Value;
import org.huimin.model.Value.Operator;
import org.huimin.vocabulary.Function;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    private static final Outcome HOLDS = granted("1.00");
    private static final Outcome FAILS = notEntitled();

    private static PlanDraft draft() {
        return new PlanDraft()
                .entity(
                        "人",
                        field("低保", yesNo()),
                        field("残疾", yesNo()),
                        field("年龄", whole("周岁", 0, 130)),
                        optional("病种", choices("肺结核", "尿毒症")),
                        optional("子女数", whole("个")),
                        optional("退役", yesNo()),
                        field("收入", decimal("元")),
                        field("户", reference("户")),
                        optional("监护人", reference("人")))
                .entity(
                        "户",
                        field("低保", yesNo()),
                        field("收入", decimal("元")),
                        field("人口", whole("人", 1, 99)),
                        optional("户主", reference("人")))
                .define("户", "困难户", any(flag("低保"), compare(definedValue("人均收入"), Relation.LESS, yuan("500"))))
                .define("户", "人均收入", compute(value("收入"), Operator.DIVIDE, value("人口")));
    }

    private static Value.Measured yuan(String number) {
        return measured(number, "元");
    }

    private static MemberEvaluator rule(Condition condition) {
        return draft().benefit("人", condition, amount("1")).evaluator("人");
    }

    @Test
    void anOrIsDecidedByOneThatHoldsThoughOthersAreUnknown() {
        MemberEvaluator rule = rule(any(flag("低保"), flag("残疾")));
        assertEquals(HOLDS, outcome(rule, given("残疾", true)));
        assertEquals(missing("残疾"), outcome(rule, given("低保", false)));
        assertEquals(missing("低保", "残疾"), outcome(rule, given()));
        assertEquals(FAILS, outcome(rule, given("低保", false, "残疾", false)));
    }

    @Test
    void anAndIsDecidedByOneThatFailsThoughOthersAreUnknown() {
        MemberEvaluator rule = rule(all(flag("低保"), flag("残疾")));
        assertEquals(FAILS, outcome(rule, given("残疾", false)));
        assertEquals(missing("低保"), outcome(rule, given("残疾", true)));
    }

    @Test
    void theOppositeOfTheUnknownIsUnknown() {
        assertEquals(missing("低保"), outcome(rule(not(flag("低保"))), given()));
        assertEquals(HOLDS, outcome(rule(not(flag("低保"))), given("低保", false)));
    }

    @Test
    void onlyWhatCouldStillDecideIsMissingAndEachOnce() {
        Condition decided = any(flag("残疾"), flag("低保"));
        Condition open = all(flag("户.低保"), flag("低保"), flag("户.低保"));
        assertEquals(missing("户.低保", "低保"), outcome(rule(all(decided, open)), given("残疾", true)));
    }

    @Test
    void everybodyIsAMember() {
        assertEquals(HOLDS, outcome(rule(everybody("人")), given()));
    }

    @Test
    void aTestOfWhatHasNoValueIsFalseBeforeItIsTurnedAround() {
        for (Condition condition : List.of(
                is("病种", "肺结核"),
                isNot("病种", "肺结核"),
                compare(value("子女数"), Relation.NOT_EQUAL, measured("2", "个")),
                compare(value("子女数"), Relation.LESS, measured("2", "个")),
                new Condition.Within(value("子女数"), BigDecimal.ZERO, BigDecimal.TEN, Optional.empty()),
                flag("退役"))) {
            assertEquals(FAILS, outcome(rule(condition), given("病种", null, "子女数", null, "退役", null)));
            assertEquals(HOLDS, outcome(rule(not(condition)), given("病种", null, "子女数", null, "退役", null)));
        }
    }

    @Test
    void aComparisonWithWhatHasNoValueIsFalseThoughTheOtherSideIsUnknown() {
        Condition older = compare(value("年龄"), Relation.GREATER, value("监护人.年龄"));
        assertEquals(FAILS, outcome(rule(older), given("监护人", null)));
        assertEquals(missing("年龄", "监护人.年龄"), outcome(rule(older), given()));
    }

    @Test
    void whatIsComputedWithNoValueHasNone() {
        Value sum = compute(value("子女数"), Operator.ADD, value("监护人.子女数"));
        Condition some = compare(sum, Relation.GREATER_OR_EQUAL, measured("0", "个"));
        assertEquals(FAILS, outcome(rule(some), given("子女数", null)));
        assertEquals(FAILS, outcome(rule(some), given("子女数", 3, "监护人", null)));
        assertEquals(missing("监护人.子女数"), outcome(rule(some), given("子女数", 3)));
    }

    @Test
    void absenceHoldsWhereTheValueOrTheWayToItIsNone() {
        assertEquals(HOLDS, outcome(rule(absent("病种")), given("病种", null)));
        assertEquals(FAILS, outcome(rule(absent("病种")), given("病种", "尿毒症")));
        assertEquals(missing("病种"), outcome(rule(absent("病种")), given()));
        assertEquals(HOLDS, outcome(rule(absent("监护人.病种")), given("监护人", null)));
        assertEquals(HOLDS, outcome(rule(absent("监护人")), given("监护人", null)));
        assertEquals(FAILS, outcome(rule(absent("监护人")), given("监护人", given())));
        assertEquals(missing("监护人"), outcome(rule(absent("监护人")), given()));
    }

    @Test
    void aReferenceLeadsOnAndOn() {
        MemberEvaluator rule = rule(flag("户.户主.户.低保"));
        assertEquals(HOLDS, outcome(rule, given("户", given("户主", given("户", given("低保", true))))));
        assertEquals(FAILS, outcome(rule, given("户", given("户主", null))));
        assertEquals(missing("户.户主.户.低保"), outcome(rule, given("户", given())));
    }

    @Test
    void aDefinitionIsReadWhereItsReferencesLead() {
        MemberEvaluator rule = rule(defined("户.困难户"));
        assertEquals(HOLDS, outcome(rule, given("户", given("低保", true))));
        assertEquals(HOLDS, outcome(rule, given("户", given("低保", false, "收入", new BigDecimal("1499.99"), "人口", 3))));
        assertEquals(FAILS, outcome(rule, given("户", given("低保", false, "收入", 1500, "人口", 3))));
        assertEquals(missing("户.低保", "户.人口"), outcome(rule, given("户", given("收入", 1500))));
    }

    @Test
    void aDefinitionReadThroughAReferenceToNobodyIsFalse() {
        MemberEvaluator rule = draft().define("人", "健全人", not(flag("残疾")))
                .benefit("人", defined("监护人.健全人"), amount("1"))
                .evaluator("人");
        assertEquals(FAILS, outcome(rule, given("监护人", null)));
        assertEquals(HOLDS, outcome(rule, given("监护人", given("残疾", false))));
        assertEquals(missing("监护人.残疾"), outcome(rule, given()));
    }

    @Test
    void aDefinitionThatHoldsForAnybodyCannotBeToldWhereThereMayBeNobody() {
        MemberEvaluator guarded = draft().define("人", "任何人", everybody("人"))
                .benefit("人", defined("监护人.任何人"), amount("1"))
                .evaluator("人");
        assertEquals(missing("监护人"), outcome(guarded, given()));
        assertEquals(FAILS, outcome(guarded, given("监护人", null)));
        assertEquals(HOLDS, outcome(guarded, given("监护人", given())));
        MemberEvaluator twice = draft().define("人", "任何人", everybody("人"))
                .benefit("人", defined("监护人.监护人.任何人"), amount("1"))
                .evaluator("人");
        assertEquals(missing("监护人.监护人"), outcome(twice, given()));
        assertEquals(missing("监护人.监护人"), outcome(twice, given("监护人", given())));
        assertEquals(FAILS, outcome(twice, given("监护人", null)));
        MemberEvaluator housed = draft().define("户", "任何户", everybody("户"))
                .benefit("人", defined("户.任何户"), amount("1"))
                .evaluator("人");
        assertEquals(HOLDS, outcome(housed, given()));
        MemberEvaluator number = draft().define("人", "三", measured("3"))
                .benefit("人", compare(definedValue("户.户主.三"), Relation.EQUAL, measured("3")), amount("1"))
                .evaluator("人");
        assertEquals(missing("户.户主"), outcome(number, given()));
        assertEquals(FAILS, outcome(number, given("户", given("户主", null))));
        assertEquals(HOLDS, outcome(number, given("户", given("户主", given()))));
    }

    @Test
    void nothingIsLostInADivision() {
        Value third = compute(value("收入"), Operator.DIVIDE, measured("3"));
        Condition exact = compare(compute(third, Operator.MULTIPLY, measured("3")), Relation.EQUAL, value("收入"));
        assertEquals(HOLDS, outcome(rule(exact), given("收入", 1)));
    }

    @Test
    void theLargestAndTheSmallestAreFound() {
        Value largest = extreme(Function.MAXIMUM, value("收入"), yuan("100"), value("户.收入"));
        assertEquals(
                HOLDS,
                outcome(rule(compare(largest, Relation.EQUAL, yuan("300"))), given("收入", 300, "户", given("收入", 200))));
        Value smallest = extreme(Function.MINIMUM, value("收入"), yuan("100"), value("户.收入"));
        assertEquals(
                HOLDS,
                outcome(rule(compare(smallest, Relation.EQUAL, yuan("100"))), given("收入", 300, "户", given("收入", 200))));
    }

    @Test
    void unitsOfOneDimensionAreCompared() {
        Condition rich = compare(value("收入"), Relation.GREATER_OR_EQUAL, measured("1.2", "万元"));
        assertEquals(HOLDS, outcome(rule(rich), given("收入", 12_000)));
        assertEquals(FAILS, outcome(rule(rich), given("收入", new BigDecimal("11999.99"))));
    }

    @Test
    void yearsQuartersAndMonthsAreCompared() {
        MemberEvaluator rule = new PlanDraft()
                .entity("人", field("工龄", decimal("年")))
                .benefit("人", compare(value("工龄"), Relation.EQUAL, measured("6", "季度")), amount("1"))
                .evaluator("人");
        assertEquals(HOLDS, outcome(rule, given("工龄", new BigDecimal("1.5"))));
        PlanCase months = new PlanCase(
                "月",
                "人",
                List.of(new PlanCase.Fact(PlanDraft.path("工龄"), Optional.of(measured("18", "月")))),
                false,
                List.of());
        assertEquals(HOLDS, outcome(rule, Facts.of(months)));
    }

    @Test
    void nullIsUnknownWhereThereMustBeAValue() {
        assertEquals(missing("低保"), outcome(rule(flag("低保")), given("低保", null)));
        assertEquals(missing("户.低保"), outcome(rule(flag("户.低保")), given("户", null)));
    }

    @Test
    void theRestIsNoWhereItIsSaidSoAlsoBehindReferences() {
        Condition condition = not(any(flag("低保"), flag("户.低保"), flag("户.户主.残疾"), flag("退役")));
        assertEquals(HOLDS, outcome(rule(condition), Facts.of(given()).withRestNo()));
        assertEquals(
                HOLDS,
                outcome(rule(condition), Facts.of(given("户", given("户主", null))).withRestNo()));
        assertEquals(
                FAILS,
                outcome(rule(condition), Facts.of(given("户", given("低保", true))).withRestNo()));
    }

    @Test
    void theRestThatIsNoHasAValueUnlessTheWayIsNone() {
        assertEquals(FAILS, outcome(rule(absent("退役")), Facts.of(given()).withRestNo()));
        assertEquals(
                HOLDS, outcome(rule(absent("退役")), Facts.of(given("退役", null)).withRestNo()));
        assertEquals(
                HOLDS,
                outcome(rule(absent("监护人.退役")), Facts.of(given("监护人", null)).withRestNo()));
        assertEquals(
                missing("年龄"),
                outcome(
                        rule(compare(value("年龄"), Relation.LESS, measured("18", "周岁"))),
                        Facts.of(given()).withRestNo()));
    }

    @Test
    void yesAndNoAreCompared() {
        Condition same = compare(value("低保"), Relation.EQUAL, value("户.低保"));
        assertEquals(HOLDS, outcome(rule(same), given("低保", false, "户", given("低保", false))));
        Condition no = compare(value("低保"), Relation.EQUAL, new Value.YesNo(false));
        assertEquals(FAILS, outcome(rule(no), given("低保", true)));
    }

    @Test
    void definitionsOfManyWaysAreFoundOutOnce() {
        PlanDraft draft = draft().define("人", "层0", flag("低保")).define("人", "数0", value("年龄"));
        for (int level = 1; level <= 60; level++) {
            Condition below = defined("层" + (level - 1));
            draft.define("人", "层" + level, all(any(below, not(below)), not(any(not(below), not(below)))));
            Value number = definedValue("数" + (level - 1));
            draft.define(
                    "人", "数" + level, extreme(Function.MAXIMUM, number, compute(number, Operator.SUBTRACT, number)));
        }
        Condition adult = compare(definedValue("数60"), Relation.GREATER_OR_EQUAL, measured("18", "周岁"));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            MemberEvaluator rule =
                    draft.benefit("人", all(defined("层60"), adult), amount("1")).evaluator("人");
            assertEquals(missing("低保", "年龄"), outcome(rule, given()));
            assertEquals(HOLDS, outcome(rule, given("低保", true, "年龄", 18)));
            assertEquals(FAILS, outcome(rule, given("低保", true, "年龄", 17)));
        });
    }

    @Test
    void aSumOfManyTermsIsNoDeeperThanAShortOne() {
        Value sum = value("收入");
        for (int term = 0; term < 50_000; term++) {
            sum = compute(sum, Operator.ADD, yuan("1"));
        }
        MemberEvaluator rule = rule(compare(sum, Relation.EQUAL, yuan("50002")));
        assertEquals(HOLDS, outcome(rule, given("收入", 2)));
    }
}
