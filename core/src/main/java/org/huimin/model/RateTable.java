package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Awards by the values of fields or definitions. Exactly one row matches a member; where the last row takes any value in
 * every column, it is the rest, and matches where no other row does.
 *
 * @param entity the entity whose members it speaks of
 * @param inputs the fields or definitions at the heads of the columns
 * @param unit the unit at the head of the last column
 * @param rows the rows below the head
 */
public record RateTable(String entity, List<Path> inputs, RateUnit unit, List<Row> rows) {
    /**
     * A row.
     *
     * @param cells what each input must be; absent where any value will do
     * @param award what the row grants
     */
    public record Row(List<Optional<Condition>> cells, Award award) {
        public Row {
            cells = List.copyOf(cells);
            requireNonNull(award, "award is null");
        }

        /** Whether any value will do in every column. */
        public boolean isForAll() {
            return cells.stream().allMatch(Optional::isEmpty);
        }
    }

    public RateTable {
        requireNonNull(entity, "entity is null");
        inputs = List.copyOf(inputs);
        requireNonNull(unit, "unit is null");
        rows = List.copyOf(rows);
    }

    /** Whether the last row is the rest. */
    public boolean hasRest() {
        return !rows.isEmpty() && rows.get(rows.size() - 1).isForAll();
    }
}
