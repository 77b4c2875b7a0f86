package org.huimin.evaluate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An exact number: a fraction in its lowest terms. Whole numbers of ordinary size, which facts mostly are, are kept plainly. */
final class Ratio implements Comparable<Ratio> {
    static final Ratio ZERO = of(0);
    static final Ratio ONE = of(1);

    /** How large a numerator or denominator may grow: about 5,000 digits, far beyond what sums of real plans need. */
    private static final int MOST_BITS = 1 << 14;

    private static final int DIGITS_OF_LONG = 18;

    private final long whole;
    private final @Nullable Fraction fraction;

    private record Fraction(BigInteger numerator, BigInteger denominator) {}

    private Ratio(long whole, @Nullable Fraction fraction) {
        this.whole = whole;
        this.fraction = fraction;
    }

    static Ratio of(long whole) {
        return new Ratio(whole, null);
    }

    static Ratio of(BigDecimal number) {
        if (number.scale() == 0 && number.precision() <= DIGITS_OF_LONG) {
            return of(number.longValue());
        }
        BigInteger unscaled = number.unscaledValue();
        return number.scale() <= 0
                ? of(unscaled.multiply(BigInteger.TEN.pow(-number.scale())), BigInteger.ONE)
                : of(unscaled, BigInteger.TEN.pow(number.scale()));
    }

    static Ratio of(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        BigInteger above = numerator.divide(signed);
        BigInteger below = denominator.divide(signed);
        if (below.equals(BigInteger.ONE) && above.bitLength() < Long.SIZE) {
            return of(above.longValue());
        }
        if (above.bitLength() > MOST_BITS || below.bitLength() > MOST_BITS) {
            throw new NumberTooLargeException("a computed number has more than " + MOST_BITS + " bits");
        }
        return new Ratio(0, new Fraction(above, below));
    }

    private BigInteger numerator() {
        return fraction == null ? BigInteger.valueOf(whole) : fraction.numerator;
    }

    private BigInteger denominator() {
        return fraction == null ? BigInteger.ONE : fraction.denominator;
    }

    Ratio plus(Ratio other) {
        return of(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    Ratio minus(Ratio other) {
        return of(
                numerator()
                        .multiply(other.denominator())
                        .subtract(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    Ratio times(Ratio other) {
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    Ratio dividedBy(Ratio other) {
        if (other.signum() == 0) {
            throw new ArithmeticException("divided by zero");
        }
        return of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    Ratio max(Ratio other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    boolean isWhole() {
        return fraction == null || fraction.denominator.equals(BigInteger.ONE);
    }

    int signum() {
        return fraction == null ? Long.signum(whole) : fraction.numerator.signum();
    }

    /** Rounded half-up to some decimals. */
    BigDecimal rounded(int decimals) {
        return fraction == null
                ? BigDecimal.valueOf(whole).setScale(decimals)
                : new BigDecimal(fraction.numerator)
                        .divide(new BigDecimal(fraction.denominator), decimals, RoundingMode.HALF_UP);
    }

    /** As a decimal for people: exact where it has at most 34 digits, else rounded to as many. */
    BigDecimal shown() {
        if (fraction == null) {
            return BigDecimal.valueOf(whole);
        }
        BigDecimal shown = new BigDecimal(fraction.numerator)
                .divide(new BigDecimal(fraction.denominator), MathContext.DECIMAL128)
                .stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }

    @Override
    public int compareTo(Ratio other) {
        if (fraction == null && other.fraction == null) {
            return Long.compare(whole, other.whole);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ratio ratio && whole == ratio.whole && Objects.equals(fraction, ratio.fraction);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(whole) + Objects.hashCode(fraction);
    }

    @Override
    public String toString() {
        return isWhole() ? numerator().toString() : numerator() + "/" + denominator();
    }
}
