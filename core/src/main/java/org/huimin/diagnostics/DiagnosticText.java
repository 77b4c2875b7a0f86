package org.huimin.diagnostics;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import org.huimin.diagnostics.Colouring.Role;
import org.huimin.source.SourceLines;
import org.huimin.source.Span;

/**
 * Renders a diagnostic for a person: message, place, the line and carets below what is meant, other places that explain
 * it, and the line as it may be written instead.
 */
public final class DiagnosticText {
    private final MessageWriter messages;
    private final Function<String, Optional<SourceLines>> sources;
    private final Colouring colouring;

    /**
     * A renderer of plain text.
     *
     * @param messages writes the sentences
     * @param sources finds a text by the name that spans use
     */
    public DiagnosticText(MessageWriter messages, Function<String, Optional<SourceLines>> sources) {
        this(messages, sources, Colouring.NONE);
    }

    /**
     * A renderer.
     *
     * @param messages writes the sentences
     * @param sources finds a text by the name that spans use
     * @param colouring whether the text has colours
     */
    public DiagnosticText(
            MessageWriter messages, Function<String, Optional<SourceLines>> sources, Colouring colouring) {
        this.messages = requireNonNull(messages, "messages is null");
        this.sources = requireNonNull(sources, "sources is null");
        this.colouring = requireNonNull(colouring, "colouring is null");
    }

    /** The diagnostic as lines of text, each ended with a line feed. */
    public String render(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder();
        Span span = diagnostic.span();
        Role severity = Role.of(diagnostic.severity());
        String title = messages.phrase("severity." + diagnostic.severity().word()) + " "
                + diagnostic.code().id();
        text.append(colouring.paint(severity, title))
                .append(messages.phrase("colon"))
                .append(messages.message(diagnostic))
                .append('\n');
        int gutter = Integer.toString(span.start().line()).length();
        appendPlace(text, span, gutter);
        Optional<SourceLines> lines = sources.apply(span.source());
        lines.ifPresent(source -> {
            appendLine(text, gutter, span.start().line(), excerpt(source, span));
            appendMarks(text, gutter, excerpt(source, span), "^", severity, "");
        });
        for (Related related : diagnostic.related()) {
            appendRelated(text, diagnostic, related, gutter);
        }
        appendMeant(text, diagnostic, lines, gutter);
        return text.toString();
    }

    /** Another place; one in the same line is marked below it. */
    private void appendRelated(StringBuilder text, Diagnostic diagnostic, Related related, int gutter) {
        Span place = related.span();
        String phrase = messages.phrase(diagnostic, related);
        int line = place.start().line();
        Optional<SourceLines> lines = sources.apply(place.source());
        boolean sameLine = place.source().equals(diagnostic.span().source())
                && line == diagnostic.span().start().line()
                && lines.isPresent()
                && Excerpt.isWhole(lines.get().line(line));
        int width = sameLine ? gutter : Integer.toString(line).length();
        if (!sameLine) {
            appendPlace(text, place, width);
        }
        if (lines.isEmpty()) {
            appendNote(text, width, phrase);
            return;
        }
        Excerpt excerpt = excerpt(lines.get(), place);
        if (!sameLine) {
            appendLine(text, width, line, excerpt);
        }
        appendMarks(text, width, excerpt, "-", Role.RELATED, phrase);
    }

    /** What may have been meant, and how the line reads then. */
    private void appendMeant(StringBuilder text, Diagnostic diagnostic, Optional<SourceLines> lines, int gutter) {
        if (diagnostic.edit().filter(Correction::removesLines).isPresent()) {
            appendNote(text, gutter, messages.phrase("correction-removes-line"));
            return;
        }
        Optional<Correction> correction = lines.flatMap(source -> Correction.of(diagnostic, source));
        if (diagnostic.edit().isPresent() && correction.isPresent()) {
            appendNote(text, gutter, messages.phrase("correction"));
        } else {
            messages.suggestion(diagnostic).ifPresent(suggestion -> appendNote(text, gutter, suggestion));
        }
        correction.ifPresent(corrected -> {
            Excerpt excerpt = Excerpt.of(corrected.text(), corrected.from(), corrected.to());
            appendLine(text, gutter, corrected.line(), excerpt);
            if (excerpt.marked() > 0) {
                appendMarks(text, gutter, excerpt, corrected.inserted() ? "+" : "~", Role.CORRECTION, "");
            }
        });
    }

    private static Excerpt excerpt(SourceLines lines, Span span) {
        boolean oneLine = span.end().line() == span.start().line();
        int end = oneLine ? span.end().column() - 1 : Integer.MAX_VALUE;
        return Excerpt.of(lines.line(span.start().line()), span.start().column() - 1, end);
    }

    private void appendPlace(StringBuilder text, Span span, int gutter) {
        text.append(colouring.paint(Role.FRAME, " ".repeat(gutter) + "-->"))
                .append(' ')
                .append(Printable.line(span.source()))
                .append(':')
                .append(span.start().line())
                .append(':')
                .append(span.start().column())
                .append('\n');
    }

    private void appendLine(StringBuilder text, int gutter, int line, Excerpt excerpt) {
        String number = Integer.toString(line);
        text.append(colouring.paint(Role.FRAME, " ".repeat(Math.max(0, gutter - number.length())) + number + " |"))
                .append(' ')
                .append(excerpt.text())
                .append('\n');
    }

    private void appendMarks(StringBuilder text, int gutter, Excerpt excerpt, String mark, Role role, String label) {
        String marks = mark.repeat(Math.max(1, excerpt.marked()));
        text.append(colouring.paint(Role.FRAME, " ".repeat(gutter) + " |"))
                .append(" ".repeat(1 + excerpt.before()))
                .append(colouring.paint(role, label.isEmpty() ? marks : marks + " " + label))
                .append('\n');
    }

    private void appendNote(StringBuilder text, int gutter, String note) {
        text.append(colouring.paint(Role.FRAME, " ".repeat(gutter) + " ="))
                .append(' ')
                .append(note)
                .append('\n');
    }
}
