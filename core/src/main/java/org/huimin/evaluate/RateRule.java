package org.huimin.evaluate;

import java.util.List;
import org.huimin.evaluate.Reasons.RowReason;

/** Finds out what a rate grants. */
interface RateRule {
    Ruling rule(Knowledge knowledge);

    /** The rows of a ruling with the inputs that led to them. */
    List<RowReason> explain(Ruling ruling, Explanation explanation);
}
