package org.huimin.evaluate;

import org.jspecify.annotations.Nullable;

/** The references that lead from the member of whom a plan speaks to another one. */
final class Way {
    /** No references: the member itself. */
    static final Way NONE = new Way(null);

    private final @Nullable FieldOperand<?> last;

    private Way(@Nullable FieldOperand<?> last) {
        this.last = last;
    }

    /** The way whose last reference is this one. Where an earlier one leads nowhere, this one does neither. */
    static Way by(FieldOperand<?> last) {
        return new Way(last);
    }

    boolean isNone(Knowledge knowledge) {
        return last != null && last.read(knowledge).isNone();
    }

    void addIfNone(Explanation explanation) {
        if (last != null && isNone(explanation.knowledge())) {
            last.addFacts(explanation);
        }
    }
}
