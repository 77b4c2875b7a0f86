package org.huimin.cli;

/** What the command says to whoever started it. */
final class ExitCode {
    /** Everything is fine. */
    static final int FINE = 0;
    /** There are findings: errors, unformatted files. */
    static final int FINDINGS = 1;
    /** The command was used wrongly, or its input can't be read. */
    static final int WRONG_USE = 2;
    /** The program or a plugin has a fault. */
    static final int FAULT = 3;

    private ExitCode() {}

    /** The graver of two outcomes. */
    static int worse(int first, int second) {
        return Math.max(first, second);
    }
}
