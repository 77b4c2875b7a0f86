package org.huimin.declaration;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The rows below a line that opens a table.
 *
 * @param head the first row
 * @param rows the other rows
 */
public record Table(Row head, List<Row> rows) {
    /**
     * A row.
     *
     * @param line where it stands
     * @param cells its cells, as many as the head has unless an error was reported
     */
    public record Row(Line line, List<Cell> cells) {
        public Row {
            requireNonNull(line, "line is null");
            cells = List.copyOf(cells);
        }
    }

    public Table {
        requireNonNull(head, "head is null");
        rows = List.copyOf(rows);
    }
}
