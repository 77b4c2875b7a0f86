package org.huimin.host;

import static java.util.Objects.requireNonNull;

import org.huimin.diagnostics.Diagnostic;

/** Says that a lock file can't be used. */
public final class PluginLockException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic problem;

    PluginLockException(Diagnostic problem) {
        super(problem.code().id());
        this.problem = requireNonNull(problem, "problem is null");
    }

    /** What is wrong with it, and where. */
    public Diagnostic problem() {
        return problem;
    }
}
