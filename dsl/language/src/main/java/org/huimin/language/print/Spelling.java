package org.huimin.language.print;

import java.util.Collection;
import java.util.stream.Collectors;
import org.huimin.vocabulary.Keyword;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Vocabulary;

/** The words and signs of one language: full-width in Chinese, half-width with blanks in English. */
enum Spelling {
    CHINESE(Language.CHINESE, "\uFF1A", "\u3001", "\uFF0C", "\uFF08", "\uFF09", "\u201C", "\u201D"),
    ENGLISH(Language.ENGLISH, ": ", ", ", ", ", "(", ")", "\"", "\"");

    private final Language language;
    private final String colon;
    private final String separator;
    private final String comma;
    private final String leftBracket;
    private final String rightBracket;
    private final String openQuote;
    private final String closeQuote;

    Spelling(
            Language language,
            String colon,
            String separator,
            String comma,
            String leftBracket,
            String rightBracket,
            String openQuote,
            String closeQuote) {
        this.language = language;
        this.colon = colon;
        this.separator = separator;
        this.comma = comma;
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

    /** A label with what stands behind its colon, if anything does. */
    String labelled(String label, String content) {
        return label + (content.isEmpty() ? colon.strip() : colon + content);
    }

    String list(Collection<String> items) {
        return items.stream().collect(Collectors.joining(separator));
    }

    /** A clause behind a comma; the comma must not seem to stand inside a number. */
    String clause(String before, String clause) {
        boolean betweenDigits = !isEnglish() && endsWithDigit(before) && startsWithDigit(clause);
        return before + comma + (betweenDigits ? " " : "") + clause;
    }

    private static boolean endsWithDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.codePointBefore(text.length()));
    }

    static boolean startsWithDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.codePointAt(0));
    }

    String bracketed(String text) {
        return leftBracket + text + rightBracket;
    }

    String openQuote() {
        return openQuote;
    }

    String closeQuote() {
        return closeQuote;
    }
}
