package org.huimin.evaluate;

import java.time.LocalDate;

/**
 * A day, or all days of a month or year.
 *
 * @param first the first day
 * @param last the last day
 */
record DaySpan(LocalDate first, LocalDate last) {
    static DaySpan of(LocalDate day) {
        return new DaySpan(day, day);
    }
}
