package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The last day of a term.
 *
 * @param date the last day
 * @param precision how exactly the plan says it
 */
public record Deadline(LocalDate date, Precision precision) {
    public Deadline {
        requireNonNull(date, "date is null");
        requireNonNull(precision, "precision is null");
    }

    /** How exactly a term is said. */
    public enum Precision {
        /** To the year: its last day is meant. */
        YEAR,
        /** To the month: its last day is meant. */
        MONTH,
        /** To the day. */
        DAY
    }
}
