package org.huimin.language.parse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Vocabulary;
import org.huimin.vocabulary.Word;

/** The English form of headings: {@code programme 1: title} and {@code measure 1: title}. */
final class EnglishHeading {
    static final String PROGRAMME = word(Word.PROGRAMME);
    /** The words that headings open with. */
    static final List<String> WORDS = List.of(PROGRAMME, word(Word.MEASURE));

    private static final Pattern HEADING = Pattern.compile(
            "(programme|measure)[ \\t\\u3000\\u00A0]+([0-9\\uFF10-\\uFF19]+)", Pattern.CASE_INSENSITIVE);

    private EnglishHeading() {}

    private static String word(Word word) {
        return Vocabulary.standard().forms(word, Language.ENGLISH).get(0);
    }

    /** The token type of a heading, if a line's label is one. */
    static Optional<Integer> tokenType(String label) {
        Matcher matcher = HEADING.matcher(label);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean programme = "programme".equalsIgnoreCase(matcher.group(1));
        return Optional.of(programme ? PlanLexer.PROGRAMME_NUMBER : PlanLexer.MEASURE_NUMBER);
    }

    /** The digits of a heading's number, in half width. */
    static String digits(String heading) {
        String half = Digits.halfWidth(heading);
        StringBuilder digits = new StringBuilder();
        for (int index = 0; index < half.length(); index++) {
            if (half.charAt(index) >= '0' && half.charAt(index) <= '9') {
                digits.append(half.charAt(index));
            }
        }
        return digits.toString();
    }

    /** Whether a heading's token is in English. */
    static boolean isEnglish(String heading) {
        return !heading.isEmpty() && Character.isLetter(heading.charAt(0)) && heading.charAt(0) < 0x80;
    }

    /** A number that fits a heading, if the digits are one. */
    static OptionalInt number(String digits) {
        return digits.isEmpty() || digits.length() > 6 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }
}
