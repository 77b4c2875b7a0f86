package org.huimin.oracle;

import java.time.LocalDate;

/**
 * A day, month or year as text, 2010-04-15, 2010-04 or 2010: what is less exact is compared by as much of the other as it
 * says.
 *
 * @param text the text
 */
public record CalendarText(String text) {
    static CalendarText of(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return new CalendarText(first.toString());
        }
        boolean year = last.getDayOfYear() > 364 && first.getDayOfYear() == 1;
        return new CalendarText(first.toString().substring(0, year ? 4 : 7));
    }

    static int order(CalendarText left, CalendarText right) {
        int length = Math.min(left.text.length(), right.text.length());
        return left.text.substring(0, length).compareTo(right.text.substring(0, length));
    }
}
