package org.huimin.budget;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** How many receive what, as a user's table says. */
final class Headcounts {
    static final int WHOLE = -1;

    private final Map<Key, Count> counts = new HashMap<>();

    /**
     * What a count is for.
     *
     * @param measure the number of the measure
     * @param benefit the position of the benefit in it, from 0
     * @param row the position of the row of its rate table, from 0; {@link #WHOLE} for all of them together
     */
    record Key(int measure, int benefit, int row) {
        Key whole() {
            return new Key(measure, benefit, WHOLE);
        }
    }

    /** Notes a count; what was there for the same stays, and is returned. */
    Optional<Count> add(Key key, Count count) {
        return Optional.ofNullable(counts.putIfAbsent(key, count));
    }

    Optional<Count> of(Key key) {
        return Optional.ofNullable(counts.get(key));
    }

    /** The first count that is for a row of the rate table of a benefit, of so many rows. */
    Optional<Count> firstRow(Key whole, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> of(new Key(whole.measure(), whole.benefit(), row)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
