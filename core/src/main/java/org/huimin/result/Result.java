package org.huimin.result;

import java.util.List;

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
}
