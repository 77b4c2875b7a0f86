package org.huimin.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.huimin.vocabulary.Unit;

/** Several numbers computed together, one after the other. Where one of them has no value, the whole has none. */
final class ComputedOperand extends Operand<Ratio> {
    private final Operand<Ratio> first;
    private final List<Step> steps;
    private final Growth growth;
    private final List<Unit> units;

    /**
     * What is done with what was computed so far.
     *
     * @param operator how
     * @param operand and with what
     */
    record Step(BinaryOperator<Ratio> operator, Operand<Ratio> operand) {}

    /** How the result hangs on the operands, which says how large it may be. */
    enum Growth {
        /** The largest operands give the largest result. */
        WITH_ALL,
        /** It is at most any of the operands. */
        UP_TO_ANY,
        /** That is not looked into. */
        UNTOLD
    }

    ComputedOperand(Operand<Ratio> first, List<Step> steps, Growth growth, List<Unit> units) {
        super(Kind.NUMBER);
        this.first = first;
        this.steps = List.copyOf(steps);
        this.growth = growth;
        this.units = List.copyOf(units);
    }

    @Override
    List<Unit> units() {
        return units;
    }

    @Override
    Reading<Ratio> read(Knowledge knowledge) {
        Reading<Ratio> result = first.read(knowledge);
        for (Step step : steps) {
            result = join(result, step.operator(), step.operand().read(knowledge));
        }
        return result;
    }

    private static Reading<Ratio> join(Reading<Ratio> before, BinaryOperator<Ratio> operator, Reading<Ratio> next) {
        if (before.isKnown() && next.isKnown()) {
            return Reading.of(operator.apply(before.value(), next.value()));
        }
        return before.isNone() || next.isNone() ? Reading.none() : Reading.unknown();
    }

    @Override
    void addMissing(Missing missing) {
        first.addMissing(missing);
        steps.forEach(step -> step.operand().addMissing(missing));
    }

    @Override
    void addFacts(Explanation explanation) {
        first.addFacts(explanation);
        steps.forEach(step -> step.operand().addFacts(explanation));
    }

    @Override
    Optional<Ratio> largest(Knowledge knowledge) {
        if (growth == Growth.UNTOLD || !read(knowledge).isUnknown()) {
            return super.largest(knowledge);
        }
        Optional<Ratio> largest = first.largest(knowledge);
        for (Step step : steps) {
            Optional<Ratio> next = step.operand().largest(knowledge);
            if (largest.isPresent() && next.isPresent()) {
                largest = Optional.of(step.operator().apply(largest.get(), next.get()));
            } else if (growth == Growth.WITH_ALL) {
                return Optional.empty();
            } else {
                largest = largest.or(() -> next);
            }
        }
        return largest;
    }
}
