package org.huimin.diagnostics;

import org.huimin.source.DisplayWidth;

/**
 * The part of a line that is shown.
 *
 * @param text the line, or the stretch of it around what is marked, with what can't be seen spelt out
 * @param before the columns before what is marked
 * @param marked the columns of what is marked
 */
record Excerpt(String text, int before, int marked) {
    private static final int WIDEST = 120;
    private static final int CONTEXT = 40;
    private static final String TAB = "    ";

    /**
     * An excerpt of a line.
     *
     * @param from the first letter that is marked, counted from 0 in code points
     * @param to the letter behind the last one that is marked
     */
    static Excerpt of(String line, int from, int to) {
        int[] letters = line.codePoints().toArray();
        int start = Math.min(letters.length, from);
        int end = Math.max(start, Math.min(letters.length, to));
        int first = 0;
        int last = letters.length;
        if (letters.length > WIDEST) {
            first = Math.max(0, start - CONTEXT);
            last = Math.min(letters.length, Math.max(start + CONTEXT, Math.min(end, start + WIDEST)));
        }
        String head = (first > 0 ? "\u2026" : "") + shown(letters, first, start);
        String middle = shown(letters, start, Math.min(end, last));
        String tail = shown(letters, Math.min(end, last), last) + (last < letters.length ? "\u2026" : "");
        return new Excerpt(head + middle + tail, DisplayWidth.of(head), DisplayWidth.of(middle));
    }

    /** Whether a line is short enough to be shown whole, whatever is marked in it. */
    static boolean isWhole(String line) {
        return line.codePointCount(0, line.length()) <= WIDEST;
    }

    private static String shown(int[] letters, int from, int to) {
        StringBuilder shown = new StringBuilder();
        for (int index = from; index < to; index++) {
            if (letters[index] == '\t') {
                shown.append(TAB);
            } else {
                shown.append(Printable.line(new String(letters, index, 1)));
            }
        }
        return shown.toString();
    }
}
