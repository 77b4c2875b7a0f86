package org.huimin.progress;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as people and spreadsheet programs write them. */
final class WrittenDay {
    /** A time behind the day, which spreadsheet programs add. */
    private static final Pattern TIME = Pattern.compile("[T\\s]+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?$");

    private static final Pattern DAY =
            Pattern.compile("([0-9]{4})([-/.\u5E74])([0-9]{1,2})(?:[-/.\u6708])([0-9]{1,2})[\u65E5\u53F7]?");
    private static final Pattern DIGITS = Pattern.compile("([0-9]{4})()([0-9]{2})([0-9]{2})");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("([0-9]{1,2})\u6708([0-9]{1,2})[\u65E5\u53F7]");
    private static final Pattern MONTH =
            Pattern.compile("([0-9]{4})[-/.\u5E74]([0-9]{1,2})(?:\u6708|\u6708\u5E95|\u6708\u672B)?");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("([0-9]{1,2})\u6708(?:\u5E95|\u672B)?");

    private WrittenDay() {}

    /** The day; of a month its last one. Without a year, that of the plan is meant. */
    static Optional<LocalDate> read(String cell, int year) {
        String text = Folded.figure(TIME.matcher(cell).replaceFirst(""));
        try {
            for (Pattern pattern : new Pattern[] {DAY, DIGITS}) {
                Matcher day = pattern.matcher(text);
                if (day.matches()) {
                    return Optional.of(LocalDate.of(number(day, 1), number(day, 3), number(day, 4)));
                }
            }
            Matcher dayOfYear = DAY_OF_YEAR.matcher(text);
            if (dayOfYear.matches()) {
                return Optional.of(LocalDate.of(year, number(dayOfYear, 1), number(dayOfYear, 2)));
            }
            Matcher month = MONTH.matcher(text);
            if (month.matches()) {
                return Optional.of(
                        YearMonth.of(number(month, 1), number(month, 2)).atEndOfMonth());
            }
            Matcher monthOfYear = MONTH_OF_YEAR.matcher(text);
            return monthOfYear.matches()
                    ? Optional.of(YearMonth.of(year, number(monthOfYear, 1)).atEndOfMonth())
                    : Optional.empty();
        } catch (DateTimeException exception) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
