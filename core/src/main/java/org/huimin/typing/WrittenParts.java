package org.huimin.typing;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.huimin.source.Span;

/** Where parts of the model were written. Two parts that say the same are still two, each with its own place. */
public final class WrittenParts {
    private final IdentityHashMap<Object, Span> spans = new IdentityHashMap<>();

    /** Notes where a part stands: a condition, a row of a table. */
    public void put(Object part, Span span) {
        spans.put(part, span);
    }

    /** Where a part stands; absent for what nobody noted. */
    public Optional<Span> find(Object part) {
        return Optional.ofNullable(spans.get(part));
    }
}
