package org.huimin.model;

/**
 * Takes the family of what is due apart.
 *
 * @param <R> what a visit gives
 */
public interface DueVisitor<R> {
    R visitAmount(Due.Amount due);

    R visitDiscount(Due.Discount due);

    R visitFree(Due.Free due);

    R visitOpen(Due.Open due);

    R visitNothing(Due.Nothing due);

    R visitUndetermined(Due.Undetermined due);
}
