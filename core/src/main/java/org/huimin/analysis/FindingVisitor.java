package org.huimin.analysis;

/**
 * Takes findings apart.
 *
 * @param <R> what a visit gives
 */
public interface FindingVisitor<R> {
    R visitOverlap(Finding.RowsOverlap finding);

    R visitUncovered(Finding.Uncovered finding);

    R visitUnreachable(Finding.RowUnreachable finding);

    R visitTableNotProven(Finding.TableNotProven finding);

    R visitFixed(Finding.ConditionFixed finding);

    R visitNobody(Finding.NobodyEligible finding);

    R visitHidden(Finding.BenefitHidden finding);

    R visitConditionNotProven(Finding.ConditionNotProven finding);
}
