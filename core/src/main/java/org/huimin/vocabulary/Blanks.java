package org.huimin.vocabulary;

/** What counts as a blank between words: space, tab, U+3000, U+00A0 and U+2000 to U+200A. */
public final class Blanks {
    private Blanks() {}

    /** Whether a code point is a blank. */
    public static boolean isBlank(int character) {
        return character == ' '
                || character == '\t'
                || character == 0x3000
                || character == 0x00A0
                || (character >= 0x2000 && character <= 0x200A);
    }

    /** A text without the blanks at its ends. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
