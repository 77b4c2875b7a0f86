package org.huimin.declaration;

/**
 * Takes the family of outcomes apart.
 *
 * @param <R> what a visit gives
 */
public interface OutcomeVisitor<R> {
    R visitAmount(Outcome.Amount outcome);

    R visitDiscount(Outcome.Discount outcome);

    R visitFree(Outcome.Free outcome);

    R visitOpen(Outcome.Open outcome);

    R visitNothing(Outcome.Nothing outcome);

    R visitMissing(Outcome.Missing outcome);

    R visitSee(Outcome.See outcome);
}
