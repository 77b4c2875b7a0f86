package org.huimin.analysis;

import java.util.Map;

/**
 * Whether anybody meets a formula.
 *
 * @param kind what is known of it
 * @param model who meets it, where that is found
 */
record Answer(Kind kind, Model model) {
    private static final Model NOBODY = new Model(Map.of());
    static final Answer NEVER = new Answer(Kind.NEVER, NOBODY);
    static final Answer NOT_PROVEN = new Answer(Kind.NOT_PROVEN, NOBODY);

    /** What is known. */
    enum Kind {
        /** Somebody does. */
        SURELY,
        /** Somebody does unless what is computed can't come to what would be needed. */
        POSSIBLY,
        /** Nobody does. */
        NEVER,
        /** The search was given up. */
        NOT_PROVEN
    }

    boolean isFound() {
        return kind == Kind.SURELY || kind == Kind.POSSIBLY;
    }

    boolean isNever() {
        return kind == Kind.NEVER;
    }
}
