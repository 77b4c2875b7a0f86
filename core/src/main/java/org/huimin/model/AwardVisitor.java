package org.huimin.model;

/**
 * Takes the family of awards apart.
 *
 * @param <R> what a visit gives
 */
public interface AwardVisitor<R> {
    R visitAmount(Award.Amount award);

    R visitDiscount(Award.Discount award);

    R visitFree(Award.Free award);

    R visitOpen(Award.Open award);

    R visitNothing(Award.Nothing award);
}
