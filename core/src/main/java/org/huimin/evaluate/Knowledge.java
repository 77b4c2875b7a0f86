package org.huimin.evaluate;

import org.jspecify.annotations.Nullable;

/** What is known of one member while it is evaluated: what was read, and what was found out of it so far. */
final class Knowledge {
    private final Reading<?>[] facts;
    private final @Nullable Truth[] truths;
    private final @Nullable Reading<?>[] values;

    /**
     * Begins to know something.
     *
     * @param facts what is known before anything is read, a slot each; becomes this one's own
     * @param definitions how many definitions there are
     */
    Knowledge(Reading<?>[] facts, int definitions) {
        this.facts = facts;
        truths = new Truth[definitions];
        values = new Reading<?>[definitions];
    }

    Reading<?> fact(int slot) {
        return facts[slot];
    }

    void note(int slot, Reading<?> reading) {
        facts[slot] = reading;
    }

    /** Whether a defined condition holds, which is found out once. */
    Truth truth(int definition, Check body) {
        @Nullable Truth known = truths[definition];
        if (known != null) {
            return known;
        }
        Truth truth = body.truth(this);
        truths[definition] = truth;
        return truth;
    }

    /** The value of a defined computation, which is found out once. */
    Reading<?> value(int definition, Operand<?> body) {
        @Nullable Reading<?> known = values[definition];
        if (known != null) {
            return known;
        }
        Reading<?> value = body.read(this);
        values[definition] = value;
        return value;
    }
}
