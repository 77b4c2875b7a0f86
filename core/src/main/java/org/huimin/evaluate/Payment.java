package org.huimin.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.evaluate.PaidGrant.Factor;
import org.huimin.evaluate.Reasons.Computation;
import org.huimin.model.Award;
import org.huimin.model.AwardVisitor;
import org.huimin.model.Benefit;
import org.huimin.model.Period;
import org.huimin.model.RateUnit;
import org.huimin.model.RateUnit.Interval;
import org.huimin.vocabulary.Unit;

/** For how many units and how often the amounts of a benefit are paid. */
final class Payment implements AwardVisitor<Grant> {
    private static final Ratio MONTHS_OF_A_YEAR = Ratio.of(12);
    private static final Ratio MONTHS_OF_A_QUARTER = Ratio.of(3);

    private final String benefit;
    private final Optional<Operand<Ratio>> quantity;
    private final Operand<Ratio> months;
    private final int days;

    Payment(Benefit benefit, int year, PlaceCompiler compiler) {
        this(
                benefit,
                year,
                benefit.quantity().map(compiler::number),
                benefit.months().map(compiler::number));
    }

    private Payment(Benefit benefit, int year, Optional<Operand<Ratio>> quantity, Optional<Operand<Ratio>> months) {
        this.benefit = benefit.name();
        this.quantity = quantity;
        Period period =
                benefit.period().orElseGet(() -> new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        LocalDate end = period.to().plusDays(1);
        days = Math.toIntExact(ChronoUnit.DAYS.between(period.from(), end));
        this.months = months.orElseGet(
                () -> ConstantOperand.of(Kind.NUMBER, Ratio.of(ChronoUnit.MONTHS.between(period.from(), end))));
    }

    /** The payment of a benefit for which nothing about the member matters: no quantity, and no months of its own. */
    static Optional<Payment> fixed(Benefit benefit, int year) {
        return benefit.quantity().isPresent() || benefit.months().isPresent()
                ? Optional.empty()
                : Optional.of(new Payment(benefit, year, Optional.empty(), Optional.empty()));
    }

    @Override
    public Grant visitAmount(Award.Amount award) {
        Ratio each = Shown.inBaseUnits(award.number(), List.of(award.unit().money()));
        List<Factor> factors = new ArrayList<>();
        if (quantity.isPresent()) {
            each = each.dividedBy(perOne(award.unit()));
            each = multiply(each, new Factor(quantity.get(), Optional.empty(), benefit), factors);
        }
        if (countsMonths(award.unit())) {
            each = multiply(each, new Factor(months, Optional.of(MONTHS_OF_A_YEAR), benefit), factors);
        }
        return new PaidGrant(each.times(times(award.unit().interval())), award.upTo(), factors).simplified();
    }

    /** Multiplies at once with what the plan states, and later with the rest. */
    private static Ratio multiply(Ratio each, Factor factor, List<Factor> factors) {
        Optional<Ratio> stated = factor.operand().stated();
        if (stated.isPresent()) {
            return each.times(stated.get());
        }
        factors.add(factor);
        return each;
    }

    /** How many base units the amount is paid for. */
    private static Ratio perOne(RateUnit unit) {
        return Shown.factor(unit.per().stream().toList());
    }

    private static boolean countsMonths(RateUnit unit) {
        return unit.interval() == Interval.MONTH || unit.interval() == Interval.QUARTER;
    }

    private Ratio times(Interval interval) {
        return switch (interval) {
            case ONCE, YEAR, MONTH -> Ratio.ONE;
            case QUARTER -> Ratio.ONE.dividedBy(MONTHS_OF_A_QUARTER);
            case DAY -> Ratio.of(days);
        };
    }

    @Override
    public Grant visitDiscount(Award.Discount award) {
        BigDecimal percent = award.percentOfPrice().stripTrailingZeros();
        return new FixedGrant(
                new Outcome.GrantedInKind(Optional.of(percent.scale() < 0 ? percent.setScale(0) : percent)));
    }

    @Override
    public Grant visitFree(Award.Free award) {
        return new FixedGrant(new Outcome.GrantedInKind(Optional.empty()));
    }

    @Override
    public Grant visitOpen(Award.Open award) {
        return new FixedGrant(new Outcome.GrantedOpen());
    }

    @Override
    public Grant visitNothing(Award.Nothing award) {
        return FixedGrant.NOTHING;
    }

    /** How an award came to an outcome, if it is an amount. */
    Optional<Computation> computation(Award award, Outcome outcome, Knowledge knowledge) {
        return amount(award).map(amount -> computation(amount, outcome, knowledge));
    }

    private static Optional<Award.Amount> amount(Award award) {
        return award instanceof Award.Amount amount ? Optional.of(amount) : Optional.empty();
    }

    private Computation computation(Award.Amount award, Outcome outcome, Knowledge knowledge) {
        RateUnit unit = award.unit();
        return new Computation(
                award.number(),
                unit,
                quantity.flatMap(operand -> shown(operand, unit.per().stream().toList(), knowledge)),
                countsMonths(unit) ? shown(months, List.of(), knowledge) : Optional.empty(),
                unit.interval() == Interval.DAY ? Optional.of(days) : Optional.empty(),
                outcome.accept(new Yuan()));
    }

    private static Optional<BigDecimal> shown(Operand<Ratio> operand, List<Unit> units, Knowledge knowledge) {
        Reading<Ratio> reading = operand.read(knowledge);
        return reading.isKnown()
                ? Optional.of(reading.value().dividedBy(Shown.factor(units)).shown())
                : Optional.empty();
    }
}
