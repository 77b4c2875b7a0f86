package org.huimin.diagnostics;

/** Makes text from a file safe to show: what can't be seen, or would change how its neighbours are shown, is spelt out. */
public final class Printable {
    /** How many characters of an argument are shown. */
    static final int LONGEST = 80;

    private Printable() {}

    /** The whole text on one line, with control characters as {@code U+202E}. */
    public static String line(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    /** The text with control characters as {@code U+202E}, cut where it is too long to read. */
    static String of(String text) {
        return of(text, LONGEST);
    }

    /** The same, cut at another length. */
    static String of(String text, int longest) {
        StringBuilder shown = new StringBuilder(text.length());
        int count = 0;
        for (int index = 0; index < text.length(); ) {
            int character = text.codePointAt(index);
            index += Character.charCount(character);
            if (count++ == longest) {
                return shown.append('\u2026').toString();
            }
            if (isHidden(character)) {
                shown.append(String.format("U+%04X", character));
            } else {
                shown.appendCodePoint(character);
            }
        }
        return shown.toString();
    }

    /** Whether a character does something to the text around it, or nothing that can be seen. */
    static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
