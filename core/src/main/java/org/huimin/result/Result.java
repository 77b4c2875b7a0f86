package org.huimin.result;

import java.util.List;
import java.util.Optional;

/**
 * The result of a calculation.
 *
 * @param tables its tables, in the order in which they are read
 * @param notes what a reader must know beside the figures
 * @param complete whether everything that belongs into the figures is in them
 */
public record Result(List<ResultTable> tables, List<String> notes, boolean complete) {
    public Result {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    /** The table of a key. */
    public Optional<ResultTable> table(String key) {
        return tables.stream().filter(table -> table.key().equals(key)).findFirst();
    }
}
