package org.huimin.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The even pace from the first day of the year to a deadline, both included. Of whole things only whole ones are due: half a
 * community centre in the middle of the year is none.
 */
record Pace(PlannedTarget target, LocalDate start, long days) {
    private static final int PLACES = 2;

    /** The pace of a target that has one. */
    static Optional<Pace> of(PlannedTarget target) {
        LocalDate start = LocalDate.of(target.year(), 1, 1);
        long days = daysThrough(start, target.deadline());
        return target.isPaced() && days > 0 ? Optional.of(new Pace(target, start, days)) : Optional.empty();
    }

    private static long daysThrough(LocalDate start, LocalDate day) {
        return ChronoUnit.DAYS.between(start, day) + 1;
    }

    /** How much is due by the end of a day; what is no whole number of things is rounded down, so that nobody is behind by a rest. */
    BigDecimal due(LocalDate day) {
        long elapsed = Math.max(0, Math.min(days, daysThrough(start, day)));
        return target.least()
                .multiply(BigDecimal.valueOf(elapsed))
                .divide(BigDecimal.valueOf(days), target.isOfWholeThings() ? 0 : places(), RoundingMode.DOWN);
    }

    /**
     * How much must be done in each month that remains behind a day, rounded up. A month that has begun counts by its
     * days; where less than one remains, it is all that is left. Absent when the time is over.
     */
    Optional<BigDecimal> monthly(BigDecimal remaining, LocalDate day) {
        LocalDate from = day.isBefore(start) ? start : day.plusDays(1);
        LocalDate end = target.deadline().plusDays(1);
        if (!from.isBefore(end)) {
            return Optional.empty();
        }
        long whole = ChronoUnit.MONTHS.between(from, end);
        LocalDate rest = from.plusMonths(whole);
        long restDays = ChronoUnit.DAYS.between(rest, end);
        BigDecimal length = BigDecimal.valueOf(rest.lengthOfMonth());
        BigDecimal months = length.multiply(BigDecimal.valueOf(whole)).add(BigDecimal.valueOf(restDays));
        int scale = target.isOfWholeThings() ? 0 : places();
        return Optional.of(
                whole == 0
                        ? remaining.setScale(Math.max(scale, remaining.scale()), RoundingMode.UP)
                        : remaining.multiply(length).divide(months, scale, RoundingMode.UP));
    }

    private int places() {
        return Math.max(PLACES, target.least().scale());
    }
}
