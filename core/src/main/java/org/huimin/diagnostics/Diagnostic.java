package org.huimin.diagnostics;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.source.Position;
import org.huimin.source.Span;
import org.huimin.vocabulary.Keyword;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person should know about a text: what, where, why, and what to write instead.
 *
 * @param code what kind of thing it is
 * @param severity how much it weighs: as its code does, unless a project says otherwise
 * @param span where it is
 * @param arguments what the message speaks of, by the names that the message uses
 * @param related other places that explain it
 * @param suggestions what may have been meant, the likeliest first: each may stand in the place of the span
 * @param edit a change that certainly mends it
 */
public record Diagnostic(
        DiagnosticCode code,
        Severity severity,
        Span span,
        Map<String, Argument> arguments,
        List<Related> related,
        List<String> suggestions,
        Optional<TextEdit> edit) {
    /** By file and place, then by code. */
    public static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::span)
            .thenComparing(diagnostic -> diagnostic.code().id());

    public Diagnostic {
        requireNonNull(code, "code is null");
        requireNonNull(severity, "severity is null");
        requireNonNull(span, "span is null");
        arguments = Map.copyOf(arguments);
        related = List.copyOf(related);
        suggestions = List.copyOf(suggestions);
        requireNonNull(edit, "edit is null");
    }

    /** The same finding at another place. */
    public Diagnostic at(Span place) {
        return new Diagnostic(code, severity, place, arguments, related, suggestions, edit);
    }

    /** The same finding with another weight. */
    public Diagnostic withSeverity(Severity other) {
        return other == severity ? this : new Diagnostic(code, other, span, arguments, related, suggestions, edit);
    }

    // Written out, since findings are kept in sets, and what a record makes of itself is linked at run time.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Diagnostic diagnostic
                && code.equals(diagnostic.code)
                && severity == diagnostic.severity
                && span.equals(diagnostic.span)
                && arguments.equals(diagnostic.arguments)
                && related.equals(diagnostic.related)
                && suggestions.equals(diagnostic.suggestions)
                && edit.equals(diagnostic.edit);
    }

    @Override
    public int hashCode() {
        return 31 * span.hashCode() + code.id().hashCode();
    }

    /** Starts a diagnostic of a code at a place. */
    public static Builder of(DiagnosticCode code, Span span) {
        return new Builder(code, span);
    }

    /** Collects what a diagnostic says. */
    public static final class Builder {
        private final DiagnosticCode code;
        private final Span span;
        private final Map<String, Argument> arguments = new LinkedHashMap<>();
        private final List<Related> related = new ArrayList<>();
        private List<String> suggestions = List.of();
        private Optional<TextEdit> edit = Optional.empty();

        private Builder(DiagnosticCode code, Span span) {
            this.code = code;
            this.span = span;
        }

        /** Sets an argument to words of the plan. */
        public Builder with(String name, String text) {
            return with(name, new Argument.Literal(text));
        }

        /** Sets an argument to a number. */
        public Builder with(String name, long number) {
            return with(name, new Argument.Literal(Long.toString(number)));
        }

        /** Sets an argument to a word of the plan language. */
        public Builder with(String name, Keyword keyword) {
            return with(name, new Argument.Term(keyword));
        }

        /** Sets an argument. */
        public Builder with(String name, Argument argument) {
            arguments.put(name, argument);
            return this;
        }

        /** Adds another place. */
        public Builder related(String key, Span place) {
            return related(key, Map.of(), place);
        }

        /** Adds another place whose phrase has arguments. */
        public Builder related(String key, Map<String, Argument> phraseArguments, Span place) {
            related.add(new Related(key, phraseArguments, place));
            return this;
        }

        /** Sets what may have been meant, the likeliest first. */
        public Builder suggesting(List<String> texts) {
            suggestions = texts;
            return this;
        }

        /** Sets the change that certainly mends it. */
        public Builder editing(Span place, String replacement) {
            edit = Optional.of(new TextEdit(place, replacement));
            return this;
        }

        /** Says that taking the lines of a place away certainly mends it. */
        public Builder removingLines(Span place) {
            Position start = new Position(place.start().line(), 1);
            Position end = new Position(place.end().line() + 1, 1);
            return editing(new Span(place.source(), start, end), "");
        }

        /** The diagnostic. */
        public Diagnostic build() {
            return new Diagnostic(code, code.severity(), span, arguments, related, suggestions, edit);
        }
    }
}
