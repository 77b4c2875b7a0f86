package org.huimin.language.parse;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * The characters of a text as the grammar sees them: every form of a punctuation mark, of a blank and of a digit is one
 * character, and so is every letter that the grammar does not name. This makes the grammar blind to full and half width.
 * It also keeps its alphabet below 128, where ANTLR's lexer remembers its way instead of finding it anew for each
 * character. The text of a token is what was written.
 */
final class FoldedCharStream implements CharStream {
    // What the grammar calls characters outside ASCII. Control characters stand for them: none is left in a text.
    private static final int SEPARATOR = 0x01;
    private static final int CHINESE_NUMERAL = 0x02;
    private static final int ORDINAL = 0x03;
    private static final int ARTICLE = 0x04;
    private static final int LETTER = 0x05;
    private static final int DIVIDE = 0x06;
    private static final int NOT_EQUAL = 0x07;
    private static final int LESS_OR_EQUAL = 0x0E;
    private static final int GREATER_OR_EQUAL = 0x0F;
    private static final int OTHER = 0x10;

    private static final int FIRST_IDEOGRAPH = 0x4E00;
    private static final int LAST_IDEOGRAPH = 0x9FFF;
    private static final int FIRST_FULL_WIDTH = 0xFF01;
    private static final int LAST_FULL_WIDTH = 0xFF5E;
    private static final int WIDTH_DIFFERENCE = 0xFEE0;

    private final CharStream characters;

    FoldedCharStream(CharStream characters) {
        this.characters = characters;
    }

    @Override
    public int LA(int offset) {
        int character = characters.LA(offset);
        return character < 0x80 ? character : folded(character);
    }

    private static int folded(int character) {
        if (character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH) {
            return ideograph(character);
        }
        if (character >= FIRST_FULL_WIDTH && character <= LAST_FULL_WIDTH) {
            return character - WIDTH_DIFFERENCE;
        }
        return switch (character) {
            case 0x3000,
                    0x00A0,
                    0x2000,
                    0x2001,
                    0x2002,
                    0x2003,
                    0x2004,
                    0x2005,
                    0x2006,
                    0x2007,
                    0x2008,
                    0x2009,
                    0x200A -> ' ';
            case 0x2236 -> ':';
            case 0x201C, 0x201D, 0x300C, 0x300D -> '"';
            case 0x2212, 0x2013, 0x2014 -> '-';
            case 0x2215 -> '/';
            case 0x3001, 0xFF64 -> SEPARATOR;
            case 0x00D7 -> '*';
            case 0x00F7 -> DIVIDE;
            case 0x2260 -> NOT_EQUAL;
            case 0x2264, 0x2266 -> LESS_OR_EQUAL;
            case 0x2265, 0x2267 -> GREATER_OR_EQUAL;
            case 0x2030 -> '%';
            // A middle dot inside names, and two units that are one character.
            case 0x00B7, 0x33A1, 0x2103 -> LETTER;
            default -> isLetter(character) ? LETTER : OTHER;
        };
    }

    private static int ideograph(int character) {
        return switch (character) {
            case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十' -> CHINESE_NUMERAL;
            case '第' -> ORDINAL;
            case '条' -> ARTICLE;
            default -> LETTER;
        };
    }

    private static boolean isLetter(int character) {
        return switch (Character.getType(character)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.LETTER_NUMBER -> true;
            default -> false;
        };
    }

    @Override
    public String getText(Interval interval) {
        return characters.getText(interval);
    }

    @Override
    public void consume() {
        characters.consume();
    }

    @Override
    public int mark() {
        return characters.mark();
    }

    @Override
    public void release(int marker) {
        characters.release(marker);
    }

    @Override
    public int index() {
        return characters.index();
    }

    @Override
    public void seek(int index) {
        characters.seek(index);
    }

    @Override
    public int size() {
        return characters.size();
    }

    @Override
    public String getSourceName() {
        return characters.getSourceName();
    }
}
