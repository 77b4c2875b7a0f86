package org.huimin.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.huimin.model.Benefit;

/**
 * What one benefit yields.
 *
 * @param measure the number of its measure
 * @param position which benefit of the measure it is, from 1
 * @param benefit the benefit
 * @param outcome what it yields, before the choice among its group
 * @param standing whether that counts
 * @param reasons why; absent where it was not asked for
 */
public record BenefitOutcome(
        int measure, int position, Benefit benefit, Outcome outcome, Standing standing, Optional<Reasons> reasons) {
    public BenefitOutcome {
        requireNonNull(benefit, "benefit is null");
        requireNonNull(outcome, "outcome is null");
        requireNonNull(standing, "standing is null");
        requireNonNull(reasons, "reasons is null");
    }
}
