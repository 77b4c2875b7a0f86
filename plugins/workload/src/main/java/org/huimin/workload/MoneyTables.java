package org.huimin.workload;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.plugin.Words;
import org.huimin.result.ResultColumn;
import org.huimin.result.ResultTable;
import org.huimin.result.ResultValue;

/**
 * The money that goes with what departments lead. What several lead jointly has a row of its own and is in none of theirs, so that
 * the rows add up to the whole.
 */
final class MoneyTables {
    private final Words words;
    private final Head head;

    MoneyTables(Words words) {
        this.words = words;
        head = new Head(words);
    }

    List<ResultTable> of(Plan plan, MeasureMoney money) {
        Map<List<String>, Money> byLeaders = new LinkedHashMap<>();
        Money total = Money.NONE;
        for (Measure measure : plan.measures()) {
            Money own = money.of(measure.number());
            byLeaders.merge(measure.responsible().stream().sorted().toList(), own, Money::plus);
            total = total.plus(own);
        }
        BigDecimal whole = total.determined().orElse(BigDecimal.ZERO);
        List<ResultColumn> columns = new ArrayList<>(List.of(head.text("leading")));
        columns.addAll(columns());
        columns.add(head.column("money-share", ResultColumn.Type.SHARE));
        List<List<ResultValue>> rows = byLeaders.entrySet().stream()
                .sorted(Map.Entry.<List<String>, Money>comparingByValue(MoneyTables::byDetermined)
                        .reversed())
                .map(entry -> row(entry.getKey(), entry.getValue(), whole))
                .toList();
        return List.of(
                head.table("money", columns, rows), head.table("money-total", columns(), List.of(values(total))));
    }

    /** What is not known stands behind what is nothing. */
    private static int byDetermined(Money left, Money right) {
        BigDecimal unknown = BigDecimal.ONE.negate();
        return left.determined().orElse(unknown).compareTo(right.determined().orElse(unknown));
    }

    private List<ResultValue> row(List<String> leaders, Money money, BigDecimal whole) {
        String names = String.join(words.of("separator"), leaders);
        List<ResultValue> row = new ArrayList<>();
        row.add(new ResultValue.Text(leaders.size() > 1 ? words.of("jointly").replace("{departments}", names) : names));
        row.addAll(values(money));
        row.add(
                money.determined().isPresent()
                        ? ResultValue.Share.of(money.determined().get(), whole)
                        : new ResultValue.Unknown());
        return row;
    }

    private List<ResultColumn> columns() {
        return List.of(
                head.column("measures", ResultColumn.Type.COUNT),
                head.column("unknown", ResultColumn.Type.COUNT),
                head.column("determined", ResultColumn.Type.MONEY),
                head.column("range", ResultColumn.Type.INTERVAL));
    }

    private static List<ResultValue> values(Money money) {
        return List.of(
                new ResultValue.Count(money.measures()),
                new ResultValue.Count(money.unknown()),
                money.determinedValue(),
                money.rangeValue());
    }
}
