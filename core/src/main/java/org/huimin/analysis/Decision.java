package org.huimin.analysis;

import java.util.List;

/** Decides whether anybody meets some formulas: quickly where that will do, else with the solver. */
final class Decision {
    /** What the quick search may take before the solver is asked. */
    static final int QUICK_STEPS = 2_000;
    /** How many contradictions the solver may run into for one question; a table of 10,000 rows takes some 16,000. */
    private static final int MOST_CONFLICTS = 30_000;

    private final Effort quick;
    private final Effort slow;
    private final int quickSteps;

    /**
     * Decides.
     *
     * @param quick how many steps all quick searches together may take
     * @param slow how many contradictions the solver may run into for all questions together
     * @param quickSteps how many steps one quick search may take
     */
    Decision(Effort quick, Effort slow, int quickSteps) {
        this.quick = quick;
        this.slow = slow;
        this.quickSteps = quickSteps;
    }

    /** What is spent by those who compare beforehand what need not be decided. */
    Effort effort() {
        return quick;
    }

    /** Who meets all of the formulas. */
    Answer find(List<Formula> formulas) {
        Answer surely = find(formulas, false);
        return surely.isFound() || !Computed.in(formulas) ? surely : find(formulas, true);
    }

    private Answer find(List<Formula> formulas, boolean supposing) {
        CaseSplit.Outcome outcome = CaseSplit.search(formulas, supposing, quick.isSpent() ? 0 : quickSteps);
        quick.spend(outcome.steps());
        boolean told = outcome.answer().kind() != Answer.Kind.NOT_PROVEN;
        if (told || slow.isSpent()) {
            return outcome.answer();
        }
        return ClauseSearch.search(formulas, supposing, MOST_CONFLICTS, slow);
    }
}
