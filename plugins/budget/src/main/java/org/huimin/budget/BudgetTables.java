package org.huimin.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huimin.model.Funding;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.plugin.Words;
import org.huimin.result.ResultColumn;
import org.huimin.result.ResultTable;
import org.huimin.result.ResultValue;
import org.huimin.wording.PlanWording;

/** The tables of a budget. Each grouping takes every line once, so its rows add up to the whole. */
final class BudgetTables {
    private final Plan plan;
    private final Words words;
    private final PlanWording wording;

    BudgetTables(Plan plan, Words words) {
        this.plan = plan;
        this.words = words;
        wording = new PlanWording(words.language(), plan);
    }

    List<ResultTable> of(List<Line> lines) {
        return List.of(
                total(lines),
                grouped("by-programme", "programme", lines, this::programme),
                byMeasure(lines),
                grouped("by-department", "departments", lines, this::departments),
                grouped("by-source", "source", lines, this::source),
                lines(lines),
                funding(lines),
                open(lines));
    }

    private ResultTable total(List<Line> lines) {
        return table("total", sumColumns(), List.of(values(Sum.of(lines))));
    }

    private ResultTable grouped(String key, String column, List<Line> lines, Function<Line, String> label) {
        List<ResultColumn> columns = new ArrayList<>(List.of(column(column, ResultColumn.Type.TEXT)));
        columns.addAll(sumColumns());
        List<List<ResultValue>> rows = new ArrayList<>();
        groups(lines, label).forEach((name, own) -> {
            List<ResultValue> row = new ArrayList<>(List.of(new ResultValue.Text(name)));
            row.addAll(values(Sum.of(own)));
            rows.add(row);
        });
        return table(key, columns, rows);
    }

    private static <K> Map<K, List<Line>> groups(List<Line> lines, Function<Line, K> label) {
        Map<K, List<Line>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(label.apply(line), name -> new ArrayList<>())
                .add(line));
        return groups;
    }

    private ResultTable byMeasure(List<Line> lines) {
        List<ResultColumn> columns = new ArrayList<>(
                List.of(column("measure", ResultColumn.Type.TEXT), column("title", ResultColumn.Type.TEXT)));
        columns.addAll(sumColumns());
        List<List<ResultValue>> rows = new ArrayList<>();
        groups(lines, line -> line.measure().number()).forEach((number, own) -> {
            List<ResultValue> row = new ArrayList<>(List.of(
                    new ResultValue.Text(Integer.toString(number)),
                    new ResultValue.Text(own.get(0).measure().title())));
            row.addAll(values(Sum.of(own)));
            rows.add(row);
        });
        return table("by-measure", columns, rows);
    }

    private String programme(Line line) {
        Programme programme = plan.programmes().get(line.programme());
        return words.of("numbered")
                .replace("{number}", Integer.toString(programme.number()))
                .replace("{title}", programme.title());
    }

    /** Those that answer for the measure: several together are one row, since nobody says how they share. */
    private String departments(Line line) {
        return String.join(words.of("separator"), line.measure().responsible());
    }

    private String source(Line line) {
        List<Funding> funding = line.benefit().funding().isEmpty()
                ? line.measure().funding()
                : line.benefit().funding();
        return funding.isEmpty() ? words.of("no-source") : sources(funding);
    }

    private String sources(List<Funding> funding) {
        return String.join(
                words.of("separator"), funding.stream().map(Funding::source).toList());
    }

    private List<ResultColumn> sumColumns() {
        return List.of(
                column("lines", ResultColumn.Type.COUNT),
                column("determined", ResultColumn.Type.MONEY),
                column("range", ResultColumn.Type.INTERVAL),
                column("open", ResultColumn.Type.COUNT));
    }

    private static List<ResultValue> values(Sum sum) {
        return List.of(
                new ResultValue.Count(sum.lines()),
                money(sum.determined()),
                interval(sum.range()),
                new ResultValue.Count(sum.open()));
    }

    private static ResultValue money(Optional<BigDecimal> yuan) {
        return yuan.map(known -> (ResultValue) new ResultValue.Money(known)).orElseGet(ResultValue.Unknown::new);
    }

    private static ResultValue interval(Optional<Range> range) {
        return range.map(known -> (ResultValue) new ResultValue.Interval(known.least(), known.most()))
                .orElseGet(ResultValue.Unknown::new);
    }

    private ResultTable lines(List<Line> lines) {
        List<ResultColumn> columns = new ArrayList<>(nameColumns());
        columns.addAll(List.of(
                column("rate", ResultColumn.Type.TEXT),
                column("least", ResultColumn.Type.DECIMAL),
                column("most", ResultColumn.Type.DECIMAL),
                column("counted", ResultColumn.Type.TEXT),
                column("cost", ResultColumn.Type.INTERVAL)));
        return table(
                "lines",
                columns,
                lines.stream()
                        .map(line -> {
                            List<ResultValue> row = new ArrayList<>(names(line));
                            row.add(new ResultValue.Text(line.rate().orElseGet(() -> words.of("by-table"))));
                            row.add(number(line.count().map(Range::least)));
                            row.add(number(line.count().map(Range::most)));
                            row.add(new ResultValue.Text(words.of(line.counted().key())));
                            row.add(interval(line.cost()));
                            return row;
                        })
                        .toList());
    }

    private List<ResultColumn> nameColumns() {
        return List.of(
                column("measure", ResultColumn.Type.TEXT),
                column("benefit", ResultColumn.Type.TEXT),
                column("row", ResultColumn.Type.TEXT));
    }

    private List<ResultValue> names(Line line) {
        return List.of(
                new ResultValue.Text(Integer.toString(line.measure().number())),
                new ResultValue.Text(wording.name(line.benefit().name())),
                new ResultValue.Text(line.row().orElse("")));
    }

    private static ResultValue number(Optional<BigDecimal> number) {
        return number.map(known -> (ResultValue) new ResultValue.Decimal(known)).orElseGet(ResultValue.Unknown::new);
    }

    private ResultTable funding(List<Line> lines) {
        List<ResultColumn> columns = List.of(
                column("measure", ResultColumn.Type.TEXT),
                column("benefit", ResultColumn.Type.TEXT),
                column("source", ResultColumn.Type.TEXT),
                column("appropriated", ResultColumn.Type.MONEY),
                column("range", ResultColumn.Type.INTERVAL),
                column("open", ResultColumn.Type.COUNT),
                column("state", ResultColumn.Type.TEXT));
        return table(
                "funding",
                columns,
                FundedPart.of(lines).stream().map(this::funding).toList());
    }

    private List<ResultValue> funding(FundedPart part) {
        return List.of(
                new ResultValue.Text(Integer.toString(part.measure().number())),
                new ResultValue.Text(part.benefit()
                        .map(position -> wording.name(
                                part.measure().benefits().get(position).name()))
                        .orElse("")),
                new ResultValue.Text(sources(part.funding())),
                money(part.appropriated()),
                interval(part.sum().range()),
                new ResultValue.Count(part.sum().open()),
                new ResultValue.Text(words.of(part.state().key())));
    }

    private ResultTable open(List<Line> lines) {
        List<ResultColumn> columns = new ArrayList<>(nameColumns());
        columns.add(column("reason", ResultColumn.Type.TEXT));
        List<List<ResultValue>> rows = new ArrayList<>();
        for (Line line : lines) {
            line.open().ifPresent(reason -> {
                List<ResultValue> row = new ArrayList<>(names(line));
                row.add(new ResultValue.Text(words.of(reason.key())));
                rows.add(row);
            });
        }
        return table("open", columns, rows);
    }

    private ResultColumn column(String key, ResultColumn.Type type) {
        return new ResultColumn(key, words.of("column." + key), type);
    }

    private ResultTable table(String key, List<ResultColumn> columns, List<List<ResultValue>> rows) {
        return new ResultTable(key, words.of("table." + key), columns, rows);
    }
}
