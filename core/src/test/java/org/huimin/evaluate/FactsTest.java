package org.huimin.evaluate;

import static org.huimin.evaluate.Given.given;
import static org.huimin.evaluate.Given.outcome;
import static org.huimin.evaluate.PlanDraft.aliased;
import static org.huimin.evaluate.PlanDraft.amount;
import static org.huimin.evaluate.PlanDraft.choices;
import static org.huimin.evaluate.PlanDraft.decimal;
import static org.huimin.evaluate.PlanDraft.everybody;
import static org.huimin.evaluate.PlanDraft.field;
import static org.huimin.evaluate.PlanDraft.flag;
import static org.huimin.evaluate.PlanDraft.granted;
import static org.huimin.evaluate.PlanDraft.measured;
import static org.huimin.evaluate.PlanDraft.missing;
import static org.huimin.evaluate.PlanDraft.optional;
import static org.huimin.evaluate.PlanDraft.path;
import static org.huimin.evaluate.PlanDraft.plain;
import static org.huimin.evaluate.PlanDraft.reference;
import static org.huimin.evaluate.PlanDraft.whole;
import static org.huimin.evaluate.PlanDraft.yesNo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.evaluate.UnusableFactException.Problem;
import org.huimin.model.Domain;
import org.huimin.model.Field;
import org.huimin.model.PlanCase;
import org.huimin.model.Value;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final MemberEvaluator EVERYBODY = draft().evaluator("人");

    private static PlanDraft draft() {
        return new PlanDraft()
                .entity(
                        "人",
                        List.of("person"),
                        aliased("低保", yesNo(), "dibao"),
                        field("年龄", whole("周岁", 0, 130)),
                        field("人数", whole("人")),
                        field("收入", new Domain.Money()),
                        field("面积", decimal("亩")),
                        field("比例", decimal("%")),
                        field("系数", plain()),
                        field("出生日期", new Domain.Day()),
                        field("学历", choices("本科", "专科")),
                        field("备注", new Domain.Text()),
                        optional("户", reference("户")))
                .entity("户", aliased("低保", yesNo(), "dibao"), optional("户主", reference("人")))
                .benefit("人", everybody("人"), amount("1"));
    }

    private static UnusableFactException refused(Object... facts) {
        return assertThrows(UnusableFactException.class, () -> EVERYBODY.evaluate(given(facts)));
    }

    private static Problem problem(Object... facts) {
        return refused(facts).problem();
    }

    private static void accepted(Object... facts) {
        assertEquals(granted("1.00"), outcome(EVERYBODY, given(facts)));
    }

    @Test
    void exactNumbersOfAnyTypeAreAccepted() {
        accepted("年龄", 82);
        accepted("年龄", 82L);
        accepted("年龄", (short) 82);
        accepted("年龄", (byte) 82);
        accepted("年龄", BigInteger.valueOf(82));
        accepted("年龄", new BigDecimal("82.00"));
        accepted("收入", new BigDecimal("-1234567.891"));
        accepted("收入", Long.MAX_VALUE);
    }

    @Test
    void binaryFractionsAreNoExactNumbers() {
        assertEquals(Problem.WRONG_TYPE, problem("收入", 0.1));
        assertEquals(Problem.WRONG_TYPE, problem("收入", 1f));
    }

    @Test
    void aValueOfAnotherTypeIsRefused() {
        assertEquals(Problem.WRONG_TYPE, problem("低保", "是"));
        assertEquals(Problem.WRONG_TYPE, problem("年龄", "82"));
        assertEquals(Problem.WRONG_TYPE, problem("出生日期", "1980-01-01"));
        assertEquals(Problem.WRONG_TYPE, problem("学历", 1));
        assertEquals(Problem.WRONG_TYPE, problem("备注", true));
        assertEquals(Problem.WRONG_TYPE, problem("户", true));
        assertEquals(Problem.WRONG_TYPE, problem("年龄", Map.of()));
    }

    @Test
    void aNumberOutsideTheRangeIsRefused() {
        accepted("年龄", 0);
        accepted("年龄", 130);
        assertEquals(Problem.OUT_OF_RANGE, problem("年龄", -1));
        assertEquals(Problem.OUT_OF_RANGE, problem("年龄", 131));
        assertEquals(Problem.OUT_OF_RANGE, problem("年龄", 5_000_000));
    }

    @Test
    void thereIsNeverLessThanNoneOfWhatIsCountedOrMeasured() {
        assertEquals(Problem.OUT_OF_RANGE, problem("人数", -1));
        assertEquals(Problem.OUT_OF_RANGE, problem("面积", new BigDecimal("-0.1")));
        accepted("收入", -1);
        accepted("比例", -1);
        accepted("系数", -1);
    }

    @Test
    void aNumberThatMustBeWholeIs() {
        assertEquals(Problem.NOT_WHOLE, problem("年龄", new BigDecimal("17.5")));
    }

    @Test
    void aWordMustBeOneOfTheChoices() {
        accepted("学历", "本科");
        accepted("备注", "什么都行");
        assertEquals(Problem.NOT_A_CHOICE, problem("学历", "小学"));
    }

    @Test
    void numbersOfMoreThan34DigitsAreRefused() {
        accepted("收入", new BigDecimal("9".repeat(34)));
        accepted("收入", new BigDecimal("0." + "9".repeat(34)));
        accepted("收入", new BigInteger("9".repeat(34)));
        assertEquals(Problem.TOO_MANY_DIGITS, problem("收入", new BigDecimal("1" + "0".repeat(34))));
        assertEquals(Problem.TOO_MANY_DIGITS, problem("收入", new BigInteger("1" + "0".repeat(34))));
        assertEquals(Problem.TOO_MANY_DIGITS, problem("收入", new BigDecimal("1E+2000000000")));
        assertEquals(Problem.TOO_MANY_DIGITS, problem("收入", new BigDecimal("1E-2000000000")));
        assertEquals(Problem.TOO_MANY_DIGITS, problem("收入", BigInteger.ONE.shiftLeft(1_000_000)));
    }

    @Test
    void anUnknownNameIsRefusedWithItsWholePath() {
        UnusableFactException refused = refused("户", given("户主", given("年纪", 1)));
        assertEquals(Problem.UNKNOWN_NAME, refused.problem());
        assertEquals(path("户.户主.年纪"), refused.path());
        assertEquals(Optional.empty(), refused.domain());
    }

    @Test
    void aNameThatIsNoTextIsUnknown() {
        Map<Object, Object> keys = new HashMap<>();
        keys.put(null, true);
        assertEquals(Problem.UNKNOWN_NAME, problem("户", keys));
        assertEquals(Problem.UNKNOWN_NAME, problem("户", Map.of(1, true)));
    }

    @Test
    void aRefusedFactSaysWhatTheFieldMayBe() {
        UnusableFactException refused = refused("户", given("户主", given("学历", "小学")));
        assertEquals(path("户.户主.学历"), refused.path());
        assertEquals(Optional.of(choices("本科", "专科")), refused.domain());
    }

    @Test
    void namesOfBothLanguagesAreAccepted() {
        MemberEvaluator rule = draft().benefit("人", flag("户.低保"), amount("2")).evaluator("person");
        Entitlement entitlement = rule.evaluate(given("dibao", true, "户", given("dibao", true)));
        assertEquals("人", entitlement.entity());
        assertEquals(granted("2.00"), entitlement.outcomes().get(1).outcome());
    }

    @Test
    void aFieldIsNotGivenUnderBothNames() {
        UnusableFactException refused = refused("低保", true, "dibao", true);
        assertEquals(Problem.GIVEN_TWICE, refused.problem());
        assertEquals(path("低保"), refused.path());
        assertEquals(Problem.GIVEN_TWICE, problem("户", given("dibao", null, "低保", true)));
    }

    @Test
    void manyFieldsAreNotTakenForOneGivenTwice() {
        Field[] fields = new Field[200];
        Map<String, Object> facts = new HashMap<>();
        for (int index = 0; index < fields.length; index++) {
            fields[index] = aliased("项" + index, yesNo(), "item" + index);
            facts.put((index % 2 == 0 ? "项" : "item") + index, true);
        }
        MemberEvaluator rule = new PlanDraft()
                .entity("人", fields)
                .benefit("人", flag("项199"), amount("1"))
                .evaluator("人");
        assertEquals(granted("1.00"), outcome(rule, facts));
        facts.put("item198", true);
        assertThrows(UnusableFactException.class, () -> rule.evaluate(facts));
    }

    @Test
    void factsThatHoldThemselvesAreRefused() {
        Map<String, Object> person = new HashMap<>();
        person.put("户", given("户主", person));
        assertEquals(Problem.TOO_DEEP, problem("户", person.get("户")));
    }

    @Test
    void aCaseGivesItsFactsInAnyUnit() {
        PlanCase planCase = new PlanCase(
                "案例",
                "人",
                List.of(
                        fact("收入", measured("1.2", "万元")),
                        fact("年龄", measured("82", "周岁")),
                        fact("人数", measured("3")),
                        fact("学历", new Value.Choice("本科")),
                        fact("出生日期", PlanDraft.day("1980-01-01")),
                        fact("户.低保", new Value.YesNo(true)),
                        new PlanCase.Fact(path("户.户主"), Optional.empty())),
                false,
                List.of());
        MemberEvaluator rule = draft().benefit(
                        "人",
                        PlanDraft.all(
                                flag("户.低保"),
                                PlanDraft.absent("户.户主"),
                                PlanDraft.compare(
                                        PlanDraft.value("收入"),
                                        org.huimin.model.Condition.Relation.EQUAL,
                                        measured("12000", "元"))),
                        amount("2"))
                .evaluator("人");
        assertEquals(
                granted("2.00"),
                rule.evaluate(Facts.of(planCase)).outcomes().get(1).outcome());
    }

    @Test
    void aCaseMayCloseTheRest() {
        MemberEvaluator rule = draft().benefit("人", flag("户.低保"), amount("2")).evaluator("人");
        PlanCase open = new PlanCase("案例", "人", List.of(), false, List.of());
        PlanCase closed = new PlanCase("案例", "人", List.of(), true, List.of());
        assertEquals(
                missing("户.低保"), rule.evaluate(Facts.of(open)).outcomes().get(1).outcome());
        assertEquals(
                new Outcome.NotEntitled(),
                rule.evaluate(Facts.of(closed)).outcomes().get(1).outcome());
    }

    @Test
    void aCaseThatContradictsItselfIsRefused() {
        PlanCase twice = new PlanCase(
                "案例",
                "人",
                List.of(fact("低保", new Value.YesNo(true)), fact("低保", new Value.YesNo(true))),
                false,
                List.of());
        assertThrows(UnusableFactException.class, () -> Facts.of(twice));
        PlanCase both = new PlanCase(
                "案例",
                "人",
                List.of(new PlanCase.Fact(path("户"), Optional.empty()), fact("户.低保", new Value.YesNo(true))),
                false,
                List.of());
        assertThrows(UnusableFactException.class, () -> Facts.of(both));
    }

    @Test
    void aConstantOfAUnitThatDoesNotFitIsRefused() {
        assertEquals(Problem.WRONG_TYPE, problem("收入", measured("1", "周岁")));
        assertEquals(Problem.WRONG_TYPE, problem("人数", measured("1", "户")));
        assertEquals(Problem.WRONG_TYPE, problem("系数", measured("1", "元")));
        assertEquals(Problem.WRONG_TYPE, problem("出生日期", PlanDraft.month("1980-01")));
        accepted("出生日期", LocalDate.of(1980, 1, 1));
    }

    private static PlanCase.Fact fact(String path, Value.Constant value) {
        return new PlanCase.Fact(path(path), Optional.of(value));
    }
}
