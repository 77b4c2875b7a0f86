package org.huimin.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the years in a text that are meant as the plan's own, but are others. */
final class YearsOfText {
    /** Older years are history, not a slip. */
    private static final int YEARS_BACK = 5;

    private static final int YEARS_AHEAD = 1;
    private static final int DIGITS = 4;
    private static final String RANGE_SIGNS = "-~\u2212\u2013\u2014\u81F3\u5230/";
    private static final String SENTENCE_ENDS = "\u3002;!?";

    /** What stands behind a year that is not this plan's on purpose. */
    private static final List<String> BEHIND = List.of(
            "已", "以来", "以前", "以后", "之前", "之后", "起", "前", "后", "同期", "末", "版", "级", "届", "度已", "底已", "荣获", "印发", "发布",
            "出台", "修订", "结转", "遗留", "未", "尚未", "基础", "的基础", "相比", "水平", "建成", "立项", "考取", "出生", "至今", "被", "获", "间");

    /** What stands behind a month or day of such a year. */
    private static final List<String> BEHIND_DATE = List.of(
            "已", "以来", "以前", "以后", "之前", "之后", "起", "后", "底以前", "底以后", "底已", "末已", "出生", "至今", "印发", "发布", "施行");

    /** What stands before such a year. */
    private static final List<String> BEFORE = List.of(
            "比", "较", "自", "从", "到", "至", "截至", "截止", "与", "同", "以", "于", "原", "接续", "延续", "承接", "巩固", "结转", "超过", "高于",
            "低于", "对照", "续建", "按照", "按", "根据", "依据", "依照", "参照", "执行", "完成", "续", "迎接", "筹备", "展望", "面向");

    /** What a sentence says that looks back. */
    private static final List<String> PAST = List.of(
            "已", "完成了", "以来", "续建", "结转", "遗留", "延续", "接续", "接转", "去年", "上年", "回顾", "过去", "同比", "相比", "剩余", "后续", "未完",
            "历年", "跨年", "收官", "扫尾", "更名");

    /** What a sentence says of a year to come. */
    private static final List<String> AHEAD = List.of("竣工", "投用", "投入使用", "建成", "完工", "交付", "规划", "远期", "力争", "基础");

    private static final List<String> ENGLISH_BEFORE = List.of("in", "during", "throughout", "for", "of", "year");
    private static final List<String> ENGLISH_PAST = List.of(
            " since ",
            " before ",
            " after ",
            " until ",
            " than ",
            " compared ",
            " was ",
            " were ",
            " had ",
            " already ",
            " has ",
            " have been ",
            " left ",
            " continue",
            " last year",
            " founded",
            " adopted",
            " born ");

    private final UnitWords units;

    YearsOfText(UnitWords units) {
        this.units = units;
    }

    /**
     * A year in a text.
     *
     * @param year the year
     * @param start where its digits start
     * @param end where they end (exclusive)
     */
    record Written(int year, int start, int end) {}

    /** The years in a text that are probably left over from another plan. */
    List<Written> leftOver(FoldedText text, int own) {
        List<Written> found = new ArrayList<>();
        QuotedNames names = new QuotedNames(text);
        int offset = 0;
        while (offset < text.length()) {
            int end = digitsEnd(text, offset);
            if (end - offset == DIGITS && isNear(text, offset, own) && !names.contains(offset)) {
                Written written = new Written(number(text, offset), offset, end);
                if (isLeftOver(text, written, own)) {
                    found.add(written);
                }
            }
            offset = Math.max(end, offset + 1);
        }
        return found;
    }

    private static int digitsEnd(FoldedText text, int start) {
        int end = start;
        while (text.isDigit(end)) {
            end++;
        }
        return end;
    }

    private static int number(FoldedText text, int start) {
        return Integer.parseInt(text.cut(start, start + DIGITS));
    }

    private static boolean isNear(FoldedText text, int start, int own) {
        int year = number(text, start);
        return year != own && year >= own - YEARS_BACK && year <= own + YEARS_AHEAD;
    }

    private boolean isLeftOver(FoldedText text, Written written, int own) {
        int behind = text.skipBlanks(written.end());
        int before = text.skipBlanksBack(written.start());
        if (text.isOneOf(RANGE_SIGNS, before)
                || text.isOneOf(RANGE_SIGNS, behind)
                || text.isOneOf("([\u3014", before)) {
            return false;
        }
        return text.at(behind) == '年'
                ? isChinese(text, written, behind + 1, own)
                : text.isOneOf(" ", written.start() - 1) && isEnglish(text, written, behind);
    }

    private static boolean isChinese(FoldedText text, Written written, int behindYear, int own) {
        int behind = text.skipBlanks(behindYear);
        if (text.isOneOf(RANGE_SIGNS, behind) || text.at(behind) == '第' || text.startsWithOneOf(BEHIND, behind)) {
            return false;
        }
        int date = behindDate(text, behind);
        if (date > behind && (text.isOneOf(RANGE_SIGNS, date) || text.startsWithOneOf(BEHIND_DATE, date))) {
            return false;
        }
        String sentence = sentence(text, written.start());
        return !endsWithOneOf(text, written.start())
                && !containsOneOf(sentence, PAST)
                && !(written.year() > own && containsOneOf(sentence, AHEAD));
    }

    /** The offset behind the month and day that follow a year. */
    private static int behindDate(FoldedText text, int start) {
        int offset = start;
        int end = digitsEnd(text, offset);
        while (end > offset && text.isOneOf("月日", end)) {
            offset = end + 1;
            end = digitsEnd(text, offset);
        }
        return offset;
    }

    private static boolean endsWithOneOf(FoldedText text, int end) {
        int last = text.skipBlanksBack(end) + 1;
        for (String word : BEFORE) {
            int start = last - word.length();
            if (start >= 0 && text.cut(start, last).equals(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnglish(FoldedText text, Written written, int behind) {
        if (units.at(text, behind).isPresent() || text.at(written.end()) == '%') {
            return false;
        }
        int last = text.skipBlanksBack(written.start()) + 1;
        int start = last;
        while (text.isLatin(start - 1)) {
            start--;
        }
        String sentence = (" " + sentence(text, written.start()) + " ").toLowerCase(Locale.ROOT);
        return ENGLISH_BEFORE.contains(text.cut(start, last).toLowerCase(Locale.ROOT))
                && !containsOneOf(sentence, ENGLISH_PAST);
    }

    private static String sentence(FoldedText text, int offset) {
        int start = offset;
        while (start > 0 && !text.isOneOf(SENTENCE_ENDS, start - 1)) {
            start--;
        }
        int end = offset;
        while (end < text.length() && !text.isOneOf(SENTENCE_ENDS, end)) {
            end++;
        }
        return text.cut(start, end);
    }

    private static boolean containsOneOf(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
