package org.huimin.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.model.Plan;
import org.huimin.plugin.CalculationRequest;
import org.huimin.plugin.Calculator;
import org.huimin.plugin.Words;
import org.huimin.result.Result;
import org.huimin.result.ResultTable;

/**
 * Shares the work of a plan out over its departments, and the money of its budget. Without a budget the money is left out, and
 * the result is not complete.
 */
final class WorkloadCalculator implements Calculator {
    @Override
    public Result calculate(CalculationRequest request) {
        Plan plan = request.plan();
        Words words = new Words(WorkloadPlugin.class, request.language());
        Optional<MeasureMoney> money = MeasureMoney.of(request.calculations());
        List<ResultTable> tables =
                new ArrayList<>(List.of(new DepartmentTable(words).of(plan), new PairTable(words).of(plan)));
        money.ifPresent(known -> tables.addAll(new MoneyTables(words).of(plan, known)));
        return new Result(
                tables,
                new Notes(words).of(plan, money.isPresent()),
                money.map(MeasureMoney::complete).orElse(false));
    }
}
