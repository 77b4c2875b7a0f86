package org.huimin.evaluate;

import org.huimin.model.Field;

/** A field that is no reference. */
abstract class ValueField extends ShapeField {
    ValueField(Field field, int index) {
        super(field, index);
    }

    @Override
    final void note(Object fact, Place place, Knowledge knowledge, int depth) {
        Reading<?> reading = read(fact);
        int slot = place.slot(index());
        if (slot >= 0) {
            knowledge.note(slot, reading);
        }
    }

    abstract Reading<?> read(Object fact);
}
