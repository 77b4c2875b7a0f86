package org.huimin.wire;

/** Says why a text is not the JSON of a plan. */
public final class PlanJsonException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient PlanJsonProblem problem;

    PlanJsonException(PlanJsonProblem problem, String message, Throwable cause) {
        super(message, cause);
        this.problem = problem;
    }

    /** What is wrong, for messages to people. */
    public PlanJsonProblem problem() {
        return problem;
    }
}
