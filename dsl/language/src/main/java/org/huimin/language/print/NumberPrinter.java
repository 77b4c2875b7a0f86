package org.huimin.language.print;

import org.huimin.declaration.Numeral;

/** Writes numbers: commas between thousands; 万 and 亿, which have no English word, as they were written. */
final class NumberPrinter {
    private NumberPrinter() {}

    static String print(Numeral numeral) {
        return grouped(numeral.digits()) + scale(numeral.scale());
    }

    /** A number without commas: a year. */
    static String ungrouped(Numeral numeral) {
        return numeral.digits() + scale(numeral.scale());
    }

    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        StringBuilder grouped = new StringBuilder(digits);
        for (int place = (point < 0 ? digits.length() : point) - 3; place > 0; place -= 3) {
            grouped.insert(place, ',');
        }
        return grouped.toString();
    }

    static String scale(Numeral.Scale scale) {
        return switch (scale) {
            case ONE -> "";
            case TEN_THOUSAND -> "万";
            case HUNDRED_MILLION -> "亿";
        };
    }
}
