package org.huimin.cases;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.huimin.evaluate.ChoiceOutcome;
import org.huimin.model.PlanCase;

/**
 * What running a case gave.
 *
 * @param number which case of its plan it is, from 1
 * @param tested the case
 * @param choices what was taken of each choice group
 * @param expectations what became of each expectation, in their order
 */
public record CaseOutcome(
        int number, PlanCase tested, List<ChoiceOutcome> choices, List<ExpectationOutcome> expectations) {
    public CaseOutcome {
        requireNonNull(tested, "tested is null");
        choices = List.copyOf(choices);
        expectations = List.copyOf(expectations);
    }

    /** Whether every expectation is met. */
    public boolean passed() {
        return expectations.stream().allMatch(ExpectationOutcome::isMet);
    }
}
