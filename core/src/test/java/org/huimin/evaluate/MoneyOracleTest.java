package org.huimin.evaluate;

import static org.huimin.evaluate.PlanDraft.compute;
import static org.huimin.evaluate.PlanDraft.decimal;
import static org.huimin.evaluate.PlanDraft.everybody;
import static org.huimin.evaluate.PlanDraft.field;
import static org.huimin.evaluate.PlanDraft.measured;
import static org.huimin.evaluate.PlanDraft.plain;
import static org.huimin.evaluate.PlanDraft.rateUnit;
import static org.huimin.evaluate.PlanDraft.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.huimin.model.Award;
import org.huimin.model.Period;
import org.huimin.model.Rate;
import org.huimin.model.RateUnit.Interval;
import org.huimin.model.Value;
import org.huimin.model.Value.Operator;
import org.huimin.oracle.Fractions;

class MoneyOracleTest {
    /**
     * An amount and what it is multiplied with.
     *
     * @param number how much
     * @param money in which unit of money
     * @param interval how often
     * @param quantity for how many
     * @param months how many months
     */
    record Payable(BigDecimal number, String money, Interval interval, Optional<Value> quantity, Value months) {}

    @Provide
    Arbitrary<Payable> payables() {
        return Combinators.combine(
                        decimals(9, 6),
                        Arbitraries.of("分", "角", "元", "万元"),
                        Arbitraries.of(Interval.class),
                        quantities(3).optional(0.8),
                        months())
                .as(Payable::new);
    }

    private static Arbitrary<BigDecimal> decimals(int most, int decimals) {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.ZERO, BigInteger.TEN.pow(most)),
                        Arbitraries.integers().between(0, decimals))
                .as(BigDecimal::new);
    }

    private static Arbitrary<Value> quantities(int depth) {
        Arbitrary<Value> simple = Arbitraries.oneOf(
                Arbitraries.of(value("甲"), value("乙")), decimals(4, 3).map(number -> measured(number.toPlainString())));
        if (depth == 0) {
            return simple;
        }
        Arbitrary<Value> below = quantities(depth - 1);
        Arbitrary<Value> computed = Combinators.combine(below, Arbitraries.of(Operator.ADD, Operator.MULTIPLY), below)
                .as(Value.Arithmetic::new);
        Arbitrary<Value> divided = Combinators.combine(
                        below, Arbitraries.integers().between(1, 99))
                .as((value, divisor) -> compute(value, Operator.DIVIDE, measured(String.valueOf(divisor))));
        return Arbitraries.oneOf(simple, computed, divided);
    }

    private static Arbitrary<Value> months() {
        Arbitrary<Value> whole =
                Arbitraries.integers().between(0, 12).map(number -> measured(String.valueOf(number), "月"));
        Arbitrary<Value> parts = Arbitraries.integers()
                .between(30, 366)
                .map(divisor -> compute(value("月数"), Operator.DIVIDE, measured(String.valueOf(divisor))));
        return Arbitraries.oneOf(whole, Arbitraries.just(value("月数")), parts);
    }

    @Property(tries = 1000)
    void noFenIsLost(
            @ForAll("payables") Payable payable,
            @ForAll("facts") BigDecimal one,
            @ForAll("facts") BigDecimal other,
            @ForAll("periods") Period period) {
        BigDecimal months = one.remainder(BigDecimal.valueOf(12));
        MemberEvaluator evaluator = new PlanDraft()
                .entity("人", field("甲", plain()), field("乙", plain()), field("月数", decimal("月")))
                .paid(
                        "人",
                        everybody("人"),
                        payable.quantity(),
                        new Rate.Flat(new Award.Amount(
                                payable.number(), false, rateUnit(payable.money(), payable.interval()))),
                        Optional.of(period),
                        Optional.of(payable.months()))
                .evaluator("人");
        Map<String, BigDecimal> facts = Map.of("甲", one, "乙", other, "月数", months);
        int days = period.to().getDayOfYear() - period.from().getDayOfYear() + 1;
        BigInteger fen = new Fractions(facts)
                .fen(payable.number(), payable.money(), payable.interval(), payable.quantity(), payable.months(), days);
        assertEquals(
                new Outcome.Granted(new BigDecimal(fen, 2)),
                evaluator.evaluate(facts).outcomes().get(0).outcome());
    }

    @Provide
    Arbitrary<BigDecimal> facts() {
        return decimals(5, 4);
    }

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 366),
                        Arbitraries.integers().between(1, 366))
                .as((one, other) -> new Period(
                        LocalDate.ofYearDay(2016, Math.min(one, other)),
                        LocalDate.ofYearDay(2016, Math.max(one, other))));
    }

    @Property(tries = 500)
    void monthsOfAWholePeriodAreCounted(@ForAll("payables") Payable payable, @ForAll("halves") Period half) {
        int months = half.to().getMonthValue() - half.from().getMonthValue() + 1;
        MemberEvaluator evaluator = new PlanDraft()
                .entity("人")
                .paid(
                        "人",
                        everybody("人"),
                        Optional.empty(),
                        new Rate.Flat(
                                new Award.Amount(payable.number(), false, rateUnit(payable.money(), Interval.MONTH))),
                        Optional.of(half),
                        Optional.empty())
                .evaluator("人");
        BigInteger fen = new Fractions(Map.of())
                .fen(
                        payable.number(),
                        payable.money(),
                        Interval.MONTH,
                        Optional.empty(),
                        measured(String.valueOf(months)),
                        0);
        assertEquals(
                new Outcome.Granted(new BigDecimal(fen, 2)),
                evaluator.evaluate(Map.of()).outcomes().get(0).outcome());
    }

    @Provide
    Arbitrary<Period> halves() {
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        return Combinators.combine(months, months).as((one, other) -> {
            LocalDate last = LocalDate.of(2016, Math.max(one, other), 1);
            return new Period(
                    LocalDate.of(2016, Math.min(one, other), 1),
                    last.plusMonths(1).minusDays(1));
        });
    }
}
