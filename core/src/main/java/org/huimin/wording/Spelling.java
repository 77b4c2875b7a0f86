package org.huimin.wording;

import java.util.Collection;
import java.util.stream.Collectors;
import org.huimin.vocabulary.Keyword;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Vocabulary;

/** The words and signs of one language: full-width in Chinese, half-width with blanks in English. */
enum Spelling {
    CHINESE(Language.CHINESE, "\u3001", "\uFF08", "\uFF09", "\u201C", "\u201D"),
    ENGLISH(Language.ENGLISH, ", ", "(", ")", "\"", "\"");

    private final Language language;
    private final String separator;
    private final String leftBracket;
    private final String rightBracket;
    private final String openQuote;
    private final String closeQuote;

    Spelling(
            Language language,
            String separator,
            String leftBracket,
            String rightBracket,
            String openQuote,
            String closeQuote) {
        this.language = language;
        this.separator = separator;
        this.leftBracket = leftBracket;
        this.rightBracket = rightBracket;
        this.openQuote = openQuote;
        this.closeQuote = closeQuote;
    }

    static Spelling of(Language language) {
        return switch (language) {
            case CHINESE -> CHINESE;
            case ENGLISH -> ENGLISH;
        };
    }

    Language language() {
        return language;
    }

    boolean isEnglish() {
        return this == ENGLISH;
    }

    String word(Keyword keyword) {
        return Vocabulary.standard().write(keyword, language);
    }

    String list(Collection<String> items) {
        return items.stream().collect(Collectors.joining(separator));
    }

    String bracketed(String text) {
        return leftBracket + text + rightBracket;
    }

    String quoted(String text) {
        return openQuote + text + closeQuote;
    }

    static String spaced(String word) {
        return " " + word + " ";
    }
}
