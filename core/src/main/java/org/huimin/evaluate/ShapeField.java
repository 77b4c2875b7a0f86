package org.huimin.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.evaluate.UnusableFactException.Problem;
import org.huimin.model.Field;
import org.huimin.model.Path;

/** A field of a shape: it knows which facts it can mean. */
abstract class ShapeField {
    private final Field field;
    private final int index;
    private final List<String> names = new ArrayList<>();

    ShapeField(Field field, int index) {
        this.field = field;
        this.index = index;
        names.add(field.name());
        names.addAll(field.aliases());
    }

    final Field field() {
        return field;
    }

    /** Which field of its entity it is, from 0. */
    final int index() {
        return index;
    }

    /**
     * Notes a fact.
     *
     * @param fact the fact
     * @param place where it is given
     * @param knowledge where it is noted, if the plan reads it
     * @param depth how many references led here
     * @throws UnusableFactException if the field can't mean it
     */
    abstract void note(Object fact, Place place, Knowledge knowledge, int depth);

    /** Reads what was noted in a slot. */
    abstract FieldOperand<?> operand(Path path, int slot);

    /** The shape of what it leads to, if it is a reference. */
    Optional<Shape> leadsTo() {
        return Optional.empty();
    }

    /** What it is where it is not given, but all else is said to be no. */
    Reading<?> rest() {
        return Reading.unknown();
    }

    final boolean isGivenTwice(Map<?, ?> facts) {
        return names.stream().filter(facts::containsKey).distinct().count() > 1;
    }

    final UnusableFactException unusable(Problem problem) {
        return new UnusableFactException(Path.of(field.name()), problem, Optional.of(field.domain()));
    }
}
