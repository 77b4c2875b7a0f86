package org.huimin.evaluate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huimin.model.Award;
import org.huimin.model.Condition;
import org.huimin.model.Path;
import org.huimin.model.RateUnit;

/**
 * Why a benefit yields what it does.
 *
 * @param eligibility why somebody is eligible or not
 * @param rows the rows of the rate table that were taken, or that remain possible; empty where there is no table or nobody
 *     looked into it
 * @param computation how the amount came about, where there is one
 */
public record Reasons(ConditionReason eligibility, List<RowReason> rows, Optional<Computation> computation) {
    public Reasons {
        requireNonNull(eligibility, "eligibility is null");
        rows = List.copyOf(rows);
        requireNonNull(computation, "computation is null");
    }

    /**
     * Why a condition holds, does not, or can't be told.
     *
     * @param condition the condition
     * @param truth whether it holds
     * @param facts the facts that it reads itself, in their order, a computed definition before what it reads; empty for
     *     conditions made of others
     * @param parts the reasons of the conditions that it is made of or defined by: those that decide it. A definition has them
     *     only where it occurs first in the reasons of a benefit, so that reasons are no longer than the plan.
     */
    public record ConditionReason(Condition condition, Truth truth, List<FactRead> facts, List<ConditionReason> parts) {
        public ConditionReason {
            requireNonNull(condition, "condition is null");
            requireNonNull(truth, "truth is null");
            facts = List.copyOf(facts);
            parts = List.copyOf(parts);
        }
    }

    /**
     * A fact, or a computed definition, that was read.
     *
     * @param path what was read
     * @param value what was found
     */
    public record FactRead(Path path, Found value) {
        public FactRead {
            requireNonNull(path, "path is null");
            requireNonNull(value, "value is null");
        }
    }

    /**
     * A row of a rate table.
     *
     * @param number which row, from 1, without the head
     * @param facts the inputs and what was found for them
     * @param award what the row grants
     */
    public record RowReason(int number, List<FactRead> facts, Award award) {
        public RowReason {
            facts = List.copyOf(facts);
            requireNonNull(award, "award is null");
        }
    }

    /**
     * How an amount came about: number × quantity × times, rounded once.
     *
     * @param number the number of the rate, in the unit's money
     * @param unit what it is paid for and how often
     * @param quantity for how many units; absent where the benefit says none or it is not known
     * @param months how many months are due; absent where the rate does not count months or it is not known
     * @param days how many days are due; absent where the rate does not count days
     * @param yuan the amount, in 元 with two decimals; absent where it is not known
     */
    public record Computation(
            BigDecimal number,
            RateUnit unit,
            Optional<BigDecimal> quantity,
            Optional<BigDecimal> months,
            Optional<Integer> days,
            Optional<BigDecimal> yuan) {
        public Computation {
            requireNonNull(number, "number is null");
            requireNonNull(unit, "unit is null");
            requireNonNull(quantity, "quantity is null");
            requireNonNull(months, "months is null");
            requireNonNull(days, "days is null");
            requireNonNull(yuan, "yuan is null");
        }
    }
}
