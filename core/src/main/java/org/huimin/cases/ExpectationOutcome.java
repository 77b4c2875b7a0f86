package org.huimin.cases;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.huimin.evaluate.BenefitOutcome;
import org.huimin.model.Due;
import org.huimin.model.PlanCase.Expectation;

/**
 * What became of an expectation.
 *
 * @param expectation the expectation
 * @param verdict whether it is met
 * @param actual what is due; absent where it can't be told
 * @param considered the benefits that it is about, with the reasons of what they yield
 */
public record ExpectationOutcome(
        Expectation expectation, Verdict verdict, Optional<Due> actual, List<BenefitOutcome> considered) {
    /** Whether an expectation is met. */
    public enum Verdict {
        /** What is due is what was expected. */
        MET,
        /** Something else is due. */
        OTHERWISE,
        /** Several benefits of the measure yield something, and the expectation does not say which one it means. */
        SEVERAL_BENEFITS,
        /** A number became too large to compute with. */
        NUMBER_TOO_LARGE
    }

    public ExpectationOutcome {
        requireNonNull(expectation, "expectation is null");
        requireNonNull(verdict, "verdict is null");
        requireNonNull(actual, "actual is null");
        considered = List.copyOf(considered);
    }

    /** Whether what is due is what was expected. */
    public boolean isMet() {
        return verdict == Verdict.MET;
    }
}
