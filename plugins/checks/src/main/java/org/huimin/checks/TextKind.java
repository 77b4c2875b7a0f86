package org.huimin.checks;

import org.huimin.diagnostics.Argument;

/** The kinds of texts that a plan has. */
enum TextKind {
    PREAMBLE("kind.preamble"),
    PROGRAMME("kind.programme-title"),
    PURPOSE("kind.purpose"),
    TITLE("kind.title"),
    WORDING("kind.text"),
    TASK("kind.task"),
    TARGET("kind.target"),
    PROJECT("kind.project");

    private final String key;

    TextKind(String key) {
        this.key = key;
    }

    /** What it is called, as a phrase of a message. */
    Argument phrase() {
        return new Argument.Phrase(key);
    }
}
