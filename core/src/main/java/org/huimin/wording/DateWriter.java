package org.huimin.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.huimin.model.Deadline;
import org.huimin.model.Value;

/** Writes dates: 2016年12月31日 in Chinese, 2016-12-31 in English. */
final class DateWriter {
    private final Spelling spelling;

    DateWriter(Spelling spelling) {
        this.spelling = spelling;
    }

    /** A day, or a month or year where it is the whole of it. */
    String date(Value.Date date) {
        LocalDate first = date.first();
        LocalDate last = date.last();
        if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
            String year = year(first);
            return spelling.isEnglish() ? "year " + year : year + "年";
        }
        YearMonth month = YearMonth.from(first);
        if (first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth())) {
            return spelling.isEnglish() ? year(first) + "-" + twoDigits(month.getMonthValue()) : chineseMonth(first);
        }
        return day(first);
    }

    /** The end of a term, as exactly as it is said. */
    String deadline(Deadline deadline) {
        LocalDate date = deadline.date();
        return switch (deadline.precision()) {
            case YEAR -> spelling.isEnglish() ? year(date) : year(date) + "\u5E74";
            case MONTH ->
                spelling.isEnglish() ? year(date) + "-" + twoDigits(date.getMonthValue()) : chineseMonth(date);
            case DAY -> day(date);
        };
    }

    String day(LocalDate day) {
        return spelling.isEnglish()
                ? year(day) + "-" + twoDigits(day.getMonthValue()) + "-" + twoDigits(day.getDayOfMonth())
                : chineseMonth(day) + day.getDayOfMonth() + "日";
    }

    private static String chineseMonth(LocalDate day) {
        return year(day) + "年" + day.getMonthValue() + "月";
    }

    private static String year(LocalDate day) {
        return String.format(Locale.ROOT, "%04d", day.getYear());
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
