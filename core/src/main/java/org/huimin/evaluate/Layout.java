package org.huimin.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Which slots the knowledge of one member has: one for each fact that the plan reads, one for each definition. */
final class Layout {
    /** Definitions that refer to each other along several references can lead to more places than anybody has time for. */
    private static final int MOST_FACTS = 100_000;

    private final List<ShapeField> facts = new ArrayList<>();
    private int definitions;

    int addFact(ShapeField field) {
        if (facts.size() == MOST_FACTS) {
            throw new IllegalArgumentException("the plan reads more than " + MOST_FACTS + " facts of one member");
        }
        facts.add(field);
        return facts.size() - 1;
    }

    int addDefinition() {
        return definitions++;
    }

    int definitions() {
        return definitions;
    }

    /** What is known where nothing is given. */
    Reading<?>[] nothing() {
        return facts.stream().map(fact -> Reading.unknown()).toArray(Reading<?>[]::new);
    }

    /** What is known where nothing is given but that all else is no. */
    Reading<?>[] rest() {
        return facts.stream().map(ShapeField::rest).toArray(Reading<?>[]::new);
    }
}
