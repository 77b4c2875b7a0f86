package org.huimin.language.corpus;

import java.util.List;
import java.util.Locale;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.source.Position;
import org.huimin.source.Span;

/** A diagnostic as the corpus writes it: {@code HM2001 error 5:6-5:9}, then a tab and the suggestions. */
final class Finding {
    private static final String BETWEEN_SUGGESTIONS = "\u3001";

    private Finding() {}

    /** The lines of diagnostics, sorted by place. Those of another file than the entry name it before the place. */
    static List<String> lines(String entry, List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .sorted(Diagnostic.BY_PLACE)
                .map(diagnostic -> line(entry, diagnostic))
                .toList();
    }

    private static String line(String entry, Diagnostic diagnostic) {
        String suggestions = diagnostic.suggestions().isEmpty()
                ? ""
                : "\t"
                        + String.join(BETWEEN_SUGGESTIONS, diagnostic.suggestions())
                                .replace("\t", "\\t");
        String source = diagnostic.span().source();
        return diagnostic.code().id()
                + " "
                + diagnostic.severity().name().toLowerCase(Locale.ROOT)
                + " "
                + (source.equals(entry) ? "" : source + " ")
                + place(diagnostic.span())
                + suggestions;
    }

    private static String place(Span span) {
        return position(span.start()) + "-" + position(span.end());
    }

    private static String position(Position position) {
        return position.line() + ":" + position.column();
    }
}
