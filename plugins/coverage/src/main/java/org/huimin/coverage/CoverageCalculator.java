package org.huimin.coverage;

import java.util.List;
import org.huimin.model.Plan;
import org.huimin.plugin.CalculationRequest;
import org.huimin.plugin.Calculator;
import org.huimin.plugin.Words;
import org.huimin.result.Result;

/** Counts what the measures of a plan say, and lists what they lack. All that is counted stands in the plan: it is complete. */
final class CoverageCalculator implements Calculator {
    @Override
    public Result calculate(CalculationRequest request) {
        Plan plan = request.plan();
        Words words = new Words(CoveragePlugin.class, request.language());
        CoverageTables tables = new CoverageTables(words);
        List<MeasureCoverage> measures = plan.measures().stream()
                .map(measure -> MeasureCoverage.of(plan, measure))
                .toList();
        return new Result(
                List.of(
                        tables.total(measures),
                        tables.byProgramme(plan),
                        tables.benefitTotal(measures),
                        tables.benefitsByProgramme(plan),
                        tables.gaps(measures)),
                List.of(words.of("note.quantified"), words.of("note.dated"), words.of("note.benefits")),
                true);
    }
}
