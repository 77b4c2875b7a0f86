package org.huimin.overview;

import java.util.List;
import java.util.function.ToLongFunction;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateVisitor;

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
        return awards(plan, benefit.rate()).stream().anyMatch(Award.Open.class::isInstance);
    }

    private static List<Award> awards(Plan plan, Rate rate) {
        return rate.accept(new RateVisitor<List<Award>>() {
            @Override
            public List<Award> visitFlat(Rate.Flat flat) {
                return List.of(flat.award());
            }

            @Override
            public List<Award> visitTabled(Rate.Tabled tabled) {
                return awards(tabled.table());
            }

            @Override
            public List<Award> visitNamed(Rate.Named named) {
                return plan.rateTable(named.table()).map(Content::awards).orElse(List.of());
            }
        });
    }

    private static List<Award> awards(RateTable table) {
        return table.rows().stream().map(RateTable.Row::award).toList();
    }
}
