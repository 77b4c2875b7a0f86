package org.huimin.evaluate;

import java.util.List;
import org.huimin.model.Award;

/** A row of a rate table, or a flat rate as a row for everybody. */
final class RateRow {
    private final int number;
    private final Check[] cells;
    private final Award award;
    private final Grant grant;
    private final Ruling alone;

    /**
     * A row.
     *
     * @param number which row of its table, from 1
     * @param cells what it demands
     * @param award what it grants
     * @param grant what that comes to
     */
    RateRow(int number, List<Check> cells, Award award, Grant grant) {
        this.number = number;
        this.cells = cells.toArray(Check[]::new);
        this.award = award;
        this.grant = grant;
        alone = Ruling.of(List.of(this));
    }

    Truth truth(Knowledge knowledge) {
        Truth result = Truth.TRUE;
        for (Check cell : cells) {
            Truth truth = cell.truth(knowledge);
            if (truth == Truth.FALSE) {
                return truth;
            }
            if (truth == Truth.UNKNOWN) {
                result = truth;
            }
        }
        return result;
    }

    void addMissing(Missing missing) {
        for (Check cell : cells) {
            if (cell.truth(missing.knowledge()) == Truth.UNKNOWN) {
                cell.addMissing(missing);
            }
        }
    }

    int number() {
        return number;
    }

    Award award() {
        return award;
    }

    Grant grant() {
        return grant;
    }

    /** That this row is taken. */
    Ruling alone() {
        return alone;
    }
}
