package org.huimin.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.huimin.model.RateUnit.Interval;
import org.huimin.model.Value;
import org.huimin.model.ValueVisitor;

/** Amounts in fractions of whole numbers that are never shortened. */
public final class Fractions implements ValueVisitor<Fractions.Fraction> {
    private static final Map<String, Integer> FEN = Map.of("分", 1, "角", 10, "元", 100, "万元", 1_000_000);

    private final Map<String, BigDecimal> facts;

    public Fractions(Map<String, BigDecimal> facts) {
        this.facts = facts;
    }

    /** A fraction of whole numbers. */
    public record Fraction(BigInteger above, BigInteger below) {
        static Fraction of(BigDecimal decimal) {
            String text = decimal.toPlainString();
            int point = text.indexOf('.');
            int decimals = point < 0 ? 0 : text.length() - point - 1;
            return new Fraction(new BigInteger(text.replace(".", "")), BigInteger.TEN.pow(decimals));
        }

        Fraction times(Fraction other) {
            return new Fraction(above.multiply(other.above), below.multiply(other.below));
        }

        /** Half-up, for what is not negative. */
        BigInteger rounded() {
            BigInteger two = BigInteger.TWO;
            return above.multiply(two).add(below).divide(below.multiply(two));
        }
    }

    /** How many 分 are due. */
    public BigInteger fen(
            BigDecimal number, String money, Interval interval, Optional<Value> quantity, Value months, int days) {
        Fraction amount = Fraction.of(number).times(Fraction.of(BigDecimal.valueOf(FEN.get(money))));
        if (quantity.isPresent()) {
            amount = amount.times(quantity.get().accept(this));
        }
        Fraction times = switch (interval) {
            case ONCE, YEAR -> Fraction.of(BigDecimal.ONE);
            case MONTH -> months.accept(this);
            case QUARTER -> months.accept(this).times(new Fraction(BigInteger.ONE, BigInteger.valueOf(3)));
            case DAY -> Fraction.of(BigDecimal.valueOf(days));
        };
        return amount.times(times).rounded();
    }

    @Override
    public Fraction visitField(Value.FieldValue value) {
        return Fraction.of(facts.get(value.field().name()));
    }

    @Override
    public Fraction visitArithmetic(Value.Arithmetic value) {
        Fraction left = value.left().accept(this);
        Fraction right = value.right().accept(this);
        return switch (value.operator()) {
            case MULTIPLY -> left.times(right);
            case DIVIDE ->
                new Fraction(left.above().multiply(right.below()), left.below().multiply(right.above()));
            case ADD ->
                new Fraction(
                        left.above().multiply(right.below()).add(right.above().multiply(left.below())),
                        left.below().multiply(right.below()));
            case SUBTRACT ->
                new Fraction(
                        left.above()
                                .multiply(right.below())
                                .subtract(right.above().multiply(left.below())),
                        left.below().multiply(right.below()));
        };
    }

    @Override
    public Fraction visitMeasured(Value.Measured value) {
        return Fraction.of(value.number());
    }

    @Override
    public Fraction visitDefined(Value.DefinedValue value) {
        throw new IllegalArgumentException("not for amounts");
    }

    @Override
    public Fraction visitNegative(Value.Negative value) {
        throw new IllegalArgumentException("not for amounts");
    }

    @Override
    public Fraction visitExtreme(Value.Extreme value) {
        throw new IllegalArgumentException("not for amounts");
    }

    @Override
    public Fraction visitDate(Value.Date value) {
        throw new IllegalArgumentException("not for amounts");
    }

    @Override
    public Fraction visitChoice(Value.Choice value) {
        throw new IllegalArgumentException("not for amounts");
    }

    @Override
    public Fraction visitYesNo(Value.YesNo value) {
        throw new IllegalArgumentException("not for amounts");
    }
}
