package org.huimin.wording;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huimin.vocabulary.Bound;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Function;
import org.huimin.vocabulary.Keyword;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Logic;
import org.huimin.vocabulary.Vocabulary;
import org.huimin.vocabulary.Word;

/** Whether a text, put where it is to stand, is read as the one word that it is meant to be. It follows the lexer's rules. */
final class WordShape {
    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    /** Letters, digits behind Latin letters, and dashes between letters. */
    private static final Pattern WORD = Pattern.compile("(?:[A-Za-z][0-9]*|\u5B57)(?:-?(?:[A-Za-z][0-9]*|\u5B57))*");

    private static final char LETTER = '\u5B57';
    private static final char OTHER = '\u0010';
    /** What ends a name in a list, and what is no part of any. */
    private static final Pattern ENDS_LISTED =
            Pattern.compile("[\r\n|\u3001,=\u2260\u2264\u2265()\"]|!=|<>|<=|>=|[0-9][eE][-+]?[0-9]");

    private static final Pattern DISCOUNT = Pattern.compile("[一二三四五六七八九]{1,2}折");
    private static final String END_OF = "end-of-";
    private static final String ORDINAL = "第";
    private static final char EACH = '每';
    private static final String SCALES = "万亿";
    private static final Pattern EXPONENT = Pattern.compile("[eE][0-9].*");
    private static final Set<String> MARKS_OF_SHARES = Set.of("%", "‰");
    private static final Set<String> NO_UNITS_BEHIND_NUMBER = Set.of("万", "亿", "折");
    private static final Set<Word> RESERVED =
            Set.of(Word.NONE, Word.REST, Word.YES, Word.NO, Word.ONCE, Word.OF_PRICE, Word.YEAR_END, Word.MONTH_END);
    private static final List<String> BEFORE_NUMBER = Stream.of(
                    Stream.<Keyword>of(Comparator.values()), Stream.<Keyword>of(Bound.values()))
            .flatMap(keywords -> keywords)
            .flatMap(keyword -> VOCABULARY.forms(keyword, Language.CHINESE).stream())
            .toList();

    private WordShape() {}

    /** Whether a text between two words is a name. */
    static boolean isName(String text) {
        return isWord(text)
                && !DISCOUNT.matcher(text).matches()
                && VOCABULARY.suffix(text).isEmpty()
                && !isMonth(text)
                && VOCABULARY.word(text).filter(WordShape::isReserved).isEmpty();
    }

    /** Whether a text before a number is a name: its end must not look like a comparison. */
    static boolean isNameBeforeNumber(String text) {
        return isName(text)
                && !text.equals("year")
                && !(VOCABULARY.word(text).orElse(null) instanceof Comparator)
                && !text.endsWith(ORDINAL)
                && !endsWithOther(text, BEFORE_NUMBER)
                && !isEach(text);
    }

    /** Whether a text is a name in a list, where it runs to the separator. */
    static boolean isListedName(String text) {
        return !text.isBlank() && !ENDS_LISTED.matcher(folded(text, false)).find();
    }

    /** Whether a number with a word right behind it is read as that number and that unit. */
    static boolean isUnitBehindNumber(String unit) {
        if (MARKS_OF_SHARES.contains(unit)) {
            return true;
        }
        return isWord(unit)
                && !NO_UNITS_BEHIND_NUMBER.contains(unit)
                && !(unit.length() > 1 && SCALES.indexOf(unit.charAt(0)) >= 0 && unit.charAt(1) != '元')
                && !endsWithOther(unit, VOCABULARY.suffixForms())
                && !EXPONENT.matcher(folded(unit, true)).matches()
                && !DISCOUNT.matcher(unit).matches()
                && VOCABULARY.suffix(unit).isEmpty()
                && !isMonth(unit)
                && !isKeywordBehindNumber(VOCABULARY.word(unit));
    }

    /** A word that is a unit only where it says so: of the keywords, these are words of any text. */
    private static boolean isKeywordBehindNumber(Optional<Keyword> keyword) {
        return keyword.isPresent()
                && !(keyword.get() instanceof Comparator)
                && !(keyword.get() instanceof org.huimin.vocabulary.Strength)
                && keyword.get() != Word.PROGRAMME;
    }

    private static boolean isWord(String text) {
        return WORD.matcher(folded(text, true)).matches();
    }

    private static boolean isReserved(Keyword keyword) {
        if (keyword instanceof Word word) {
            return RESERVED.contains(word);
        }
        return keyword instanceof Logic || keyword instanceof Bound || keyword instanceof Function;
    }

    private static boolean isMonth(String text) {
        String name = text.startsWith(END_OF) ? text.substring(END_OF.length()) : text;
        return VOCABULARY.month(name).isPresent();
    }

    private static boolean endsWithOther(String text, Collection<String> endings) {
        return endings.stream().anyMatch(ending -> text.endsWith(ending) && !text.equals(ending));
    }

    /** Whether a word says what an amount behind it is paid for: 每人每月. */
    private static boolean isEach(String text) {
        return text.charAt(0) == EACH
                && text.charAt(text.length() - 1) != EACH
                && !text.contains(String.valueOf(EACH) + EACH);
    }

    /** A text with half-width signs; where letters are asked for, each that is not Latin is one and the same. */
    private static String folded(String text, boolean letters) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(character -> folded.append(folded(character, letters)));
        return folded.toString();
    }

    private static char folded(int character, boolean letters) {
        if (character >= 0xFF01 && character <= 0xFF5E) {
            return folded(character - 0xFEE0, letters);
        }
        return switch (character) {
            case 0x201C, 0x201D, 0x300C, 0x300D -> '"';
            case 0x2212, 0x2013, 0x2014 -> '-';
            case 0xFF64 -> '\u3001';
            case 0x2266 -> '\u2264';
            case 0x2267 -> '\u2265';
            case '_', 0x00B7, 0x33A1, 0x2103 -> LETTER;
            default -> character < 0x80 ? (char) character : wide(character, letters);
        };
    }

    private static char wide(int character, boolean letters) {
        if (!letters && Character.isBmpCodePoint(character)) {
            return (char) character;
        }
        return switch (Character.getType(character)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.LETTER_NUMBER -> LETTER;
            default -> OTHER;
        };
    }
}
