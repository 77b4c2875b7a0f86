package org.huimin.declaration;

import static java.util.Objects.requireNonNull;

import org.huimin.source.Span;
import org.huimin.vocabulary.Blanks;

/**
 * A name as it was written, with its quote marks.
 *
 * @param text the name as written
 * @param span where it stands
 */
public record Name(String text, Span span) {
    private static final String QUOTES = "\"\u201C\u201D\u300C\u300D\uFF02";

    public Name {
        requireNonNull(text, "text is null");
        requireNonNull(span, "span is null");
    }

    /** The name as it is compared: without quote marks, each stretch of blanks as one space. */
    public String key() {
        return key(text);
    }

    /** The form in which a written name is compared: without quote marks, each stretch of blanks as one space. */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        boolean gap = false;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (Blanks.isBlank(character)) {
                gap = !key.isEmpty();
            } else if (QUOTES.indexOf(character) < 0) {
                if (gap) {
                    key.append(' ');
                    gap = false;
                }
                key.append(character);
            }
        }
        return key.toString();
    }

    @Override
    public String toString() {
        return text;
    }
}
