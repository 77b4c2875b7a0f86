package org.huimin.evaluate;

/** A truth of Kleene's three-valued logic. */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    /** The truth of a yes or no. */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** The other one; unknown stays unknown. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
