package org.huimin.language.write;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.huimin.declaration.Name;
import org.huimin.diagnostics.Argument;
import org.huimin.language.parse.Limits;
import org.huimin.language.parse.WordSyntax;
import org.huimin.vocabulary.Blanks;

/**
 * Why a text can't stand in a plan.
 *
 * @param phrase the end of the key of the phrase that says it
 * @param arguments what the phrase speaks of
 */
record TextProblem(String phrase, Map<String, Argument> arguments) {
    /** What may stand on a line before the text: a label or a number. */
    private static final int BEFORE_TEXT = 100;

    private static final String BARS = "|\uFF5C";

    private static TextProblem of(String phrase) {
        return new TextProblem(phrase, Map.of());
    }

    private static TextProblem of(String phrase, String argument, String value) {
        return new TextProblem(phrase, Map.of(argument, new Argument.Literal(value)));
    }

    static Optional<TextProblem> ofText(String text) {
        if (Blanks.strip(text).isEmpty()) {
            return Optional.of(of("empty"));
        }
        if (text.chars().anyMatch(character -> character == '\n' || character == '\r')) {
            return Optional.of(of("line-break"));
        }
        OptionalInt refused = text.codePoints()
                .filter(character -> !WordSyntax.isCharacter(character))
                .findFirst();
        if (refused.isPresent()) {
            return Optional.of(of("character", "codePoint", String.format(Locale.ROOT, "U+%04X", refused.getAsInt())));
        }
        if (!Blanks.strip(text).equals(text)) {
            return Optional.of(of("blank-at-end"));
        }
        int most = Limits.LINE_CHARACTERS - BEFORE_TEXT;
        return text.codePointCount(0, text.length()) > most
                ? Optional.of(of("too-long", "limit", Integer.toString(most)))
                : Optional.empty();
    }

    static Optional<TextProblem> ofCell(String text) {
        Optional<TextProblem> problem = ofText(text);
        boolean bar = text.chars().anyMatch(character -> BARS.indexOf(character) >= 0);
        return problem.isEmpty() && bar ? Optional.of(of("bar")) : problem;
    }

    /** Names are compared without quote marks, and each stretch of blanks as one space. */
    static Optional<TextProblem> ofName(String name) {
        Optional<TextProblem> problem = ofText(name);
        if (problem.isPresent() || Name.key(name).equals(name)) {
            return problem;
        }
        boolean quotes = !Name.key(name).replace(" ", "").equals(withoutBlanks(name));
        return Optional.of(of(quotes ? "quote" : "blanks"));
    }

    private static String withoutBlanks(String name) {
        StringBuilder text = new StringBuilder();
        name.codePoints().filter(letter -> !Blanks.isBlank(letter)).forEach(text::appendCodePoint);
        return text.toString();
    }
}
