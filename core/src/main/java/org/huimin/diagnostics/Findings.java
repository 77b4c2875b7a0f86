package org.huimin.diagnostics;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huimin.source.Span;

/**
 * Collects what is wrong: each thing once, of each line the first error of its syntax, and no more than anybody reads.
 */
public final class Findings implements DiagnosticSink {
    /** How many are kept. */
    public static final int MOST = 1_000;

    private static final String SYNTAX = "HM1";

    private final String source;
    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private final Set<Line> linesWithError = new HashSet<>();
    private boolean full;

    /**
     * Collects what is wrong with a file.
     *
     * @param source the file, at whose start it is said if there is more
     */
    public Findings(String source) {
        this.source = requireNonNull(source, "source is null");
    }

    private record Line(String source, int number) {}

    @Override
    public void report(Diagnostic diagnostic) {
        if (full || found.contains(diagnostic) || isSecondInLine(diagnostic)) {
            return;
        }
        full = found.size() == MOST;
        found.add(full ? tooMany() : diagnostic);
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

    private Diagnostic tooMany() {
        return Diagnostic.of(HostCode.TOO_MANY_DIAGNOSTICS, Span.startOf(source))
                .with("limit", MOST)
                .build();
    }

    /** Whether there was more than is kept; then there is no use in looking further. */
    public boolean isFull() {
        return full;
    }

    /** What was found, by its place; if that is not all, it says so. */
    public List<Diagnostic> inOrder() {
        List<Diagnostic> ordered = new ArrayList<>(found);
        ordered.sort(Diagnostic.BY_PLACE);
        return ordered;
    }
}
