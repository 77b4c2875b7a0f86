package org.huimin.checks;

import java.util.List;
import org.huimin.vocabulary.Blanks;

/**
 * A text by code points in which full-width letters, digits and signs are their half-width twins and every blank is a
 * space. Offsets are those of the text itself.
 */
final class FoldedText {
    private static final int FIRST_FULL_WIDTH = 0xFF01;
    private static final int LAST_FULL_WIDTH = 0xFF5E;
    private static final int FULL_WIDTH_DISTANCE = 0xFF01 - '!';

    private final int[] written;
    private final int[] letters;

    FoldedText(String text) {
        written = text.codePoints().toArray();
        letters = new int[written.length];
        for (int offset = 0; offset < written.length; offset++) {
            letters[offset] = folded(written[offset]);
        }
    }

    /** A text with its half-width twins for full-width letters, digits and signs. */
    static String halfWidth(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); ) {
            int letter = text.codePointAt(index);
            folded.appendCodePoint(folded(letter));
            index += Character.charCount(letter);
        }
        return folded.toString();
    }

    private static int folded(int letter) {
        if (Blanks.isBlank(letter)) {
            return ' ';
        }
        boolean fullWidth = letter >= FIRST_FULL_WIDTH && letter <= LAST_FULL_WIDTH;
        return fullWidth ? letter - FULL_WIDTH_DISTANCE : letter;
    }

    int length() {
        return letters.length;
    }

    /** The letter at an offset; a space outside the text. */
    int at(int offset) {
        return offset >= 0 && offset < letters.length ? letters[offset] : ' ';
    }

    boolean isDigit(int offset) {
        return at(offset) >= '0' && at(offset) <= '9';
    }

    boolean isLatin(int offset) {
        int letter = at(offset);
        return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
    }

    /** Whether a piece is only a part of a Latin word. */
    boolean isWithinWord(int from, int to) {
        boolean starts = isLatin(from) && isLatin(from - 1);
        return starts || (isLatin(to - 1) && isLatin(to));
    }

    /** Whether the letter at an offset is one of those in a text. */
    boolean isOneOf(String signs, int offset) {
        return offset >= 0 && offset < letters.length && signs.indexOf(letters[offset]) >= 0;
    }

    /** Whether one of some words starts at an offset. */
    boolean startsWithOneOf(List<String> words, int offset) {
        for (String word : words) {
            if (startsWith(word, offset)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWith(String word, int offset) {
        int[] wanted = word.codePoints().toArray();
        for (int index = 0; index < wanted.length; index++) {
            if (offset + index >= letters.length || at(offset + index) != wanted[index]) {
                return false;
            }
        }
        return true;
    }

    /** The offset of the next letter that is no blank. */
    int skipBlanks(int offset) {
        int next = offset;
        while (next < letters.length && letters[next] == ' ') {
            next++;
        }
        return next;
    }

    /** The offset of the last letter before this one that is no blank; -1 where there is none. */
    int skipBlanksBack(int offset) {
        int previous = offset - 1;
        while (previous >= 0 && letters[previous] == ' ') {
            previous--;
        }
        return previous;
    }

    /** A piece of the text as it is written. */
    String written(int from, int to) {
        return new String(written, from, to - from);
    }

    /** A piece of the text, folded. */
    String cut(int from, int to) {
        return new String(letters, from, to - from);
    }
}
