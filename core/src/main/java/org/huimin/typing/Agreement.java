package org.huimin.typing;

/** Which types of values can stand side by side. */
final class Agreement implements ValueTypeVisitor<Boolean> {
    private final ValueType other;

    private Agreement(ValueType other) {
        this.other = other;
    }

    /** Whether values of two types can be equal. */
    static boolean between(ValueType left, ValueType right) {
        return left.accept(new Agreement(right));
    }

    /** Whether values of a type are smaller or larger than each other. */
    static boolean isOrdered(ValueType type) {
        return type instanceof ValueType.Numeric || type instanceof ValueType.Day;
    }

    @Override
    public Boolean visitNumeric(ValueType.Numeric type) {
        return other instanceof ValueType.Numeric numeric && numeric.dimension().equals(type.dimension());
    }

    @Override
    public Boolean visitDay(ValueType.Day type) {
        return other instanceof ValueType.Day;
    }

    @Override
    public Boolean visitChoices(ValueType.Choices type) {
        return other instanceof ValueType.Choices;
    }

    @Override
    public Boolean visitText(ValueType.Text type) {
        return other instanceof ValueType.Text;
    }

    @Override
    public Boolean visitYesNo(ValueType.YesNo type) {
        return other instanceof ValueType.YesNo;
    }
}
