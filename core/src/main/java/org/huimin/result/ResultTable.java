package org.huimin.result;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A named table with typed columns.
 *
 * @param name what the table is about
 * @param columns its columns
 * @param rows its rows; each has a value for every column, of the column's type or unknown
 */
public record ResultTable(String name, List<ResultColumn> columns, List<List<ResultValue>> rows) {
    public ResultTable {
        requireNonNull(name, "name is null");
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<ResultValue> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("the table " + name + " has " + columns.size()
                        + " columns, but a row has " + row.size() + " values");
            }
            for (int index = 0; index < row.size(); index++) {
                if (!columns.get(index).type().allows(row.get(index))) {
                    throw new IllegalArgumentException("the column "
                            + columns.get(index).name() + " of the table " + name + " can't hold " + row.get(index));
                }
            }
        }
    }
}
