package org.huimin.evaluate;

import org.huimin.evaluate.UnusableFactException.Problem;
import org.huimin.model.Field;
import org.huimin.model.Path;
import org.huimin.model.Value;

/** Reads yes and no. */
final class YesNoField extends ValueField {
    YesNoField(Field field, int index) {
        super(field, index);
    }

    @Override
    FieldOperand<?> operand(Path path, int slot) {
        return FieldOperand.of(Kind.YES_NO, path, slot);
    }

    @Override
    Reading<?> rest() {
        return Reading.NO;
    }

    @Override
    Reading<?> read(Object fact) {
        if (fact instanceof Boolean yes) {
            return yes ? Reading.YES : Reading.NO;
        }
        if (fact instanceof Value.YesNo constant) {
            return constant.yes() ? Reading.YES : Reading.NO;
        }
        throw unusable(Problem.WRONG_TYPE);
    }
}
