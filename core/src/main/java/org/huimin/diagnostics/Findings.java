package org.huimin.diagnostics;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huimin.source.Span;

/**
 * Collects what is wrong: each thing once, of each line the first error of its syntax, and no more than anybody reads.
 */
public final class Findings implements DiagnosticSink {
    private static final String SYNTAX = "HM1";
    /** What is beyond what is kept is not compared any more. */
    private static final int MOST_COMPARED = 2 * LimitedFindings.MOST;

    private final LimitedFindings kept;
    private final Set<Diagnostic> found = new HashSet<>();
    private final Set<Line> linesWithError = new HashSet<>();

    /**
     * Collects what is wrong with a file.
     *
     * @param source the file, at whose start it is said if there is more
     */
    public Findings(String source) {
        kept = new LimitedFindings(Span.startOf(source));
    }

    private record Line(String source, int number) {}

    @Override
    public void report(Diagnostic diagnostic) {
        if (isFull() || found.contains(diagnostic) || isSecondInLine(diagnostic)) {
            return;
        }
        if (found.size() < MOST_COMPARED) {
            found.add(diagnostic);
        }
        kept.report(diagnostic);
    }

    /** A construct that lacks several lines is told of each; anything else in a line may follow from its first error. */
    private boolean isSecondInLine(Diagnostic diagnostic) {
        boolean syntax = diagnostic.severity() == Severity.ERROR
                && diagnostic.code().id().startsWith(SYNTAX)
                && diagnostic.code() != HostCode.LABEL_MISSING;
        Span span = diagnostic.span();
        return syntax
                && !linesWithError.add(new Line(span.source(), span.start().line()));
    }

    /** Whether there were more errors than are kept; then there is no use in looking further. */
    public boolean isFull() {
        return kept.isFull();
    }

    /** What was found, by its place; if that is not all, it says so. */
    public List<Diagnostic> inOrder() {
        List<Diagnostic> ordered = kept.all();
        ordered.sort(Diagnostic.BY_PLACE);
        return ordered;
    }
}
