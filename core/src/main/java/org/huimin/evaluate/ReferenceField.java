package org.huimin.evaluate;

import java.util.Map;
import java.util.Optional;
import org.huimin.evaluate.UnusableFactException.Problem;
import org.huimin.model.Field;
import org.huimin.model.Path;

/** A field that leads to a member of an entity. */
final class ReferenceField extends ShapeField {
    /** How many references may lead on from the member; a map that holds itself would have no end. */
    private static final int DEEPEST = 64;

    private final Shape shape;
    private final Reading<String> member;

    ReferenceField(Field field, int index, Shape shape) {
        super(field, index);
        this.shape = shape;
        member = Reading.of(shape.entity().name());
    }

    @Override
    Optional<Shape> leadsTo() {
        return Optional.of(shape);
    }

    @Override
    void note(Object fact, Place place, Knowledge knowledge, int depth) {
        if (!(fact instanceof Map<?, ?> facts)) {
            throw unusable(Problem.WRONG_TYPE);
        }
        if (depth == DEEPEST) {
            throw unusable(Problem.TOO_DEEP);
        }
        int slot = place.slot(index());
        if (slot >= 0) {
            knowledge.note(slot, member);
        }
        try {
            place.next(index()).orElse(shape.unread()).note(facts, knowledge, depth + 1);
        } catch (UnusableFactException unusable) {
            throw unusable.below(field().name());
        }
    }

    @Override
    FieldOperand<?> operand(Path path, int slot) {
        return FieldOperand.of(Kind.MEMBER, path, slot);
    }
}
