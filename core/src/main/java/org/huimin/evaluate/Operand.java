package org.huimin.evaluate;

import java.util.List;
import java.util.Optional;
import org.huimin.vocabulary.Unit;

/**
 * A value of a plan, ready to be read.
 *
 * @param <T> the type of the value
 */
abstract class Operand<T> {
    private final Kind<T> kind;

    Operand(Kind<T> kind) {
        this.kind = kind;
    }

    final Kind<T> kind() {
        return kind;
    }

    /** This operand, if its values are of a kind. */
    @SuppressWarnings("unchecked")
    final <S> Operand<S> as(Kind<S> expected) {
        if (!kind.equals(expected)) {
            throw new IllegalArgumentException("a " + kind + " stands where a " + expected + " should");
        }
        return (Operand<S>) this;
    }

    /** What its numbers are counted or measured in, as a plan would write it; empty for other values and plain numbers. */
    List<Unit> units() {
        return List.of();
    }

    /** The value, if the plan states it. */
    Optional<T> stated() {
        return Optional.empty();
    }

    abstract Reading<T> read(Knowledge knowledge);

    /** Adds the facts that are not known and that the value hangs on. */
    abstract void addMissing(Missing missing);

    /** Adds the facts and definitions that it reads. */
    abstract void addFacts(Explanation explanation);

    /** The largest value that is possible, as far as that can be told easily. */
    Optional<T> largest(Knowledge knowledge) {
        Reading<T> reading = read(knowledge);
        return reading.isKnown() ? Optional.of(reading.value()) : Optional.empty();
    }
}
