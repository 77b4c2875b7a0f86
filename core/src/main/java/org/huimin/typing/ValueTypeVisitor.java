package org.huimin.typing;

/**
 * Takes the family of value types apart.
 *
 * @param <R> what a visit gives
 */
public interface ValueTypeVisitor<R> {
    R visitNumeric(ValueType.Numeric type);

    R visitDay(ValueType.Day type);

    R visitChoices(ValueType.Choices type);

    R visitText(ValueType.Text type);

    R visitYesNo(ValueType.YesNo type);
}
