package org.huimin.diagnostics;

/** How much a diagnostic weighs. */
public enum Severity {
    /** The plan can't be published like this. */
    ERROR("error"),
    /** Probably a mistake; can be waived with a reason. */
    WARNING("warning"),
    /** Worth knowing. */
    NOTE("note");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word in machine-readable output: {@code error}, {@code warning} or {@code note}. */
    public String word() {
        return word;
    }
}
