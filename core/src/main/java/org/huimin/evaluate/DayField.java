package org.huimin.evaluate;

import java.time.LocalDate;
import org.huimin.evaluate.UnusableFactException.Problem;
import org.huimin.model.Field;
import org.huimin.model.Path;
import org.huimin.model.Value;

/** Reads days. */
final class DayField extends ValueField {
    DayField(Field field, int index) {
        super(field, index);
    }

    @Override
    FieldOperand<?> operand(Path path, int slot) {
        return FieldOperand.of(Kind.DATE, path, slot);
    }

    @Override
    Reading<?> read(Object fact) {
        if (fact instanceof LocalDate day) {
            return Reading.of(DaySpan.of(day));
        }
        if (fact instanceof Value.Date date && date.first().equals(date.last())) {
            return Reading.of(DaySpan.of(date.first()));
        }
        throw unusable(Problem.WRONG_TYPE);
    }
}
