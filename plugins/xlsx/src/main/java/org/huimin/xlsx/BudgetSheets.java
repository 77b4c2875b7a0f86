package org.huimin.xlsx;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huimin.plugin.Words;
import org.huimin.result.Result;
import org.huimin.result.ResultColumn;
import org.huimin.result.ResultTable;
import org.huimin.result.ResultValue;

/** The budget: its sums below each other, and its lines as a list. An amount between two ends takes two columns. */
final class BudgetSheets {
    private static final String LINES = "lines";

    /** Numbers of measures are words for calculators, but are to be sorted as numbers. */
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private final Result budget;
    private final Words words;

    BudgetSheets(Result budget, Words words) {
        this.budget = requireNonNull(budget, "budget is null");
        this.words = requireNonNull(words, "words is null");
    }

    List<Sheet> all() {
        List<Sheet> sheets = new ArrayList<>();
        List<Sheet.Table> sums = budget.tables().stream()
                .filter(table -> !table.key().equals(LINES))
                .map(this::table)
                .toList();
        sheets.add(new Sheet(words.of("sheet.budget-sums"), sums, budget.notes(), false));
        budget.table(LINES).ifPresent(lines -> sheets.add(Sheet.of(words.of("sheet.budget"), table(lines))));
        return sheets;
    }

    private Sheet.Table table(ResultTable result) {
        List<Sheet.Column> columns = new ArrayList<>();
        for (ResultColumn column : result.columns()) {
            if (column.type() == ResultColumn.Type.INTERVAL) {
                columns.add(column("column.least-of", column.name()));
                columns.add(column("column.most-of", column.name()));
            } else {
                columns.add(Sheet.Column.of(column.name()));
            }
        }
        Sheet.Table table = new Sheet.Table(result.name(), columns);
        for (List<ResultValue> row : result.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int index = 0; index < row.size(); index++) {
                add(cells, row.get(index), result.columns().get(index).type());
            }
            table.add(cells);
        }
        return table;
    }

    private Sheet.Column column(String key, String head) {
        return Sheet.Column.of(words.of(key, Map.of("head", head)));
    }

    private void add(List<Cell> cells, ResultValue value, ResultColumn.Type type) {
        Cell cell = cell(value).orElseGet(() -> Cell.text(words.of("unknown")));
        if (value instanceof ResultValue.Interval interval) {
            cells.add(Cell.money(interval.low()));
            cells.add(Cell.money(interval.high()));
        } else {
            cells.add(cell);
            if (type == ResultColumn.Type.INTERVAL) {
                cells.add(cell);
            }
        }
    }

    private static Optional<Cell> cell(ResultValue value) {
        if (value instanceof ResultValue.Text text) {
            boolean number = NUMBER.matcher(text.text()).matches();
            return Optional.of(number ? Cell.number(Long.parseLong(text.text())) : Cell.text(text.text()));
        }
        if (value instanceof ResultValue.Count count) {
            return Optional.of(Cell.number(count.number()));
        }
        if (value instanceof ResultValue.Decimal decimal) {
            return Optional.of(Cell.number(decimal.number()));
        }
        if (value instanceof ResultValue.Money money) {
            return Optional.of(Cell.money(money.yuan()));
        }
        if (value instanceof ResultValue.Share share) {
            return Optional.of(new Cell.Share(share.part()));
        }
        return value instanceof ResultValue.Date date ? Optional.of(new Cell.Day(date.day())) : Optional.empty();
    }
}
