package org.huimin.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Plan;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateVisitor;
import org.huimin.vocabulary.Language;
import org.huimin.wording.PlanWording;

/**
 * The rows of the rate table of a benefit, as tables of headcounts name them.
 *
 * @param rows the rows; empty for a flat rate
 */
record RateRows(List<RateTable.Row> rows) {
    RateRows {
        rows = List.copyOf(rows);
    }

    static RateRows of(Plan plan, Benefit benefit) {
        return new RateRows(table(plan, benefit.rate()).map(RateTable::rows).orElse(List.of()));
    }

    private static Optional<RateTable> table(Plan plan, Rate rate) {
        return rate.accept(new RateVisitor<Optional<RateTable>>() {
            @Override
            public Optional<RateTable> visitFlat(Rate.Flat flat) {
                return Optional.empty();
            }

            @Override
            public Optional<RateTable> visitTabled(Rate.Tabled tabled) {
                return Optional.of(tabled.table());
            }

            @Override
            public Optional<RateTable> visitNamed(Rate.Named named) {
                return plan.rateTable(named.table());
            }
        });
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether a row grants nothing: who falls under it costs nothing, however many they are. */
    boolean isForNothing(int row) {
        return rows.get(row).award() instanceof Award.Nothing;
    }

    /** What a row is called: its cells as the plan writes them. */
    String name(int row, PlanWording wording) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < rows.get(row).cells().size(); column++) {
            cells.add(wording.cell(rows.get(row), column));
        }
        return String.join(" / ", cells);
    }

    /** The names of all rows. */
    List<String> names(PlanWording wording) {
        List<String> names = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            names.add(name(row, wording));
        }
        return names;
    }

    /** The rows in either language of the plan. */
    static List<PlanWording> wordings(Plan plan) {
        return List.of(new PlanWording(Language.CHINESE, plan), new PlanWording(Language.ENGLISH, plan));
    }
}
