package org.huimin.evaluate;

/**
 * Takes the family of what was found apart.
 *
 * @param <R> what a visit gives
 */
public interface FoundVisitor<R> {
    R visitYesNo(Found.YesNo found);

    R visitNumeric(Found.Numeric found);

    R visitDay(Found.Day found);

    R visitWord(Found.Word found);

    R visitMember(Found.Member found);

    R visitNone(Found.None found);

    R visitUnknown(Found.Unknown found);
}
