package org.huimin.declaration;

/**
 * Takes the family of patterns apart.
 *
 * @param <R> what a visit gives
 */
public interface PatternVisitor<R> {
    R visitExactly(Pattern.Exactly pattern);

    R visitBetween(Pattern.Between pattern);

    R visitLimit(Pattern.Limit pattern);
}
