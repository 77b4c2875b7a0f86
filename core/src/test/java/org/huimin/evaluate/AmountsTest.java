package org.huimin.evaluate;

import static org.huimin.evaluate.Given.given;
import static org.huimin.evaluate.Given.outcome;
import static org.huimin.evaluate.PlanDraft.amount;
import static org.huimin.evaluate.PlanDraft.compute;
import static org.huimin.evaluate.PlanDraft.decimal;
import static org.huimin.evaluate.PlanDraft.definedValue;
import static org.huimin.evaluate.PlanDraft.everybody;
import static org.huimin.evaluate.PlanDraft.field;
import static org.huimin.evaluate.PlanDraft.granted;
import static org.huimin.evaluate.PlanDraft.measured;
import static org.huimin.evaluate.PlanDraft.missing;
import static org.huimin.evaluate.PlanDraft.optional;
import static org.huimin.evaluate.PlanDraft.plain;
import static org.huimin.evaluate.PlanDraft.rateUnit;
import static org.huimin.evaluate.PlanDraft.unit;
import static org.huimin.evaluate.PlanDraft.upTo;
import static org.huimin.evaluate.PlanDraft.value;
import static org.huimin.evaluate.PlanDraft.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.huimin.model.Award;
import org.huimin.model.Period;
import org.huimin.model.Rate;
import org.huimin.model.RateUnit;
import org.huimin.model.RateUnit.Interval;
import org.huimin.model.Value;
import org.huimin.model.Value.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
    private static final Optional<Value> NOT_SAID = Optional.empty();
    private static final Optional<Period> WHOLE_YEAR = Optional.empty();

    private static MemberEvaluator paid(
            Award award, Optional<Value> quantity, Optional<Period> period, Optional<Value> months) {
        return new PlanDraft()
                .entity(
                        "机构",
                        field("床位", whole("张")),
                        field("面积", decimal("平方米")),
                        field("系数", plain()),
                        field("月数", whole("月")),
                        optional("季度数", decimal("季度")))
                .define("机构", "折算", compute(value("床位"), Operator.DIVIDE, measured("7")))
                .paid("机构", everybody("机构"), quantity, new Rate.Flat(award), period, months)
                .evaluator("机构");
    }

    private static Award every(String number, Interval interval) {
        return amount(number, rateUnit("元", interval));
    }

    @ParameterizedTest
    @CsvSource({
        "ONCE,10.00",
        "YEAR,10.00",
        "QUARTER,40.00",
        "MONTH,120.00",
        "DAY,3660.00",
    })
    void anAmountIsDueAsOftenAsTheRateSays(Interval interval, String expected) {
        assertEquals(granted(expected), outcome(paid(every("10", interval), NOT_SAID, WHOLE_YEAR, NOT_SAID), given()));
    }

    @ParameterizedTest
    @CsvSource({"ONCE,10.00", "YEAR,10.00", "QUARTER,20.00", "MONTH,60.00", "DAY,1840.00"})
    void aPeriodIsCountedInItsMonthsAndDays(Interval interval, String expected) {
        Period period = new Period(LocalDate.of(2016, 7, 1), LocalDate.of(2016, 12, 31));
        assertEquals(
                granted(expected),
                outcome(paid(every("10", interval), NOT_SAID, Optional.of(period), NOT_SAID), given()));
    }

    @Test
    void monthsMayBeAFactOrComputed() {
        MemberEvaluator rule = paid(every("100", Interval.MONTH), NOT_SAID, WHOLE_YEAR, Optional.of(value("月数")));
        assertEquals(granted("700.00"), outcome(rule, given("月数", 7)));
        assertEquals(missing("月数"), outcome(rule, given()));
        Value half = compute(value("月数"), Operator.DIVIDE, measured("2"));
        assertEquals(
                granted("350.00"),
                outcome(paid(every("100", Interval.MONTH), NOT_SAID, WHOLE_YEAR, Optional.of(half)), given("月数", 7)));
        assertEquals(
                granted("300.00"),
                outcome(
                        paid(every("100", Interval.MONTH), NOT_SAID, WHOLE_YEAR, Optional.of(value("季度数"))),
                        given("季度数", 1)));
        assertEquals(
                granted("500.00"),
                outcome(
                        paid(every("100", Interval.MONTH), NOT_SAID, WHOLE_YEAR, Optional.of(measured("5", "月"))),
                        given()));
    }

    @Test
    void monthsDoNotMatterToARateThatDoesNotCountThem() {
        MemberEvaluator rule = paid(every("100", Interval.YEAR), NOT_SAID, WHOLE_YEAR, Optional.of(value("月数")));
        assertEquals(granted("100.00"), outcome(rule, given()));
    }

    @Test
    void theRateIsPaidForTheQuantity() {
        MemberEvaluator rule = paid(every("0.35", Interval.YEAR), Optional.of(value("床位")), WHOLE_YEAR, NOT_SAID);
        assertEquals(granted("1.05"), outcome(rule, given("床位", 3)));
        assertEquals(missing("床位"), outcome(rule, given()));
    }

    @Test
    void aQuantityIsConvertedToWhatTheRateCounts() {
        Award award = amount("3", new RateUnit(unit("万元"), Optional.of(unit("公顷")), Interval.ONCE));
        MemberEvaluator rule = paid(award, Optional.of(value("面积")), WHOLE_YEAR, NOT_SAID);
        assertEquals(granted("7500.00"), outcome(rule, given("面积", 2500)));
    }

    @Test
    void itIsRoundedOnceAndHalfUp() {
        MemberEvaluator rule =
                paid(every("0.10", Interval.MONTH), Optional.of(definedValue("折算")), WHOLE_YEAR, NOT_SAID);
        // A seventh of 0.10 a month is 0.0142…; rounded twelve times it would be 0.12.
        assertEquals(granted("0.17"), outcome(rule, given("床位", 1)));
        MemberEvaluator half = paid(every("0.005", Interval.YEAR), NOT_SAID, WHOLE_YEAR, NOT_SAID);
        assertEquals(granted("0.01"), outcome(half, given()));
    }

    @Test
    void aCapIsKeptApart() {
        assertEquals(
                new Outcome.GrantedUpTo(new BigDecimal("1000.00")),
                outcome(paid(upTo("1000"), NOT_SAID, WHOLE_YEAR, NOT_SAID), given()));
    }

    @Test
    void anAmountTooLargeIsNoWrongNumber() {
        MemberEvaluator rule = paid(
                every("9999999999999999999999999999999999", Interval.MONTH),
                NOT_SAID,
                WHOLE_YEAR,
                Optional.of(value("月数")));
        assertThrows(NumberTooLargeException.class, () -> rule.evaluate(given("月数", 12)));
    }

    @Test
    void aNumberThatSquaresItselfIsStoppedInTime() {
        PlanDraft draft = new PlanDraft().entity("机构", field("系数", plain())).define("机构", "幂0", value("系数"));
        for (int power = 1; power <= 60; power++) {
            Value below = definedValue("幂" + (power - 1));
            draft.define("机构", "幂" + power, compute(below, Operator.MULTIPLY, below));
        }
        MemberEvaluator rule = draft.paid(
                        "机构",
                        everybody("机构"),
                        Optional.of(definedValue("幂60")),
                        new Rate.Flat(amount("1")),
                        WHOLE_YEAR,
                        NOT_SAID)
                .evaluator("机构");
        assertThrows(NumberTooLargeException.class, () -> rule.evaluate(given("系数", 3)));
        assertEquals(granted("1.00"), outcome(rule, given("系数", 1)));
    }

    @Test
    void aQuantityThatTheCompilerShouldHaveRefusedIsNoAmount() {
        assertThrows(
                IllegalStateException.class,
                () -> paid(every("1", Interval.MONTH), NOT_SAID, WHOLE_YEAR, Optional.of(value("季度数")))
                        .evaluate(given("季度数", null)));
        assertThrows(
                IllegalStateException.class,
                () -> paid(every("1", Interval.YEAR), Optional.of(value("系数")), WHOLE_YEAR, NOT_SAID)
                        .evaluate(given("系数", -1)));
        assertThrows(
                IllegalStateException.class,
                () -> paid(every("1", Interval.MONTH), NOT_SAID, WHOLE_YEAR, Optional.of(value("月数")))
                        .evaluate(given("月数", 13)));
    }
}
