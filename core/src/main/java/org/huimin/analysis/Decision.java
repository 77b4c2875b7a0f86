package org.huimin.analysis;

import java.util.List;

/** Decides whether anybody meets some formulas: quickly where that will do, else with the solver. */
final class Decision {
    /** What the quick search may take before the solver is asked. */
    static final int QUICK_STEPS = 2_000;
    /** How many contradictions the solver may run into for one question. */
    private static final int MOST_CONFLICTS = 100_000;

    private final Effort effort;
    private final int quickSteps;

    /**
     * Decides.
     *
     * @param effort what all questions together may take
     * @param quickSteps what the quick search may take for each
     */
    Decision(Effort effort, int quickSteps) {
        this.effort = effort;
        this.quickSteps = quickSteps;
    }

    Effort effort() {
        return effort;
    }

    /** Who meets all of the formulas. */
    Answer find(List<Formula> formulas) {
        CaseSplit.Outcome sure = quick(formulas, false);
        Answer surely = sure.answer();
        if (surely.kind() == Answer.Kind.NOT_PROVEN) {
            surely = slow(formulas, false);
        } else if (surely.isNever() && !sure.computed()) {
            return surely;
        }
        if (surely.isFound()) {
            return surely;
        }
        Answer possibly = quick(formulas, true).answer();
        return possibly.kind() == Answer.Kind.NOT_PROVEN ? slow(formulas, true) : possibly;
    }

    private CaseSplit.Outcome quick(List<Formula> formulas, boolean supposing) {
        CaseSplit.Outcome outcome = CaseSplit.search(formulas, supposing, effort.isSpent() ? 0 : quickSteps);
        effort.spend(outcome.steps());
        return outcome;
    }

    private Answer slow(List<Formula> formulas, boolean supposing) {
        return effort.isSpent() ? Answer.NOT_PROVEN : ClauseSearch.search(formulas, supposing, MOST_CONFLICTS, effort);
    }
}
