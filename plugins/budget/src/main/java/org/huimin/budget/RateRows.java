package org.huimin.budget;

import java.util.ArrayList;
import java.util.List;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Plan;
import org.huimin.model.RateTable;
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
        return new RateRows(plan.rateTable(benefit.rate()).map(RateTable::rows).orElse(List.of()));
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
