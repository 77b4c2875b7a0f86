package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A stretch of time, both ends included.
 *
 * @param from the first day
 * @param to the last day
 */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        requireNonNull(from, "from is null");
        requireNonNull(to, "to is null");
    }
}
