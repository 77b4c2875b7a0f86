package org.huimin.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.vocabulary.Unit.Dimension;

/** Finds counts in a text that are followed by a list of the things, or stand behind it: 2所学校（甲、乙）, 甲、乙这2所. */
final class CountedLists {
    /** So many letters may stand between a count and its list: 2条精品街路：. */
    private static final int LONGEST_NOUN = 12;

    private static final int LONGEST_ENGLISH_NOUN = 40;
    /** Longer lists are not written out; a few words in brackets behind a large number are no list of it. */
    private static final int LARGEST = 30;

    private static final int SMALL = 6;
    private static final String SENTENCE_ENDS = "\u3002;!?";
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String CONJUNCTIONS = "和及与";
    private static final List<String> OPEN_ENDS = List.of("等", "以及其他", "其他", "……");

    private final UnitWords units;

    CountedLists(UnitWords units) {
        this.units = units;
    }

    /**
     * A count with its list.
     *
     * @param count how many things there are to be
     * @param fewest how many the list has at least
     * @param most how many it has where every 和 is one between things and none of a name
     * @param open whether the list says that there are more
     * @param start where the count starts
     * @param end where its unit ends (exclusive)
     */
    record Counted(int count, int fewest, int most, boolean open, int start, int end) {
        boolean agrees() {
            return (count >= fewest && count <= most) || (open && count >= fewest);
        }
    }

    /** The counts of a text that have a list. */
    List<Counted> in(FoldedText text) {
        List<Counted> found = new ArrayList<>();
        QuotedNames names = new QuotedNames(text);
        int offset = 0;
        while (offset < text.length()) {
            int end = numberEnd(text, offset);
            if (end > offset && !names.contains(offset) && isCount(text, offset)) {
                Optional<Counted> counted = counted(text, offset, end);
                if (counted.isPresent() && counted.get().count() <= LARGEST) {
                    found.add(counted.get());
                }
            }
            offset = Math.max(end, offset + 1);
        }
        return found;
    }

    private static int numberEnd(FoldedText text, int start) {
        if (text.isOneOf(NUMERALS + "两", start)) {
            return start + 1;
        }
        int end = start;
        while (text.isDigit(end)) {
            end++;
        }
        return end - start <= 2 ? end : start;
    }

    /** Whether a number stands alone: it is no part of another number, of a range or of a date, and no ordinal. */
    private static boolean isCount(FoldedText text, int start) {
        int before = text.skipBlanksBack(start);
        return !text.isOneOf(NUMERALS + "两百千万第.,-~+/\u00D7\u2014\u2013至到", before) && !text.isDigit(before);
    }

    private Optional<Counted> counted(FoldedText text, int start, int numberEnd) {
        int count = count(text, start, numberEnd);
        int unitStart = text.skipBlanks(numberEnd);
        Optional<UnitWords.Found> unit = units.at(text, unitStart);
        if (unit.isEmpty() || !(unit.get().unit().dimension() == Dimension.COUNT)) {
            return english(text, count, start, numberEnd);
        }
        int end = unit.get().end();
        if (text.isLatin(end - 1)) {
            return english(text, count, start, end);
        }
        int list = listStart(text, end, LONGEST_NOUN);
        if (list > 0) {
            return chinese(text, list, listEnd(text, list), count, start, end);
        }
        return text.isOneOf("这", text.skipBlanksBack(start)) ? before(text, count, start, end) : Optional.empty();
    }

    private static int count(FoldedText text, int start, int end) {
        if (text.at(start) == '两') {
            return 2;
        }
        int numeral = NUMERALS.indexOf(text.at(start));
        return numeral >= 0 ? numeral + 1 : Integer.parseInt(text.cut(start, end));
    }

    /** Where a list starts behind a colon or bracket; -1 if there is none. */
    private static int listStart(FoldedText text, int end, int longest) {
        for (int offset = end; offset <= end + longest && offset < text.length(); offset++) {
            if (text.isOneOf(":(", offset)) {
                return offset + 1;
            }
            if (text.isOneOf("\u3002;!?,\u3001)", offset) || text.isDigit(offset)) {
                return -1;
            }
        }
        return -1;
    }

    private static int listEnd(FoldedText text, int start) {
        boolean bracket = text.at(start - 1) == '(';
        int end = start;
        while (end < text.length() && !(bracket ? text.at(end) == ')' : text.isOneOf(SENTENCE_ENDS, end))) {
            end++;
        }
        return end;
    }

    /** A list of names with 、 between them. One with figures or commas says something else than names. */
    private static Optional<Counted> chinese(FoldedText text, int from, int to, int count, int start, int end) {
        QuotedNames names = new QuotedNames(text);
        int items = 1;
        int conjunctions = 0;
        for (int offset = from; offset < to; offset++) {
            if (names.contains(offset)) {
                continue;
            }
            if (text.isOneOf(",:;", offset) || text.isDigit(offset)) {
                return Optional.empty();
            }
            items += text.at(offset) == '\u3001' ? 1 : 0;
            conjunctions += text.isOneOf(CONJUNCTIONS, offset) ? 1 : 0;
        }
        boolean list = items >= 2 && (count <= SMALL || items * 2 >= count);
        boolean open = endsOpen(text, from, to);
        return list ? Optional.of(new Counted(count, items, items + conjunctions, open, start, end)) : Optional.empty();
    }

    private static boolean endsOpen(FoldedText text, int from, int to) {
        String list = text.cut(from, to);
        for (String word : OPEN_ENDS) {
            if (list.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** A list before its count: 甲、乙这2所. */
    private static Optional<Counted> before(FoldedText text, int count, int start, int end) {
        int from = start;
        while (from > 0 && !text.isOneOf("\u3002;!?,:", from - 1)) {
            from--;
        }
        return chinese(text, from, text.skipBlanksBack(start), count, start, end);
    }

    /** A list of English names, which start with capitals. */
    private static Optional<Counted> english(FoldedText text, int count, int start, int end) {
        int list = text.at(end) == ' ' ? listStart(text, end, LONGEST_ENGLISH_NOUN) : -1;
        if (list < 0) {
            return Optional.empty();
        }
        boolean bracket = text.at(list - 1) == '(';
        int to = list;
        while (to < text.length() && !text.isOneOf(bracket ? ")" : ".;)", to)) {
            to++;
        }
        int items = 0;
        for (String item : text.cut(list, to).split(",| and ", -1)) {
            String name = item.strip();
            if (name.startsWith("and ")) {
                name = name.substring("and ".length());
            }
            if (name.isEmpty()) {
                continue;
            }
            if (!Character.isUpperCase(name.codePointAt(0))) {
                return Optional.empty();
            }
            items++;
        }
        return items >= 2 ? Optional.of(new Counted(count, items, items, false, start, end)) : Optional.empty();
    }
}
