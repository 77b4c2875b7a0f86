package org.huimin.overview;

import java.util.List;
import java.util.function.ToLongFunction;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Measure;
import org.huimin.model.Plan;

/** How much some measures hold. */
record Content(long measures, long targets, long projects, long tasks, long benefits, long openBenefits) {
    static Content of(Plan plan, List<Measure> measures) {
        return new Content(
                measures.size(),
                sum(measures, measure -> measure.targets().size()),
                sum(measures, measure -> measure.projects().size()),
                sum(measures, measure -> measure.tasks().size()),
                sum(measures, measure -> measure.benefits().size()),
                sum(
                        measures,
                        measure -> measure.benefits().stream()
                                .filter(benefit -> isOpen(plan, benefit))
                                .count()));
    }

    private static long sum(List<Measure> measures, ToLongFunction<Measure> count) {
        return measures.stream().mapToLong(count).sum();
    }

    /** Whether the plan leaves the rate open, or the rate of some case. */
    static boolean isOpen(Plan plan, Benefit benefit) {
        return plan.awards(benefit.rate()).stream().anyMatch(Award.Open.class::isInstance);
    }
}
