package org.huimin.xlsx;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A sheet: one table, whose head stays where it is, or several below each other.
 *
 * @param name what it is called; at most 31 letters
 * @param tables its tables
 * @param notes what readers must know, below the tables
 * @param isList whether it is one table without a title, which can be sorted and filtered
 */
record Sheet(String name, List<Table> tables, List<String> notes, boolean isList) {
    Sheet {
        requireNonNull(name, "name is null");
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    /** A sheet of one table. */
    static Sheet of(String name, Table table) {
        return new Sheet(name, List.of(table), List.of(), true);
    }

    /** A table that rows are added to. */
    static final class Table {
        private final String title;
        private final List<Column> columns;
        private final List<List<Cell>> rows = new ArrayList<>();

        /**
         * A table without rows.
         *
         * @param title what it is called where several tables share a sheet
         */
        Table(String title, List<Column> columns) {
            this.title = requireNonNull(title, "title is null");
            this.columns = List.copyOf(columns);
        }

        String title() {
            return title;
        }

        List<Column> columns() {
            return columns;
        }

        List<List<Cell>> rows() {
            return Collections.unmodifiableList(rows);
        }

        /** Adds a row with a cell for each column. */
        void add(Cell... cells) {
            add(List.of(cells));
        }

        void add(List<Cell> cells) {
            if (cells.size() != columns.size()) {
                throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
            }
            rows.add(List.copyOf(cells));
        }
    }

    /**
     * A column.
     *
     * @param head its head
     * @param fillIn whether people are to write into it, and what
     */
    record Column(String head, FillIn fillIn) {
        Column {
            requireNonNull(head, "head is null");
            requireNonNull(fillIn, "fillIn is null");
        }

        /** A column that people are to read. */
        static Column of(String head) {
            return new Column(head, FillIn.NOTHING);
        }
    }

    /** What people are to write into a column. */
    enum FillIn {
        NOTHING,
        DAYS,
        ANYTHING
    }
}
