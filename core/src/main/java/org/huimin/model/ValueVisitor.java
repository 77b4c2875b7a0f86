package org.huimin.model;

/**
 * Takes the family of values apart.
 *
 * @param <R> what a visit gives
 */
public interface ValueVisitor<R> {
    R visitField(Value.FieldValue value);

    R visitDefined(Value.DefinedValue value);

    R visitArithmetic(Value.Arithmetic value);

    R visitNegative(Value.Negative value);

    R visitExtreme(Value.Extreme value);

    R visitMeasured(Value.Measured value);

    R visitDate(Value.Date value);

    R visitChoice(Value.Choice value);

    R visitYesNo(Value.YesNo value);
}
