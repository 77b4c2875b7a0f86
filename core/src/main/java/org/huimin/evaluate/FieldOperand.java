package org.huimin.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huimin.model.Path;
import org.huimin.vocabulary.Unit;

/**
 * A field that is read from a slot.
 *
 * @param <T> the type of its values
 */
final class FieldOperand<T> extends Operand<T> {
    private final Path path;
    private final int slot;
    private final List<Unit> units;
    private final Function<T, Found> shown;
    private final Optional<T> largest;

    private FieldOperand(
            Kind<T> kind, Path path, int slot, List<Unit> units, Function<T, Found> shown, Optional<T> largest) {
        super(kind);
        this.path = path;
        this.slot = slot;
        this.units = units;
        this.shown = shown;
        this.largest = largest;
    }

    /**
     * A field whose values are no numbers.
     *
     * @param kind the kind of its values
     * @param path the way to it, from the member whom the benefit is for
     * @param slot where it stands what is known of it
     */
    static <T> FieldOperand<T> of(Kind<T> kind, Path path, int slot) {
        return new FieldOperand<>(kind, path, slot, List.of(), kind::shown, Optional.empty());
    }

    /**
     * A field whose values are numbers.
     *
     * @param path the way to it, from the member whom the benefit is for
     * @param slot where it stands what is known of it
     * @param units the field's unit; empty for plain numbers
     * @param largest the largest number that it may be, in base units
     */
    static FieldOperand<Ratio> ofNumbers(Path path, int slot, List<Unit> units, Optional<Ratio> largest) {
        return new FieldOperand<>(Kind.NUMBER, path, slot, units, Shown.number(units), largest);
    }

    @Override
    List<Unit> units() {
        return units;
    }

    /** The slot's readings are of the field's kind: the field's own reader made them. */
    @Override
    @SuppressWarnings("unchecked")
    Reading<T> read(Knowledge knowledge) {
        return (Reading<T>) knowledge.fact(slot);
    }

    @Override
    void addMissing(Missing missing) {
        if (read(missing.knowledge()).isUnknown()) {
            missing.add(path);
        }
    }

    @Override
    void addFacts(Explanation explanation) {
        explanation.add(path, Shown.of(read(explanation.knowledge()), shown));
    }

    @Override
    Optional<T> largest(Knowledge knowledge) {
        return read(knowledge).isUnknown() ? largest : super.largest(knowledge);
    }
}
