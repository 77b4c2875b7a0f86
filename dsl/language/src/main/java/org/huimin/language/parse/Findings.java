package org.huimin.language.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.Severity;
import org.huimin.source.Span;

/** Collects what is wrong with a text: of each line the first error of its syntax, and no more than anybody reads. */
final class Findings implements DiagnosticSink {
    private static final String SYNTAX = "HM1";

    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<Integer> linesWithError = new HashSet<>();
    private boolean full;

    @Override
    public void report(Diagnostic diagnostic) {
        boolean error = diagnostic.severity() == Severity.ERROR
                && diagnostic.code().id().startsWith(SYNTAX);
        if (full || (error && !linesWithError.add(diagnostic.span().start().line()))) {
            return;
        }
        full = found.size() == Limits.DIAGNOSTICS;
        if (!full) {
            found.add(diagnostic);
        }
    }

    /** Whether there were more than are kept; then the rest of the text need not be read. */
    boolean isFull() {
        return full;
    }

    /** What was found, by its place; if that is not all, the first one says so. */
    List<Diagnostic> inOrder(String source) {
        List<Diagnostic> ordered = new ArrayList<>(found);
        if (full) {
            ordered.add(Diagnostic.of(HostCode.TOO_MANY_DIAGNOSTICS, Span.startOf(source))
                    .with("limit", Limits.DIAGNOSTICS)
                    .build());
        }
        ordered.sort(Diagnostic.BY_PLACE);
        return ordered;
    }
}
