package org.huimin.budget;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.huimin.model.Benefit;
import org.huimin.model.Measure;

/**
 * One line of the budget: a benefit, or one row of its rate table.
 *
 * @param programme the position of the programme, from 0
 * @param measure the measure
 * @param benefit the benefit
 * @param row what the row of the rate table is called; absent where the line is for the whole benefit
 * @param rate what is granted, as the plan writes it; absent for a whole rate table
 * @param count how many receive it, or how many units it is paid for
 * @param counted where that comes from
 * @param cost what it costs in the year, in 元; absent where it can't be told
 * @param open why it can't be told
 */
record Line(
        int programme,
        Measure measure,
        Benefit benefit,
        Optional<String> row,
        Optional<String> rate,
        Optional<Range> count,
        CountSource counted,
        Optional<Range> cost,
        Optional<OpenReason> open) {
    Line {
        requireNonNull(measure, "measure is null");
        requireNonNull(benefit, "benefit is null");
        requireNonNull(row, "row is null");
        requireNonNull(rate, "rate is null");
        requireNonNull(count, "count is null");
        requireNonNull(counted, "counted is null");
        requireNonNull(cost, "cost is null");
        requireNonNull(open, "open is null");
        if (cost.isPresent() == open.isPresent()) {
            throw new IllegalArgumentException("a line has a cost or a reason why it has none");
        }
    }
}
