package org.huimin.typing;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * The numbers that a computation can give, in base units.
 *
 * @param low none is smaller; absent where there is no such end
 * @param high none is larger
 * @param digits with how many digits it is computed at most
 */
public record NumberRange(Optional<BigDecimal> low, Optional<BigDecimal> high, int digits) {
    private static final int DIGITS_OF_FACT = 34;
    private static final MathContext DOWN = new MathContext(DIGITS_OF_FACT, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(DIGITS_OF_FACT, RoundingMode.CEILING);

    public NumberRange {
        requireNonNull(low, "low is null");
        requireNonNull(high, "high is null");
    }

    static NumberRange exactly(BigDecimal number) {
        return new NumberRange(Optional.of(number), Optional.of(number), number.precision() + Math.abs(number.scale()));
    }

    static NumberRange ofFacts(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        return new NumberRange(low, high, DIGITS_OF_FACT);
    }

    /** Whether every number is within two ends. */
    public boolean isWithin(BigDecimal least, BigDecimal most) {
        return low.isPresent()
                && high.isPresent()
                && low.get().compareTo(least) >= 0
                && high.get().compareTo(most) <= 0;
    }

    /** Whether no number is negative. */
    public boolean isNeverNegative() {
        return low.isPresent() && low.get().signum() >= 0;
    }

    boolean isNeverZero() {
        return (low.isPresent() && low.get().signum() > 0)
                || (high.isPresent() && high.get().signum() < 0);
    }

    NumberRange negative() {
        return new NumberRange(high.map(BigDecimal::negate), low.map(BigDecimal::negate), digits);
    }

    NumberRange plus(NumberRange other) {
        return new NumberRange(
                both(low, other.low, BigDecimal::add),
                both(high, other.high, BigDecimal::add),
                digits + other.digits + 1);
    }

    NumberRange minus(NumberRange other) {
        return plus(other.negative());
    }

    NumberRange times(NumberRange other) {
        int product = digits + other.digits + 1;
        if (isBounded() && other.isBounded()) {
            return ofCorners(
                    other,
                    (left, right) -> left.multiply(right, DOWN),
                    (left, right) -> left.multiply(right, UP),
                    product);
        }
        boolean neverNegative = isNeverNegative() && other.isNeverNegative();
        Optional<BigDecimal> least = neverNegative ? both(low, other.low, BigDecimal::multiply) : Optional.empty();
        return new NumberRange(least, Optional.empty(), product);
    }

    NumberRange over(NumberRange other) {
        int quotient = digits + other.digits + 1;
        if (isBounded() && other.isBounded()) {
            return ofCorners(
                    other,
                    (left, right) -> left.divide(right, DOWN),
                    (left, right) -> left.divide(right, UP),
                    quotient);
        }
        boolean neverNegative = isNeverNegative() && other.isNeverNegative();
        return new NumberRange(
                neverNegative ? Optional.of(BigDecimal.ZERO) : Optional.empty(), Optional.empty(), quotient);
    }

    private NumberRange ofCorners(
            NumberRange other,
            BinaryOperator<BigDecimal> downwards,
            BinaryOperator<BigDecimal> upwards,
            int digitsOfAll) {
        List<BigDecimal> least = new ArrayList<>();
        List<BigDecimal> most = new ArrayList<>();
        for (BigDecimal left : List.of(low.orElseThrow(), high.orElseThrow())) {
            for (BigDecimal right : List.of(other.low.orElseThrow(), other.high.orElseThrow())) {
                least.add(downwards.apply(left, right));
                most.add(upwards.apply(left, right));
            }
        }
        return new NumberRange(
                least.stream().min(Comparator.naturalOrder()),
                most.stream().max(Comparator.naturalOrder()),
                digitsOfAll);
    }

    NumberRange larger(NumberRange other) {
        Optional<BigDecimal> least = low.isPresent() && other.low.isPresent()
                ? both(low, other.low, BigDecimal::max)
                : low.or(() -> other.low);
        return new NumberRange(least, both(high, other.high, BigDecimal::max), Math.max(digits, other.digits));
    }

    NumberRange smaller(NumberRange other) {
        return negative().larger(other.negative()).negative();
    }

    private boolean isBounded() {
        return low.isPresent() && high.isPresent();
    }

    private static Optional<BigDecimal> both(
            Optional<BigDecimal> left, Optional<BigDecimal> right, BinaryOperator<BigDecimal> operation) {
        return left.isPresent() && right.isPresent()
                ? Optional.of(operation.apply(left.get(), right.get()))
                : Optional.empty();
    }
}
