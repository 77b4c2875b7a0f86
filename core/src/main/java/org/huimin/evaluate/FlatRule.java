package org.huimin.evaluate;

import java.util.List;
import org.huimin.evaluate.Reasons.RowReason;
import org.huimin.model.Award;

/** The same for everybody. */
final class FlatRule implements RateRule {
    private final Ruling ruling;

    FlatRule(Award award, Grant grant) {
        ruling = new RateRow(1, List.of(), award, grant).alone();
    }

    @Override
    public Ruling rule(Knowledge knowledge) {
        return ruling;
    }

    @Override
    public List<RowReason> explain(Ruling taken, Explanation explanation) {
        return List.of();
    }
}
