package org.huimin.wire;

/** Says what is wrong with a part of JSON. */
final class WireFault extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient PlanJsonProblem problem;
    private final String fault;

    private WireFault(PlanJsonProblem problem, String fault) {
        super(problem.place().isEmpty() ? fault : problem.place() + ": " + fault);
        this.problem = problem;
        this.fault = fault;
    }

    static WireFault of(PlanJsonProblem.Key key, String place, String fault) {
        return new WireFault(new PlanJsonProblem(key, place, ""), fault);
    }

    /** A fault of what stands in the JSON. */
    static WireFault of(PlanJsonProblem.Key key, String place, String written, String fault) {
        return new WireFault(new PlanJsonProblem(key, place, written), fault);
    }

    /** The same with a place, where it has none. */
    WireFault at(String place) {
        return problem.place().isEmpty() ? of(problem.key(), place, problem.written(), fault) : this;
    }

    PlanJsonProblem problem() {
        return problem;
    }
}
