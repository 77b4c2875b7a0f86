package org.huimin.diagnostics;

import java.util.Optional;
import org.huimin.source.SourceLines;
import org.huimin.source.Span;

/**
 * A line as it may be written instead.
 *
 * @param line its number
 * @param text the corrected line
 * @param from the first letter that is new, counted from 0 in code points
 * @param to the letter behind the last one that is new
 * @param inserted whether the new letters take the place of none
 */
record Correction(int line, String text, int from, int to, boolean inserted) {
    /** What a diagnostic's edit, or else its only suggestion, makes of the line; nothing where that is no line. */
    static Optional<Correction> of(Diagnostic diagnostic, SourceLines lines) {
        Optional<TextEdit> edit = diagnostic.edit().or(() -> suggested(diagnostic));
        return edit.filter(change -> !removesLines(change)
                        && change.replacement().indexOf('\n') < 0
                        && change.replacement().indexOf('\r') < 0)
                .map(change -> of(change, lines));
    }

    /** Whether an edit takes whole lines away. */
    static boolean removesLines(TextEdit edit) {
        Span span = edit.span();
        return edit.replacement().isEmpty() && span.end().line() > span.start().line();
    }

    /** A suggestion stands in the place of what is marked; where there are several, none is preferred. */
    private static Optional<TextEdit> suggested(Diagnostic diagnostic) {
        boolean single = diagnostic.suggestions().size() == 1;
        boolean marked = !diagnostic.span().start().equals(diagnostic.span().end());
        return single && marked
                ? Optional.of(
                        new TextEdit(diagnostic.span(), diagnostic.suggestions().get(0)))
                : Optional.empty();
    }

    private static Correction of(TextEdit edit, SourceLines lines) {
        Span span = edit.span();
        int[] first = lines.line(span.start().line()).codePoints().toArray();
        int[] last = lines.line(span.end().line()).codePoints().toArray();
        int from = Math.min(first.length, span.start().column() - 1);
        int behind = Math.min(last.length, span.end().column() - 1);
        String text = new String(first, 0, from) + edit.replacement() + new String(last, behind, last.length - behind);
        int added = edit.replacement().codePointCount(0, edit.replacement().length());
        return new Correction(
                span.start().line(), text, from, from + added, span.start().equals(span.end()));
    }
}
