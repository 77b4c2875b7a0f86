package org.huimin.testkit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.diagnostics.Severity;
import org.huimin.source.Position;
import org.huimin.source.Span;
import org.huimin.vocabulary.Language;

/**
 * Something that a check found, as a person reads it.
 *
 * @param code the code, such as {@code BG0001}
 * @param severity how much it weighs
 * @param place where it is; lines and columns are counted from 1, and the end is just behind
 * @param message the sentence, in the language of the plan
 * @param suggestions what may have been meant
 */
public record Finding(String code, Severity severity, Span place, String message, List<String> suggestions) {
    public Finding {
        requireNonNull(code, "code is null");
        requireNonNull(severity, "severity is null");
        requireNonNull(place, "place is null");
        requireNonNull(message, "message is null");
        suggestions = List.copyOf(suggestions);
    }

    static Finding of(Diagnostic diagnostic, Language language) {
        return new Finding(
                diagnostic.code().id(),
                diagnostic.severity(),
                diagnostic.span(),
                new MessageWriter(language).message(diagnostic),
                diagnostic.suggestions());
    }

    /** One line: {@code BG0001 warning 3:1-3:5}, a tab, and the message. */
    @Override
    public String toString() {
        return code + " " + severity.word() + " " + text(place.start()) + "-" + text(place.end()) + "\t" + message;
    }

    private static String text(Position position) {
        return position.line() + ":" + position.column();
    }
}
