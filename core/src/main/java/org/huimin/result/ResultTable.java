package org.huimin.result;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A named table with typed columns.
 *
 * @param key what programs call it, the same in every language
 * @param name what the table is about, in the language of the result
 * @param columns its columns
 * @param rows its rows; each has a value for every column, of the column's type or unknown
 */
public record ResultTable(String key, String name, List<ResultColumn> columns, List<List<ResultValue>> rows) {
    public ResultTable {
        requireNonNull(key, "key is null");
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

    /** A table that programs call by its name. */
    public ResultTable(String name, List<ResultColumn> columns, List<List<ResultValue>> rows) {
        this(name, name, columns, rows);
    }

    /** The values of the column of a key, a row each; absent where there is no such column. */
    public Optional<List<ResultValue>> values(String columnKey) {
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).key().equals(columnKey)) {
                int column = index;
                return Optional.of(rows.stream().map(row -> row.get(column)).toList());
            }
        }
        return Optional.empty();
    }
}
