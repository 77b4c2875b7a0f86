package org.huimin.declaration;

/**
 * Takes the family of conditions and computations apart.
 *
 * @param <R> what a visit gives
 */
public interface ExpressionVisitor<R> {
    R visitOr(Expression.Or expression);

    R visitAnd(Expression.And expression);

    R visitNot(Expression.Not expression);

    R visitComparison(Expression.Comparison expression);

    R visitMembership(Expression.Membership expression);

    R visitMatches(Expression.Matches expression);

    R visitArithmetic(Expression.Arithmetic expression);

    R visitNegative(Expression.Negative expression);

    R visitCall(Expression.Call expression);

    R visitPath(Expression.Path expression);

    R visitMeasured(Expression.Measured expression);

    R visitDate(Expression.Date expression);

    R visitConstant(Expression.Constant expression);
}
