package org.huimin.language.print;

import java.util.Locale;
import java.util.Optional;
import org.huimin.declaration.DateExpression;
import org.huimin.declaration.DateRange;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Vocabulary;
import org.huimin.vocabulary.Word;

/** Writes dates: 2016年12月31日 in Chinese, 2016-12-31 in English. */
final class DatePrinter {
    private static final String END_OF = "end-of-";

    private final Spelling spelling;

    DatePrinter(Spelling spelling) {
        this.spelling = spelling;
    }

    String date(DateExpression date) {
        // English has no way to write the thirteenth month; both languages read the Chinese one.
        return spelling.isEnglish() && isPossible(date) ? english(date) : chinese(date);
    }

    String range(DateRange range) {
        String from = date(range.from());
        Optional<String> to = range.to().map(this::date);
        return to.map(end -> from + between(from, end) + end).orElse(from);
    }

    /** The word between two dates, without blanks where digits on both sides show where it ends. */
    private String between(String from, String to) {
        String word = spelling.word(Word.TO);
        boolean glued = !spelling.isEnglish() && Spelling.startsWithDigit(from) && Spelling.startsWithDigit(to);
        return glued ? word : " " + word + " ";
    }

    private static boolean isPossible(DateExpression date) {
        int month = date.month().orElse(1);
        boolean dayHasTwoDigits = date.day().orElse(0) < 100 || date.year().isEmpty();
        return month >= 1 && month <= 12 && dayHasTwoDigits;
    }

    private static String chinese(DateExpression date) {
        StringBuilder text = new StringBuilder();
        boolean endOfYear = date.end() && date.month().isEmpty();
        date.year().ifPresent(year -> text.append(year(year)).append(endOfYear ? "" : "年"));
        date.month().ifPresent(month -> text.append(month).append(date.end() ? "" : "月"));
        date.day().ifPresent(day -> text.append(day).append("日"));
        if (date.end()) {
            text.append(Vocabulary.standard().write(endOfYear ? Word.YEAR_END : Word.MONTH_END, Language.CHINESE));
        }
        return text.toString();
    }

    private static String english(DateExpression date) {
        if (date.end()) {
            return endInEnglish(date);
        }
        if (date.year().isEmpty()) {
            String month = Vocabulary.standard().writeMonth(date.month().orElseThrow());
            return date.day().isEmpty() ? month : month + " " + date.day().getAsInt();
        }
        String year = year(date.year().getAsInt());
        if (date.month().isEmpty()) {
            return "year " + year;
        }
        String month = year + "-" + twoDigits(date.month().getAsInt());
        return date.day().isEmpty() ? month : month + "-" + twoDigits(date.day().getAsInt());
    }

    private static String endInEnglish(DateExpression date) {
        String end = date.month().isEmpty()
                ? Vocabulary.standard().write(Word.YEAR_END, Language.ENGLISH)
                : END_OF + Vocabulary.standard().writeMonth(date.month().getAsInt());
        return date.year().isEmpty() ? end : end + " " + year(date.year().getAsInt());
    }

    static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
