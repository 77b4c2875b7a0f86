package org.huimin.diagnostics;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import org.huimin.source.DisplayWidth;
import org.huimin.source.SourceLines;
import org.huimin.source.Span;
import org.jspecify.annotations.Nullable;

/** Renders a diagnostic for a person: message, place, the line, and carets below what is meant. */
public final class DiagnosticText {
    private static final int WIDEST = 120;
    private static final int CONTEXT = 40;
    private static final String TAB = "    ";

    private final MessageWriter messages;
    private final Function<String, Optional<SourceLines>> sources;

    /**
     * A renderer.
     *
     * @param messages writes the sentences
     * @param sources finds a text by the name that spans use
     */
    public DiagnosticText(MessageWriter messages, Function<String, Optional<SourceLines>> sources) {
        this.messages = requireNonNull(messages, "messages is null");
        this.sources = requireNonNull(sources, "sources is null");
    }

    /** The diagnostic as lines of text, each ended with a line feed. */
    public String render(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder();
        Span span = diagnostic.span();
        text.append(messages.phrase("severity." + diagnostic.severity().word()))
                .append(' ')
                .append(diagnostic.code().id())
                .append(messages.phrase("colon"))
                .append(messages.message(diagnostic))
                .append('\n');
        int gutter = Integer.toString(span.start().line()).length();
        appendPlace(text, span, gutter);
        appendLine(text, span, gutter, '^');
        for (Related related : diagnostic.related()) {
            String phrase = messages.phrase(diagnostic, related);
            int width = Integer.toString(related.span().start().line()).length();
            appendPlace(text, related.span(), width);
            appendLine(text, related.span(), width, '-', phrase);
        }
        messages.suggestion(diagnostic)
                .ifPresent(suggestion -> text.append(" ".repeat(gutter))
                        .append(" = ")
                        .append(suggestion)
                        .append('\n'));
        return text.toString();
    }

    private void appendPlace(StringBuilder text, Span span, int gutter) {
        text.append(" ".repeat(gutter))
                .append("--> ")
                .append(Printable.line(span.source()))
                .append(':')
                .append(span.start().line())
                .append(':')
                .append(span.start().column())
                .append('\n');
    }

    private void appendLine(StringBuilder text, Span span, int gutter, char mark) {
        appendLine(text, span, gutter, mark, null);
    }

    private void appendLine(StringBuilder text, Span span, int gutter, char mark, @Nullable String label) {
        Optional<SourceLines> lines = sources.apply(span.source());
        String blank = " ".repeat(gutter);
        if (lines.isEmpty()) {
            if (label != null) {
                text.append(blank).append(" = ").append(label).append('\n');
            }
            return;
        }
        Excerpt excerpt = Excerpt.of(lines.get().line(span.start().line()), span);
        text.append(String.format("%" + gutter + "d | ", span.start().line()))
                .append(excerpt.text())
                .append('\n');
        text.append(blank)
                .append(" | ")
                .append(" ".repeat(excerpt.before()))
                .append(String.valueOf(mark).repeat(Math.max(1, excerpt.marked())));
        if (label != null) {
            text.append(' ').append(label);
        }
        text.append('\n');
    }

    /**
     * The part of a line that is shown.
     *
     * @param text the line, or the stretch of it around the span, with what can't be seen spelt out
     * @param before the columns before the span
     * @param marked the columns of the span
     */
    private record Excerpt(String text, int before, int marked) {
        static Excerpt of(String line, Span span) {
            int[] letters = line.codePoints().toArray();
            int start = Math.min(letters.length, span.start().column() - 1);
            boolean oneLine = span.end().line() == span.start().line();
            int end = oneLine ? Math.min(letters.length, span.end().column() - 1) : letters.length;
            int from = 0;
            int to = letters.length;
            if (letters.length > WIDEST) {
                from = Math.max(0, start - CONTEXT);
                to = Math.min(letters.length, Math.max(start + CONTEXT, Math.min(end, start + WIDEST)));
            }
            String head = (from > 0 ? "\u2026" : "") + shown(letters, from, start);
            String middle = shown(letters, start, Math.min(end, to));
            String tail = shown(letters, Math.min(end, to), to) + (to < letters.length ? "\u2026" : "");
            return new Excerpt(head + middle + tail, DisplayWidth.of(head), DisplayWidth.of(middle));
        }

        private static String shown(int[] letters, int from, int to) {
            StringBuilder shown = new StringBuilder();
            for (int index = from; index < to; index++) {
                if (letters[index] == '\t') {
                    shown.append(TAB);
                } else {
                    shown.append(Printable.line(new String(letters, index, 1)));
                }
            }
            return shown.toString();
        }
    }
}
