package org.huimin.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huimin.vocabulary.Unit;

/**
 * A value that the plan states.
 *
 * @param <T> the type of the value
 */
final class ConstantOperand<T> extends Operand<T> {
    private final Reading<T> reading;
    private final List<Unit> units;

    private ConstantOperand(Kind<T> kind, T value, List<Unit> units) {
        super(kind);
        reading = Reading.of(value);
        this.units = units;
    }

    static <T> ConstantOperand<T> of(Kind<T> kind, T value) {
        return new ConstantOperand<>(kind, value, List.of());
    }

    /** A number of some units: of the first, for one of each of the others. */
    static ConstantOperand<Ratio> ofNumber(BigDecimal number, List<Unit> units) {
        return new ConstantOperand<>(Kind.NUMBER, Shown.inBaseUnits(number, units), units);
    }

    @Override
    Optional<T> stated() {
        return Optional.of(reading.value());
    }

    @Override
    List<Unit> units() {
        return units;
    }

    @Override
    Reading<T> read(Knowledge knowledge) {
        return reading;
    }

    @Override
    void addMissing(Missing missing) {}

    @Override
    void addFacts(Explanation explanation) {}
}
