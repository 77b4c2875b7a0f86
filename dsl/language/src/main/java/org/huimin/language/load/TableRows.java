package org.huimin.language.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huimin.diagnostics.Argument;
import org.huimin.host.TableLoader.Loading;
import org.huimin.plugin.DataTable;

/** Makes a table of rows, whatever kind of file they come from. The first row that is not empty has the heads. */
final class TableRows {
    private final String name;
    private final List<DataTable.Row> rows = new ArrayList<>();
    private List<String> heads = List.of();
    private Optional<Loading> refused = Optional.empty();

    /**
     * A table without rows.
     *
     * @param name the file's name, as people are shown it
     */
    TableRows(String name) {
        this.name = name;
    }

    /** Adds a row. Blanks around its cells, and empty cells at its end, count for nothing. */
    void add(long line, List<String> written) {
        List<String> cells = cells(written);
        if (cells.isEmpty() || refused.isPresent()) {
            return;
        }
        if (heads.isEmpty()) {
            heads = cells;
            twice(heads).ifPresent(head -> refuse("reason.head-twice", Map.of("head", new Argument.Literal(head))));
            return;
        }
        if (cells.size() > heads.size()) {
            refuse(
                    "reason.cells",
                    Map.of(
                            "line", new Argument.Literal(Long.toString(line)),
                            "cells", new Argument.Literal(Integer.toString(cells.size())),
                            "heads", new Argument.Literal(Integer.toString(heads.size()))));
            return;
        }
        while (cells.size() < heads.size()) {
            cells.add("");
        }
        rows.add(new DataTable.Row(Math.toIntExact(line), cells));
    }

    private void refuse(String reason, Map<String, Argument> arguments) {
        refused = Optional.of(new Loading.Refused(new Argument.Phrase(reason, arguments)));
    }

    private static List<String> cells(List<String> written) {
        List<String> cells = new ArrayList<>();
        int last = 0;
        for (String field : written) {
            String cell = field.strip();
            cells.add(cell);
            last = cell.isEmpty() ? last : cells.size();
        }
        return new ArrayList<>(cells.subList(0, last));
    }

    private static Optional<String> twice(List<String> heads) {
        Set<String> seen = new HashSet<>();
        return heads.stream().filter(head -> !head.isEmpty() && !seen.add(head)).findFirst();
    }

    /** The table, or why it is none. */
    Loading finish() {
        return refused.orElseGet(() -> heads.isEmpty()
                ? new Loading.Refused(new Argument.Phrase("reason.no-head"))
                : new Loading.Loaded(new DataTable(name, heads, rows)));
    }
}
