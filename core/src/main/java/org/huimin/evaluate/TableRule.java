package org.huimin.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.evaluate.Outcome.Reason;
import org.huimin.evaluate.Reasons.FactRead;
import org.huimin.evaluate.Reasons.RowReason;

/** By a table, of which exactly one row matches, or else the rest does. */
final class TableRule implements RateRule {
    private final List<Operand<?>> inputs;
    private final RateRow[] rows;
    private final Optional<RateRow> rest;
    private final Ruling noRow = Ruling.none(List.of(), Reason.NO_ROW);

    /**
     * A table.
     *
     * @param inputs what its columns read
     * @param rows its rows without the rest
     * @param rest the row that matches where no other one does
     */
    TableRule(List<Operand<?>> inputs, List<RateRow> rows, Optional<RateRow> rest) {
        this.inputs = List.copyOf(inputs);
        this.rows = rows.toArray(RateRow[]::new);
        this.rest = rest;
    }

    @Override
    public Ruling rule(Knowledge knowledge) {
        Ruling ruling = rest.map(RateRow::alone).orElse(noRow);
        int matching = 0;
        for (RateRow row : rows) {
            Truth truth = row.truth(knowledge);
            if (truth == Truth.UNKNOWN) {
                return remaining(knowledge);
            }
            if (truth == Truth.TRUE) {
                matching++;
                ruling = row.alone();
            }
        }
        return matching > 1 ? remaining(knowledge) : ruling;
    }

    /** The rows that are not ruled out. The rest is, where another row surely matches. */
    private Ruling remaining(Knowledge knowledge) {
        List<RateRow> remaining = new ArrayList<>();
        int matching = 0;
        for (RateRow row : rows) {
            Truth truth = row.truth(knowledge);
            if (truth != Truth.FALSE) {
                remaining.add(row);
            }
            if (truth == Truth.TRUE) {
                matching++;
            }
        }
        if (matching > 1) {
            return Ruling.none(remaining, Reason.SEVERAL_ROWS);
        }
        if (matching == 0) {
            rest.ifPresent(remaining::add);
        }
        return Ruling.of(remaining);
    }

    @Override
    public List<RowReason> explain(Ruling ruling, Explanation explanation) {
        inputs.forEach(input -> input.addFacts(explanation));
        List<FactRead> facts = explanation.takeFacts();
        return ruling.rows().stream()
                .map(row -> new RowReason(row.number(), facts, row.award()))
                .toList();
    }
}
