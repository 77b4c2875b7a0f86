package org.huimin.language.examples;

import java.nio.file.Path;
import org.huimin.compile.PlanCompiler;
import org.huimin.language.load.PlanFiles;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateVisitor;

/** Walks the model: counts the amounts that each department pays. */
public final class WalkModel {
    private WalkModel() {}

    /** Walks the plan that the first argument names. */
    public static void main(String[] arguments) {
        Path workingFolder = Path.of("").toAbsolutePath();
        Path file = workingFolder.resolve(arguments[0]);
        PlanFiles.Reading.Read read = (PlanFiles.Reading.Read) PlanFiles.read(workingFolder, file, false);
        Plan plan = PlanCompiler.compile(read.loader(), read.source()).plan().orElseThrow();
        for (Measure measure : plan.measures()) {
            for (Benefit benefit : measure.benefits()) {
                long amounts = benefit.rate().accept(new AmountCount(plan));
                if (amounts > 0) {
                    System.out.println(measure.number() + " " + benefit.name() + " "
                            + measure.responsible().get(0) + " " + amounts);
                }
            }
        }
    }

    /** A sealed family has one visitor, and that is how it is taken apart. */
    private record AmountCount(Plan plan) implements RateVisitor<Long> {
        @Override
        public Long visitFlat(Rate.Flat rate) {
            return rate.award() instanceof Award.Amount ? 1L : 0L;
        }

        @Override
        public Long visitTabled(Rate.Tabled rate) {
            return count(rate.table());
        }

        @Override
        public Long visitNamed(Rate.Named rate) {
            return count(plan.rateTable(rate.table()).orElseThrow());
        }

        private static long count(RateTable table) {
            return table.rows().stream()
                    .filter(row -> row.award() instanceof Award.Amount)
                    .count();
        }
    }
}
