package org.huimin.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The references that lead from the member of whom a plan speaks to another one. What is defined for that one says nothing
 * where a reference leads to nobody, so it can't be told either where it is not known whether a reference does.
 */
final class Way {
    /** No references: the member itself. */
    static final Way NONE = new Way(List.of());

    private final List<Step> steps;

    private record Step(FieldOperand<?> reference, boolean optional) {
        private boolean mayBeNone(Knowledge knowledge) {
            return optional && reference.read(knowledge).isUnknown();
        }
    }

    private Way(List<Step> steps) {
        this.steps = steps;
    }

    /**
     * The way that goes on from this one.
     *
     * @param reference the next reference
     * @param optional whether it may lead to nobody
     */
    Way by(FieldOperand<?> reference, boolean optional) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Step(reference, optional));
        return new Way(List.copyOf(longer));
    }

    /** Where an earlier reference leads to nobody, the last one does not either. */
    boolean isNone(Knowledge knowledge) {
        return !steps.isEmpty()
                && steps.get(steps.size() - 1).reference().read(knowledge).isNone();
    }

    boolean mayBeNone(Knowledge knowledge) {
        return openStep(knowledge).isPresent();
    }

    /** The last reference that may lead to nobody: who knows it knows those before it. */
    private Optional<Step> openStep(Knowledge knowledge) {
        for (int index = steps.size() - 1; index >= 0; index--) {
            Step step = steps.get(index);
            if (step.mayBeNone(knowledge)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    void addMissing(Missing missing) {
        openStep(missing.knowledge()).ifPresent(step -> step.reference().addMissing(missing));
    }

    /** Adds the reference that leads to nobody, or may. */
    void addFacts(Explanation explanation) {
        if (isNone(explanation.knowledge())) {
            steps.get(steps.size() - 1).reference().addFacts(explanation);
        } else {
            openStep(explanation.knowledge()).ifPresent(step -> step.reference().addFacts(explanation));
        }
    }
}
