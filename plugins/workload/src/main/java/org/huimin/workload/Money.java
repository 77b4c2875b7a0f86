package org.huimin.workload;

import java.math.BigDecimal;
import java.util.Optional;
import org.huimin.result.ResultValue;

/**
 * The money of some measures, as far as it is known: what is not stays out of the sums, and is counted.
 *
 * @param measures how many measures they are
 * @param unknown how many of them have no determined amount
 * @param determined the sum of what is determined, if anything is
 * @param low the sum of the lower ends of what is known at least between two, if anything is
 * @param high that of the upper ends
 */
record Money(
        long measures,
        long unknown,
        Optional<BigDecimal> determined,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high) {
    static final Money NONE = new Money(0, 0, Optional.empty(), Optional.empty(), Optional.empty());

    /** That of one measure. */
    static Money of(ResultValue determined, ResultValue range) {
        Optional<BigDecimal> amount =
                determined instanceof ResultValue.Money money ? Optional.of(money.yuan()) : Optional.empty();
        Optional<ResultValue.Interval> interval =
                range instanceof ResultValue.Interval known ? Optional.of(known) : Optional.empty();
        return new Money(
                1,
                amount.isPresent() ? 0 : 1,
                amount,
                interval.map(ResultValue.Interval::low),
                interval.map(ResultValue.Interval::high));
    }

    Money plus(Money other) {
        return new Money(
                measures + other.measures,
                unknown + other.unknown,
                sum(determined, other.determined),
                sum(low, other.low),
                sum(high, other.high));
    }

    private static Optional<BigDecimal> sum(Optional<BigDecimal> left, Optional<BigDecimal> right) {
        return left.map(value -> right.map(value::add).orElse(value)).or(() -> right);
    }

    ResultValue determinedValue() {
        return determined.<ResultValue>map(ResultValue.Money::new).orElse(new ResultValue.Unknown());
    }

    ResultValue rangeValue() {
        return low.isPresent() && high.isPresent()
                ? new ResultValue.Interval(low.get(), high.get())
                : new ResultValue.Unknown();
    }
}
