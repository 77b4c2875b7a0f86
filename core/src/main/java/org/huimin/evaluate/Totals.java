package org.huimin.evaluate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * What is due to one member, taken together. No number of these hides another.
 *
 * @param determined the sum of the exact amounts that count, in 元 with two decimals
 * @param atMost the sum of the caps of what is granted up to an amount, in 元 with two decimals
 * @param inKind how many benefits are granted in kind
 * @param open how many are granted with an amount that the plan leaves open
 * @param undetermined how many can't be told; a choice group counts once
 */
public record Totals(BigDecimal determined, BigDecimal atMost, int inKind, int open, int undetermined) {
    public Totals {
        requireNonNull(determined, "determined is null");
        requireNonNull(atMost, "atMost is null");
    }

    /** Whether no amount is open or undetermined. */
    public boolean complete() {
        return open == 0 && undetermined == 0;
    }
}
