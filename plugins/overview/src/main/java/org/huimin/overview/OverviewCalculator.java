package org.huimin.overview;

import java.util.List;
import org.huimin.model.Plan;
import org.huimin.plugin.CalculationRequest;
import org.huimin.plugin.Calculator;
import org.huimin.plugin.Words;
import org.huimin.result.Result;

/**
 * Counts what a plan holds: by programme, in all, and by department. Everything that is counted stands in the plan, so
 * the result is always complete; rates that the plan leaves open have a column of their own.
 */
final class OverviewCalculator implements Calculator {
    @Override
    public Result calculate(CalculationRequest request) {
        Plan plan = request.plan();
        Words words = new Words(OverviewPlugin.class, request.language());
        ProgrammeTables programmes = new ProgrammeTables(words);
        DepartmentTable departments = new DepartmentTable(words);
        return new Result(
                List.of(programmes.byProgramme(plan), programmes.total(plan), departments.of(plan)),
                new Notes(words).of(plan),
                true);
    }
}
