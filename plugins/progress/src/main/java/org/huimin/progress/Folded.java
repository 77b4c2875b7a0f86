package org.huimin.progress;

import java.util.Locale;
import org.huimin.vocabulary.Blanks;

/** Text without what makes no difference: width, blanks, quote marks, case. */
final class Folded {
    private static final int WIDE_FIRST = 0xFF01;
    private static final int WIDE_LAST = 0xFF5E;
    private static final int WIDE_TO_NARROW = 0xFEE0;
    private static final int MINUS = 0x2212;
    /** Double and single quotation marks, straight and curly, and the brackets that stand for them. */
    private static final String QUOTES = "\"\u201C\u201D\u300C\u300D\u300E\u300F";

    private Folded() {}

    /** A figure, a date or a unit: narrow, without blanks. */
    static String figure(String text) {
        StringBuilder folded = new StringBuilder();
        text.codePoints()
                .filter(letter -> !Blanks.isBlank(letter))
                .map(Folded::narrow)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** A name: also without quote marks, and in small letters. */
    static String name(String text) {
        StringBuilder folded = new StringBuilder();
        figure(text).codePoints().filter(letter -> QUOTES.indexOf(letter) < 0).forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static int narrow(int letter) {
        if (letter == MINUS) {
            return '-';
        }
        return letter >= WIDE_FIRST && letter <= WIDE_LAST ? letter - WIDE_TO_NARROW : letter;
    }
}
