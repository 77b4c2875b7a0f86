package org.huimin.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * Which rows of a rate apply to a member.
 *
 * @param rows the row that does, or those that may
 * @param grant what they grant, if all of them agree
 * @param reason why it can't be told, if they do not
 */
record Ruling(List<RateRow> rows, Optional<Grant> grant, Outcome.Reason reason) {
    Ruling {
        rows = List.copyOf(rows);
    }

    /** One of these rows applies. */
    static Ruling of(List<RateRow> rows) {
        List<Grant> grants = rows.stream().map(RateRow::grant).distinct().toList();
        return new Ruling(
                rows, grants.size() == 1 ? Optional.of(grants.get(0)) : Optional.empty(), Outcome.Reason.FACTS_MISSING);
    }

    /** The table does not say. */
    static Ruling none(List<RateRow> rows, Outcome.Reason reason) {
        return new Ruling(rows, Optional.empty(), reason);
    }
}
