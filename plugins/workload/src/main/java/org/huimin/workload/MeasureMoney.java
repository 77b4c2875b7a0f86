package org.huimin.workload;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.plugin.CalculationUnavailableException;
import org.huimin.plugin.Calculations;
import org.huimin.result.Result;
import org.huimin.result.ResultTable;
import org.huimin.result.ResultValue;

/**
 * The money of each measure, from the budget.
 *
 * @param byNumber the money by the numbers of the measures
 * @param complete whether the budget says that it holds everything
 */
record MeasureMoney(Map<String, Money> byNumber, boolean complete) {
    MeasureMoney {
        byNumber = Map.copyOf(byNumber);
    }

    /** What the budget says; absent where there is none, or it says nothing by measure. */
    static Optional<MeasureMoney> of(Calculations calculations) {
        try {
            Result budget = calculations.result("budget");
            return budget.table("by-measure").flatMap(table -> read(table, budget.complete()));
        } catch (CalculationUnavailableException exception) {
            return Optional.empty();
        }
    }

    private static Optional<MeasureMoney> read(ResultTable table, boolean complete) {
        Optional<List<ResultValue>> measures = table.values("measure");
        Optional<List<ResultValue>> determined = table.values("determined");
        Optional<List<ResultValue>> ranges = table.values("range");
        if (measures.isEmpty() || determined.isEmpty() || ranges.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Money> byNumber = new HashMap<>();
        for (int index = 0; index < table.rows().size(); index++) {
            byNumber.put(
                    number(measures.get().get(index)),
                    Money.of(determined.get().get(index), ranges.get().get(index)));
        }
        return Optional.of(new MeasureMoney(byNumber, complete));
    }

    private static String number(ResultValue value) {
        if (value instanceof ResultValue.Text text) {
            return text.text();
        }
        return value instanceof ResultValue.Count count ? Long.toString(count.number()) : "";
    }

    /** The money of a measure; one that the budget does not speak of is not known. */
    Money of(int measure) {
        return byNumber.getOrDefault(
                Integer.toString(measure), Money.of(new ResultValue.Unknown(), new ResultValue.Unknown()));
    }
}
