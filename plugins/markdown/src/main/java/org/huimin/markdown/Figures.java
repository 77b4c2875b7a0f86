package org.huimin.markdown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huimin.model.Deadline;
import org.huimin.model.Figure;
import org.huimin.plugin.Words;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Unit;
import org.huimin.vocabulary.Unit.Dimension;
import org.huimin.wording.GroupedNumber;

/** Numbers, figures, money and dates as people read them, in one language and whatever the computer's own is. */
final class Figures {
    private static final int TEN_THOUSAND = 4;
    private static final int HUNDRED_MILLION = 8;
    private static final int SHORT = 2;

    private final Words words;

    Figures(Words words) {
        this.words = words;
    }

    /** What a target is to reach: 13,000人, 不超过30分钟. Without a word it means at least, but for a time that is said. */
    String target(Comparator comparator, Figure figure) {
        boolean silent = comparator == Comparator.AT_LEAST && figure.unit().dimension() != Dimension.TIME;
        return silent ? figure(figure) : words.of("comparator." + comparator.name(), Map.of("figure", figure(figure)));
    }

    /** A figure with its unit: 13,000人, 1–2个, 1家/家. */
    String figure(Figure figure) {
        Unit unit = figure.unit();
        boolean plural = figure.high().isPresent() || figure.low().compareTo(BigDecimal.ONE) != 0;
        boolean english = words.language() == Language.ENGLISH;
        boolean converted = english && unit.dimension() == Dimension.MONEY;
        BigDecimal factor = converted ? unit.factor() : BigDecimal.ONE;
        String number = number(figure.low(), factor)
                + figure.high().map(high -> "\u2013" + number(high, factor)).orElse("");
        String counted = english ? number + spaced(converted ? "yuan" : english(unit, plural)) : number + unit.name();
        return MarkdownText.escape(counted) + figure.per().map(this::per).orElse("");
    }

    private String per(Unit per) {
        return words.language() == Language.ENGLISH
                ? " per " + MarkdownText.escape(english(per, false))
                : "/" + MarkdownText.escape(per.name());
    }

    private static String english(Unit unit, boolean plural) {
        List<String> names = unit.englishNames();
        if (names.isEmpty()) {
            return unit.name();
        }
        return names.get(plural && names.size() > 1 ? 1 : 0).replace('-', ' ');
    }

    /** Words stand apart from the number, signs such as % don't. */
    private static String spaced(String unit) {
        return Character.isLetter(unit.codePointAt(0)) ? " " + unit : unit;
    }

    /** Money in the largest unit that says it exactly and shortly: 300万元, 1.5亿元, 12,345元; in English in yuan. */
    String money(BigDecimal yuan) {
        if (words.language() == Language.CHINESE && isShort(yuan, HUNDRED_MILLION)) {
            return number(yuan.movePointLeft(HUNDRED_MILLION).stripTrailingZeros()) + "亿元";
        }
        if (words.language() == Language.CHINESE && isShort(yuan, TEN_THOUSAND)) {
            return number(yuan.movePointLeft(TEN_THOUSAND).stripTrailingZeros()) + "万元";
        }
        return words.of("money", Map.of("number", number(yuan)));
    }

    private static boolean isShort(BigDecimal yuan, int zeros) {
        BigDecimal amount = yuan.movePointLeft(zeros);
        return amount.compareTo(BigDecimal.ONE) >= 0
                && amount.stripTrailingZeros().scale() <= SHORT;
    }

    private static String number(BigDecimal number, BigDecimal factor) {
        return factor.compareTo(BigDecimal.ONE) == 0
                ? number(number)
                : number(number.multiply(factor).stripTrailingZeros());
    }

    /** A number in digits, with commas between the thousands. */
    static String number(BigDecimal number) {
        return GroupedNumber.write(number);
    }

    /** The end of a term, as exactly as the plan says it. */
    String date(Deadline deadline) {
        return date(deadline.precision(), deadline.date());
    }

    String day(LocalDate day) {
        return date(Deadline.Precision.DAY, day);
    }

    private String date(Deadline.Precision precision, LocalDate date) {
        return words.of(
                "date." + precision.name(),
                Map.of(
                        "year", Integer.toString(date.getYear()),
                        "month", Integer.toString(date.getMonthValue()),
                        "day", Integer.toString(date.getDayOfMonth()),
                        "mm", twoDigits(date.getMonthValue()),
                        "dd", twoDigits(date.getDayOfMonth())));
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
