package org.huimin.analysis;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.huimin.model.Benefit;
import org.huimin.model.Condition;
import org.huimin.model.RateTable;

/**
 * Something that is true of a plan for every member that there could be. What it speaks of are the very parts of the plan that
 * was analysed, not copies of them.
 */
public sealed interface Finding {
    /** Calls the visitor's method for this one. */
    <R> R accept(FindingVisitor<R> visitor);

    /**
     * Two rows of a table match the same member.
     *
     * @param table the table
     * @param row the later row
     * @param earlier the first row that it overlaps
     * @param example a member whom both match
     * @param possibly whether it hangs on what is computed, so that there need be no such member
     */
    record RowsOverlap(RateTable table, RateTable.Row row, RateTable.Row earlier, Example example, boolean possibly)
            implements Finding {
        public RowsOverlap {
            requireNonNull(table, "table is null");
            requireNonNull(row, "row is null");
            requireNonNull(earlier, "earlier is null");
            requireNonNull(example, "example is null");
        }

        @Override
        public <R> R accept(FindingVisitor<R> visitor) {
            return visitor.visitOverlap(this);
        }
    }

    /**
     * Somebody is eligible, but no row of the table matches.
     *
     * @param table the table
     * @param benefit the benefit that is paid by it
     * @param example the member whom no row matches
     * @param possibly whether it hangs on what is computed, so that there need be no such member
     */
    record Uncovered(RateTable table, Benefit benefit, Example example, boolean possibly) implements Finding {
        public Uncovered {
            requireNonNull(table, "table is null");
            requireNonNull(benefit, "benefit is null");
            requireNonNull(example, "example is null");
        }

        @Override
        public <R> R accept(FindingVisitor<R> visitor) {
            return visitor.visitUncovered(this);
        }
    }

    /**
     * A row of a table matches nobody who is eligible.
     *
     * @param table the table
     * @param row the row
     * @param rest whether it is the rest, for which the other rows leave nobody
     */
    record RowUnreachable(RateTable table, RateTable.Row row, boolean rest) implements Finding {
        public RowUnreachable {
            requireNonNull(table, "table is null");
            requireNonNull(row, "row is null");
        }

        @Override
        public <R> R accept(FindingVisitor<R> visitor) {
            return visitor.visitUnreachable(this);
        }
    }

    /**
     * A table is too large, or too intricate, to be looked at in every way.
     *
     * @param table the table
     */
    record TableNotProven(RateTable table) implements Finding {
        public TableNotProven {
            requireNonNull(table, "table is null");
        }

        @Override
        public <R> R accept(FindingVisitor<R> visitor) {
            return visitor.visitTableNotProven(this);
        }
    }

    /**
     * A condition, or a part of one, holds for everybody or for nobody, given what fields may be.
     *
     * @param condition the smallest part of which that is true
     * @param holds whether it always holds; else it never does
     */
    record ConditionFixed(Condition condition, boolean holds) implements Finding {
        public ConditionFixed {
            requireNonNull(condition, "condition is null");
        }

        @Override
        public <R> R accept(FindingVisitor<R> visitor) {
            return visitor.visitFixed(this);
        }
    }

    /**
     * Nobody can be eligible for a benefit.
     *
     * @param benefit the benefit
     * @param causes the smallest parts of its condition that are why; empty where it is the whole
     */
    record NobodyEligible(Benefit benefit, List<Condition> causes) implements Finding {
        public NobodyEligible {
            requireNonNull(benefit, "benefit is null");
            causes = List.copyOf(causes);
        }

        @Override
        public <R> R accept(FindingVisitor<R> visitor) {
            return visitor.visitNobody(this);
        }
    }

    /**
     * A benefit of a choice group is never taken: whoever could get it gets more, or as much and earlier, by another.
     *
     * @param benefit the benefit
     * @param others the benefits behind which it is hidden
     */
    record BenefitHidden(Benefit benefit, List<Benefit> others) implements Finding {
        public BenefitHidden {
            requireNonNull(benefit, "benefit is null");
            others = List.copyOf(others);
        }

        @Override
        public <R> R accept(FindingVisitor<R> visitor) {
            return visitor.visitHidden(this);
        }
    }

    /**
     * A condition is too intricate to be looked at in every way.
     *
     * @param condition the condition
     */
    record ConditionNotProven(Condition condition) implements Finding {
        public ConditionNotProven {
            requireNonNull(condition, "condition is null");
        }

        @Override
        public <R> R accept(FindingVisitor<R> visitor) {
            return visitor.visitConditionNotProven(this);
        }
    }
}
