package org.huimin.model;

/**
 * Takes the family of rates apart.
 *
 * @param <R> what a visit gives
 */
public interface RateVisitor<R> {
    R visitFlat(Rate.Flat rate);

    R visitTabled(Rate.Tabled rate);

    R visitNamed(Rate.Named rate);
}
