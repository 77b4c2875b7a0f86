package org.huimin.progress;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is reported of a target.
 *
 * @param day the day that it holds for
 * @param actual how much, in the unit of the target's figure
 * @param line the line of the table that says so
 */
record Reported(LocalDate day, BigDecimal actual, int line) {}
