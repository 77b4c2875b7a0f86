package org.huimin.plugin;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.huimin.source.Position;
import org.huimin.source.Span;
import org.huimin.vocabulary.Blanks;

/**
 * A table that a user gives a plugin: reported actuals, headcounts. The host has read it, whatever kind of file it came from;
 * what its cells mean is the plugin's.
 *
 * @param name the file's name, as people are shown it
 * @param heads the heads of the columns, without blanks around them
 * @param rows the rows below, each with a cell for every head
 */
public record DataTable(String name, List<String> heads, List<Row> rows) {
    /**
     * A row.
     *
     * @param line the line of the file where it begins, from 1
     * @param cells its cells, without blanks around them; empty where nothing is given
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell of a column; empty where there is no such column. */
        public String cell(OptionalInt column) {
            return column.isPresent() ? cells.get(column.getAsInt()) : "";
        }
    }

    public DataTable {
        requireNonNull(name, "name is null");
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != heads.size()) {
                throw new IllegalArgumentException("line " + row.line() + " of " + name + " has "
                        + row.cells().size() + " cells for " + heads.size() + " heads");
            }
        }
    }

    /** The column under one of some heads, which are compared without blanks and case. */
    public OptionalInt column(List<String> names) {
        List<String> wanted = names.stream().map(DataTable::folded).toList();
        for (int index = 0; index < heads.size(); index++) {
            if (wanted.contains(folded(heads.get(index)))) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    private static String folded(String head) {
        StringBuilder folded = new StringBuilder();
        head.codePoints().filter(letter -> !Blanks.isBlank(letter)).forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** Where a row stands, for diagnostics. */
    public Span place(Row row) {
        Position start = new Position(row.line(), 1);
        return new Span(name, start, start);
    }

    /** Where the heads stand, for diagnostics. */
    public Span place() {
        return Span.startOf(name);
    }

    /** The heads that are none of some, in their order: what a plugin does not know, it should not pass over. */
    public List<String> headsBeside(List<List<String>> known) {
        List<String> others = new ArrayList<>();
        for (int index = 0; index < heads.size(); index++) {
            int column = index;
            boolean isKnown =
                    known.stream().anyMatch(names -> column(names).stream().anyMatch(found -> found == column));
            if (!isKnown && !heads.get(index).isEmpty()) {
                others.add(heads.get(index));
            }
        }
        return others;
    }
}
