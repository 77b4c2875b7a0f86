package org.huimin.wire;

/** Says why a text is not the JSON of a plan. */
public final class PlanJsonException extends Exception {
    private static final long serialVersionUID = 1L;

    PlanJsonException(String message, Throwable cause) {
        super(message, cause);
    }
}
