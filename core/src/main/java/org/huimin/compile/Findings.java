package org.huimin.compile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.source.Span;

/** Collects what is wrong with a plan and its imports, each thing once, and no more than anybody reads. */
final class Findings implements DiagnosticSink {
    /** How many are kept. */
    static final int MOST = 1_000;

    private final String source;
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    /** @param source the file at whose start it is said that there are more */
    Findings(String source) {
        this.source = source;
    }

    /** Ends the work of the compiler: nobody could read what else it would find. */
    static final class EnoughException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        EnoughException() {
            super("enough", null, false, false);
        }
    }

    /**
     * Takes one.
     *
     * @throws EnoughException if there are more than are kept
     */
    @Override
    public void report(Diagnostic diagnostic) {
        if (found.size() >= MOST && !found.contains(diagnostic)) {
            found.add(tooMany(source));
            throw new EnoughException();
        }
        found.add(diagnostic);
    }

    /** Says that there are more findings than are listed. */
    static Diagnostic tooMany(String source) {
        return Diagnostic.of(HostCode.TOO_MANY_DIAGNOSTICS, Span.startOf(source))
                .with("limit", MOST)
                .build();
    }

    /** What was found, by its place. */
    List<Diagnostic> inOrder() {
        return found.stream().sorted(Diagnostic.BY_PLACE).toList();
    }
}
