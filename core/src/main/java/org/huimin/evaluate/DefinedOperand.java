package org.huimin.evaluate;

import java.util.List;
import java.util.function.Function;
import org.huimin.model.Path;
import org.huimin.vocabulary.Unit;

/**
 * A defined computation, of the member itself or of what a reference leads to.
 *
 * @param <T> the type of its values
 */
final class DefinedOperand<T> extends Operand<T> {
    private final Path path;
    private final Way way;
    private final int definition;
    private final Operand<T> body;
    private final Function<T, Found> shown;

    private DefinedOperand(Path path, Way way, int definition, Operand<T> body, Function<T, Found> shown) {
        super(body.kind());
        this.path = path;
        this.way = way;
        this.definition = definition;
        this.body = body;
        this.shown = shown;
    }

    static <T> DefinedOperand<T> of(Path path, Way way, int definition, Operand<T> body) {
        return new DefinedOperand<>(path, way, definition, body, body.kind()::shown);
    }

    static DefinedOperand<Ratio> ofNumber(Path path, Way way, int definition, Operand<Ratio> body) {
        return new DefinedOperand<>(path, way, definition, body, Shown.number(body.units()));
    }

    @Override
    List<Unit> units() {
        return body.units();
    }

    @Override
    Reading<T> read(Knowledge knowledge) {
        if (way.isNone(knowledge)) {
            return Reading.none();
        }
        Reading<T> reading = bodyReading(knowledge);
        return reading.isKnown() && way.mayBeNone(knowledge) ? Reading.unknown() : reading;
    }

    /** What is known of a definition is what its own body read. */
    @SuppressWarnings("unchecked")
    private Reading<T> bodyReading(Knowledge knowledge) {
        return (Reading<T>) knowledge.value(definition, body);
    }

    @Override
    void addMissing(Missing missing) {
        if (!read(missing.knowledge()).isUnknown()) {
            return;
        }
        if (bodyReading(missing.knowledge()).isKnown()) {
            way.addMissing(missing);
        } else if (missing.isFirst(definition)) {
            body.addMissing(missing);
        }
    }

    @Override
    void addFacts(Explanation explanation) {
        way.addFacts(explanation);
        explanation.add(path, Shown.of(read(explanation.knowledge()), shown));
        if (!way.isNone(explanation.knowledge()) && explanation.isFirst(definition)) {
            body.addFacts(explanation);
        }
    }
}
