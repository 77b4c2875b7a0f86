package org.huimin.workload;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.plugin.Words;
import org.huimin.result.ResultColumn;
import org.huimin.result.ResultTable;
import org.huimin.result.ResultValue;

/** Who supports whom, and in how many measures; those that meet most come first, equal ones in the order of the plan. */
final class PairTable {
    private final Head head;

    PairTable(Words words) {
        head = new Head(words);
    }

    private record Pair(String leading, String supporting) {}

    ResultTable of(Plan plan) {
        Map<Pair, Long> counts = new LinkedHashMap<>();
        for (Measure measure : plan.measures()) {
            for (String leading : measure.responsible()) {
                for (String supporting : measure.cooperating()) {
                    counts.merge(new Pair(leading, supporting), 1L, Long::sum);
                }
            }
        }
        return head.table(
                "pairs",
                List.of(
                        head.text("leading"),
                        head.text("supporting"),
                        head.column("measures", ResultColumn.Type.COUNT)),
                counts.entrySet().stream()
                        .sorted(Map.Entry.<Pair, Long>comparingByValue().reversed())
                        .map(entry -> List.<ResultValue>of(
                                new ResultValue.Text(entry.getKey().leading()),
                                new ResultValue.Text(entry.getKey().supporting()),
                                new ResultValue.Count(entry.getValue())))
                        .toList());
    }
}
