package org.huimin.diagnostics;

/** Takes diagnostics as a stage finds them. */
@FunctionalInterface
public interface DiagnosticSink {
    /** Takes one. */
    void report(Diagnostic diagnostic);

    /** Takes the one that a builder has collected. */
    default void report(Diagnostic.Builder diagnostic) {
        report(diagnostic.build());
    }
}
