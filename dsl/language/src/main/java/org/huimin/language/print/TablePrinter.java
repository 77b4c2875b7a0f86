package org.huimin.language.print;

import java.util.ArrayList;
import java.util.List;
import org.huimin.declaration.Cell;
import org.huimin.declaration.Table;
import org.huimin.source.DisplayWidth;

/** Writes the rows of a table with their bars below each other, and amounts at the right of their column. */
final class TablePrinter {
    /** Cells that are wider than this don't widen their column. */
    private static final int WIDEST_CELL = 120;
    /** Tables that are wider than this are not aligned. */
    private static final int WIDEST_TABLE = 4_000;

    private static final String BAR = "|";

    private final CellPrinter cells;

    TablePrinter(CellPrinter cells) {
        this.cells = cells;
    }

    /** A column of a table: its width, and whether its cells stand at the right. */
    private record Column(int width, boolean right) {
        String padded(String cell) {
            String padding = " ".repeat(Math.max(0, width - DisplayWidth.of(cell)));
            return right ? padding + cell : cell + padding;
        }
    }

    /** The text of each row, the head first. */
    List<String> print(Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(texts(table.head()));
        table.rows().forEach(row -> rows.add(texts(row)));
        List<Column> columns = columns(table.head(), rows);
        return rows.stream().map(row -> row(row, columns)).toList();
    }

    private List<String> texts(Table.Row row) {
        return row.cells().stream().map(cells::print).toList();
    }

    private static List<Column> columns(Table.Row head, List<List<String>> rows) {
        List<Column> columns = new ArrayList<>();
        int total = 0;
        for (int index = 0; index < head.cells().size(); index++) {
            int width = width(index, rows);
            total += width;
            columns.add(new Column(width, head.cells().get(index) instanceof Cell.Rate));
        }
        return total <= WIDEST_TABLE
                ? columns
                : columns.stream().map(column -> new Column(0, false)).toList();
    }

    private static int width(int column, List<List<String>> rows) {
        return rows.stream()
                .mapToInt(row -> DisplayWidth.of(row.get(column)))
                .filter(width -> width <= WIDEST_CELL)
                .max()
                .orElse(0);
    }

    private static String row(List<String> texts, List<Column> columns) {
        StringBuilder row = new StringBuilder(BAR);
        for (int index = 0; index < columns.size(); index++) {
            row.append(' ')
                    .append(columns.get(index).padded(texts.get(index)))
                    .append(' ')
                    .append(BAR);
        }
        return row.toString();
    }
}
