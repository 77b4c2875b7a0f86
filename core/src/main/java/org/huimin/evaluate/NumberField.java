package org.huimin.evaluate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huimin.evaluate.UnusableFactException.Problem;
import org.huimin.model.Domain;
import org.huimin.model.Field;
import org.huimin.model.Path;
import org.huimin.model.Value;
import org.huimin.vocabulary.BaseUnits;
import org.huimin.vocabulary.Unit;

/** Reads numbers in the field's unit, into base units. */
final class NumberField extends ValueField {
    private static final int MOST_DIGITS = 34;

    /** Of 34 digits. */
    private static final int MOST_BITS = 113;

    private static final int FREQUENT = 1 << 10;
    private static final List<Reading<Ratio>> FREQUENT_NUMBERS = IntStream.range(0, FREQUENT)
            .mapToObj(number -> Reading.of(Ratio.of(number)))
            .toList();

    private final boolean whole;
    private final List<Unit> units;
    private final Ratio factor;
    private final Optional<Ratio> low;
    private final Optional<Ratio> high;

    NumberField(Field field, int index, Domain.Numeric domain) {
        super(field, index);
        whole = domain.whole();
        units = domain.unit().stream().toList();
        factor = Shown.factor(units);
        low = lowest(domain);
        high = domain.high().map(Ratio::of);
    }

    /** There is never less than none of what is counted or measured. */
    private static Optional<Ratio> lowest(Domain.Numeric domain) {
        Optional<Ratio> declared = domain.low().map(Ratio::of);
        return domain.unit().filter(BaseUnits::isNeverNegative).isPresent()
                ? Optional.of(declared.orElse(Ratio.ZERO).max(Ratio.ZERO))
                : declared;
    }

    @Override
    FieldOperand<?> operand(Path path, int slot) {
        return FieldOperand.ofNumbers(path, slot, units, high.map(number -> number.times(factor)));
    }

    @Override
    Reading<?> read(Object fact) {
        if (fact instanceof Integer || fact instanceof Long || fact instanceof Short || fact instanceof Byte) {
            return checked(((Number) fact).longValue());
        }
        if (fact instanceof BigDecimal number) {
            return checked(number);
        }
        if (fact instanceof BigInteger number) {
            return checked(number);
        }
        if (fact instanceof Value.Measured measured) {
            return checked(measured);
        }
        throw unusable(Problem.WRONG_TYPE);
    }

    private Reading<?> checked(long number) {
        if (number >= 0 && number < FREQUENT) {
            Reading<Ratio> frequent = FREQUENT_NUMBERS.get((int) number);
            checkRange(frequent.value());
            return factor.equals(Ratio.ONE)
                    ? frequent
                    : Reading.of(frequent.value().times(factor));
        }
        return checked(Ratio.of(number));
    }

    private Reading<?> checked(BigInteger number) {
        // The digits of a giant need not be counted.
        if (number.bitLength() > MOST_BITS) {
            throw unusable(Problem.TOO_MANY_DIGITS);
        }
        return checked(new BigDecimal(number));
    }

    private Reading<?> checked(BigDecimal number) {
        long digits = number.scale() >= 0
                ? Math.max(number.precision(), number.scale())
                : number.precision() - (long) number.scale();
        if (digits > MOST_DIGITS) {
            throw unusable(Problem.TOO_MANY_DIGITS);
        }
        return checked(Ratio.of(number));
    }

    /** A plain number is one of the field's unit. */
    private Reading<?> checked(Value.Measured measured) {
        if (measured.units().isEmpty()) {
            return checked(Ratio.of(measured.number()));
        }
        if (measured.units().size() > 1
                || units.isEmpty()
                || !BaseUnits.agree(units.get(0), measured.units().get(0))) {
            throw unusable(Problem.WRONG_TYPE);
        }
        return checked(Shown.inBaseUnits(measured.number(), measured.units()).dividedBy(factor));
    }

    private Reading<?> checked(Ratio number) {
        if (whole && !number.isWhole()) {
            throw unusable(Problem.NOT_WHOLE);
        }
        checkRange(number);
        return Reading.of(factor.equals(Ratio.ONE) ? number : number.times(factor));
    }

    private void checkRange(Ratio number) {
        boolean tooLow = low.isPresent() && number.compareTo(low.get()) < 0;
        boolean tooHigh = high.isPresent() && number.compareTo(high.get()) > 0;
        if (tooLow || tooHigh) {
            throw unusable(Problem.OUT_OF_RANGE);
        }
    }
}
