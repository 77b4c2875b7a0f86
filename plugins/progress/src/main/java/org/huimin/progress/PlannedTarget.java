package org.huimin.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import org.huimin.model.Deadline;
import org.huimin.model.Figure;
import org.huimin.model.Measure;
import org.huimin.model.Programme;
import org.huimin.model.Target;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Strength;

/**
 * A target in its plan.
 *
 * @param index which one of the plan it is, from 0
 * @param programme its programme
 * @param measure its measure
 * @param target the target
 * @param year the plan's year
 */
record PlannedTarget(int index, Programme programme, Measure measure, Target target, int year) {
    Figure figure() {
        return target.figure();
    }

    /** Its own deadline, else that of its measure, else the end of the year. */
    LocalDate deadline() {
        return target.deadline()
                .or(measure::deadline)
                .map(Deadline::date)
                .orElseGet(() -> LocalDate.of(year, Month.DECEMBER, 31));
    }

    /** Whether the plan only strives for it; one that says nothing is promised. */
    boolean isStrivenFor() {
        return target.strength().filter(strength -> strength == Strength.STRIVE).isPresent();
    }

    boolean isLimit() {
        return target.comparator() == Comparator.AT_MOST;
    }

    /** The lower end of what is to be reached. */
    BigDecimal least() {
        return figure().low();
    }

    /** The upper end of a range, or the figure. */
    BigDecimal most() {
        return figure().high().orElse(figure().low());
    }

    /** Whether it is whole things that are counted: there is no half of a community centre. */
    boolean isOfWholeThings() {
        return switch (figure().unit().dimension()) {
            case COUNT -> figure().per().isEmpty() && isWhole(least()) && isWhole(most());
            case MONEY, TIME, AGE, SHARE, POINT, AREA, LAND, LENGTH, MASS, VOLUME -> false;
        };
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** Whether what is reported is a part of the figure: not of a limit, a ratio, a share, an age or a duration. */
    boolean hasCompletion() {
        return !isLimit()
                && figure().per().isEmpty()
                && least().signum() > 0
                && switch (figure().unit().dimension()) {
                    case COUNT, MONEY, POINT, AREA, LAND, LENGTH, MASS, VOLUME -> true;
                    case TIME, AGE, SHARE -> false;
                };
    }

    /**
     * Whether it grows from nothing through the year, so that a part of the year calls for a part of the figure. A level
     * that is to be reached (达到) may have been high from the start, and percentage points come when they come.
     */
    boolean isPaced() {
        return hasCompletion()
                && target.comparator() != Comparator.REACH
                && switch (figure().unit().dimension()) {
                    case COUNT, MONEY, AREA, LAND, LENGTH, MASS, VOLUME -> true;
                    case TIME, AGE, SHARE, POINT -> false;
                };
    }

    /** Whether what is reported adds up from the start of the year and can't become less. */
    boolean addsUp() {
        return isPaced() && target.comparator() == Comparator.AT_LEAST;
    }
}
