package org.huimin.budget;

import java.util.Optional;
import org.huimin.model.Benefit;
import org.huimin.model.Entity;
import org.huimin.model.Figure;
import org.huimin.model.Measure;
import org.huimin.model.Plan;

/** How many a measure serves at most. */
final class Quota {
    private Quota() {}

    /** The quota of a measure, where it counts the members that a benefit goes to. */
    static Optional<Range> of(Plan plan, Measure measure, Benefit benefit) {
        return measure.quota()
                .filter(figure -> figure.per().isEmpty())
                .filter(figure -> plan.entity(benefit.entity())
                        .map(Entity::unit)
                        .filter(figure.unit()::equals)
                        .isPresent())
                .map(Quota::range);
    }

    /** A figure as a range of numbers. */
    static Range range(Figure figure) {
        return new Range(figure.low(), figure.high().orElse(figure.low()));
    }
}
