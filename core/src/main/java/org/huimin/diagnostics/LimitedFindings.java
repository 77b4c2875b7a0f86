package org.huimin.diagnostics;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huimin.source.Span;

/**
 * Keeps no more than anybody reads: the first errors, and apart from them the first of what weighs less, so that any number of
 * warnings never hides an error. If there was more, it says so.
 */
public final class LimitedFindings implements DiagnosticSink {
    /** How many errors are kept, and how many other findings. */
    public static final int MOST = 1_000;

    private final Span place;
    private final List<Diagnostic> kept = new ArrayList<>();
    private final Set<Diagnostic> cuts = new LinkedHashSet<>();
    private long errors;
    private long others;

    /**
     * Keeps what is found.
     *
     * @param place where it is said that there is more
     */
    public LimitedFindings(Span place) {
        this.place = requireNonNull(place, "place is null");
    }

    @Override
    public void report(Diagnostic diagnostic) {
        if (isCut(diagnostic)) {
            cuts.add(diagnostic);
        } else if (diagnostic.severity() == Severity.ERROR) {
            keep(diagnostic, ++errors, HostCode.TOO_MANY_DIAGNOSTICS);
        } else {
            keep(diagnostic, ++others, HostCode.MORE_REMARKS);
        }
    }

    private void keep(Diagnostic diagnostic, long number, HostCode cut) {
        if (number <= MOST) {
            kept.add(diagnostic);
        } else if (number == MOST + 1) {
            cuts.add(Diagnostic.of(cut, place).with("limit", MOST).build());
        }
    }

    /** Whether a finding says that others are not listed. */
    public static boolean isCut(Diagnostic diagnostic) {
        return diagnostic.code() == HostCode.TOO_MANY_DIAGNOSTICS || diagnostic.code() == HostCode.MORE_REMARKS;
    }

    /** Whether there were more errors than are kept; then there is no use in looking further. */
    public boolean isFull() {
        return errors > MOST;
    }

    /** What is kept, in the order in which it was found; behind it what says that there was more. */
    public List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>(kept);
        all.addAll(cuts);
        return all;
    }
}
