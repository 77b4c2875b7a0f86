package org.huimin.cli;

import java.util.function.IntPredicate;

/**
 * Text as a format can carry it: a character that it can't is spelt out as {@code U+0000}, like everywhere in messages. Half
 * of a character (a lone surrogate) can't be written in UTF-8 at all.
 */
final class CarriedText {
    private CarriedText() {}

    /** For JSON, which has an escape for everything else. */
    static String json(String text) {
        return spellOut(text, character -> !isHalf(character));
    }

    /** For XML 1.0: no control characters but tab and the ends of lines, and no U+FFFE and U+FFFF. */
    static String xml(String text) {
        return spellOut(
                text,
                character -> !isHalf(character)
                        && (character >= ' ' || isTabOrLineEnd(character))
                        && character != 0xFFFE
                        && character != 0xFFFF);
    }

    /** For the log of a build: no control characters but tab and the ends of lines. */
    static String log(String text) {
        return spellOut(
                text,
                character -> !isHalf(character) && (!Character.isISOControl(character) || isTabOrLineEnd(character)));
    }

    private static boolean isHalf(int character) {
        return Character.getType(character) == Character.SURROGATE;
    }

    private static boolean isTabOrLineEnd(int character) {
        return character == '\t' || character == '\n' || character == '\r';
    }

    private static String spellOut(String text, IntPredicate carried) {
        if (text.codePoints().allMatch(carried)) {
            return text;
        }
        StringBuilder written = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (carried.test(character)) {
                written.appendCodePoint(character);
            } else {
                written.append(String.format("U+%04X", character));
            }
        });
        return written.toString();
    }
}
