package org.huimin.nanguan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.model.Award;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.plugin.CalculationRequest;
import org.huimin.plugin.CalculationUnavailableException;
import org.huimin.plugin.Calculations;
import org.huimin.plugin.Calculator;
import org.huimin.plugin.Words;
import org.huimin.result.Result;
import org.huimin.result.ResultColumn;
import org.huimin.result.ResultTable;
import org.huimin.result.ResultValue;

/**
 * The summary that the district prints: by programme, how many measures, targets, projects and benefits there are, what they
 * cost as far as the budget can tell, and how many rates are open.
 */
final class YearlySummary implements Calculator {
    private static final List<String> COUNTED = List.of("measures", "targets", "projects", "benefits", "open-rates");

    @Override
    public Result calculate(CalculationRequest request) {
        Words words = new Words(NanguanPlugin.class, request.language());
        Plan plan = request.plan();
        Optional<Result> budget = budget(request.calculations());
        Map<String, BigDecimal> costs = budget.map(YearlySummary::costs).orElse(Map.of());
        List<List<ResultValue>> rows = new ArrayList<>();
        for (Programme programme : plan.programmes()) {
            rows.add(row(
                    words.of("numbered")
                            .replace("{number}", Integer.toString(programme.number()))
                            .replace("{title}", programme.title()),
                    plan,
                    programme.measures(),
                    costs));
        }
        rows.add(row(words.of("in-all"), plan, plan.measures(), costs));
        List<String> notes = new ArrayList<>();
        notes.add(words.of(budget.isPresent() ? "note.budget" : "note.no-budget"));
        return new Result(
                List.of(new ResultTable("summary", words.of("summary"), columns(words), rows)),
                notes,
                budget.map(Result::complete).orElse(false));
    }

    private static Optional<Result> budget(Calculations calculations) {
        try {
            return Optional.of(calculations.result("budget"));
        } catch (CalculationUnavailableException exception) {
            return Optional.empty();
        }
    }

    /** What is exact of the cost of each measure, by its number. */
    private static Map<String, BigDecimal> costs(Result budget) {
        Map<String, BigDecimal> costs = new HashMap<>();
        budget.table("by-measure").ifPresent(table -> {
            List<ResultValue> measures = table.values("measure").orElse(List.of());
            List<ResultValue> amounts = table.values("determined").orElse(List.of());
            for (int row = 0; row < Math.min(measures.size(), amounts.size()); row++) {
                if (measures.get(row) instanceof ResultValue.Text measure
                        && amounts.get(row) instanceof ResultValue.Money money) {
                    costs.put(measure.text(), money.yuan());
                }
            }
        });
        return costs;
    }

    private static List<ResultColumn> columns(Words words) {
        List<ResultColumn> columns = new ArrayList<>();
        columns.add(column("programme", ResultColumn.Type.TEXT, words));
        COUNTED.forEach(key -> columns.add(column(key, ResultColumn.Type.COUNT, words)));
        columns.add(column("determined", ResultColumn.Type.MONEY, words));
        return columns;
    }

    private static ResultColumn column(String key, ResultColumn.Type type, Words words) {
        return new ResultColumn(key, words.of("column." + key), type);
    }

    private static List<ResultValue> row(
            String name, Plan plan, List<Measure> measures, Map<String, BigDecimal> costs) {
        Optional<BigDecimal> determined = measures.stream()
                .flatMap(measure -> Optional.ofNullable(costs.get(Integer.toString(measure.number()))).stream())
                .reduce(BigDecimal::add);
        return List.of(
                new ResultValue.Text(name),
                new ResultValue.Count(measures.size()),
                count(measures.stream()
                        .mapToLong(measure -> measure.targets().size())
                        .sum()),
                count(measures.stream()
                        .mapToLong(measure -> measure.projects().size())
                        .sum()),
                count(measures.stream()
                        .mapToLong(measure -> measure.benefits().size())
                        .sum()),
                count(measures.stream()
                        .flatMap(measure -> measure.benefits().stream())
                        .filter(benefit -> plan.awards(benefit.rate()).stream().anyMatch(Award.Open.class::isInstance))
                        .count()),
                determined
                        .map(yuan -> (ResultValue) new ResultValue.Money(yuan))
                        .orElseGet(ResultValue.Unknown::new));
    }

    private static ResultValue count(long number) {
        return new ResultValue.Count(number);
    }
}
