package org.huimin.wording;

import java.math.BigDecimal;

/** Numbers as people read them in either language: digits with commas between the thousands, never an exponent. */
public final class GroupedNumber {
    private static final int GROUP = 3;

    private GroupedNumber() {}

    /** The number with all of its decimals: 13,000 or -1,234.50. */
    public static String write(BigDecimal number) {
        String digits = number.toPlainString();
        int start = digits.startsWith("-") ? 1 : 0;
        int point = digits.indexOf('.');
        StringBuilder grouped = new StringBuilder(digits);
        for (int place = (point < 0 ? digits.length() : point) - GROUP; place > start; place -= GROUP) {
            grouped.insert(place, ',');
        }
        return grouped.toString();
    }
}
