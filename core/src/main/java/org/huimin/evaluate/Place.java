package org.huimin.evaluate;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.huimin.evaluate.UnusableFactException.Problem;
import org.huimin.model.Path;
import org.jspecify.annotations.Nullable;

/** A member that a plan reads facts of: the one whom a benefit is for, or one to whom references lead from there. */
final class Place {
    private static final int UNREAD = -1;

    private final Shape shape;
    private final int[] slots;
    private final @Nullable Place[] next;

    /** A place that nothing is read of so far. */
    Place(Shape shape) {
        this.shape = shape;
        int fields = shape.entity().fields().size();
        slots = new int[fields];
        Arrays.fill(slots, UNREAD);
        next = new Place[fields];
    }

    Shape shape() {
        return shape;
    }

    /** The slot of a field; negative where the plan does not read it. */
    int slot(int field) {
        return slots[field];
    }

    void assign(int field, int slot) {
        slots[field] = slot;
    }

    /** Where a reference leads to, if the plan reads on there. */
    Optional<Place> next(int field) {
        return Optional.ofNullable(next[field]);
    }

    void lead(int field, Place place) {
        next[field] = place;
    }

    /**
     * Notes what is given of the member.
     *
     * @param facts the facts, by the names of fields in either language
     * @param knowledge where they are noted
     * @param depth how many references led here
     * @throws UnusableFactException if one of them is none that the plan could mean
     */
    void note(Map<?, ?> facts, Knowledge knowledge, int depth) {
        long seen = 0;
        for (Map.Entry<?, ?> fact : facts.entrySet()) {
            @Nullable ShapeField field = shape.given(fact.getKey());
            if (field == null) {
                throw new UnusableFactException(
                        Path.of(String.valueOf(fact.getKey())), Problem.UNKNOWN_NAME, Optional.empty());
            }
            // A bit that is set already is a reason to look closer; beyond 64 fields they share bits.
            long bit = 1L << field.index();
            if ((seen & bit) != 0 && field.isGivenTwice(facts)) {
                throw field.unusable(Problem.GIVEN_TWICE);
            }
            seen |= bit;
            @Nullable Object value = fact.getValue();
            if (value != null) {
                field.note(value, this, knowledge, depth);
            } else if (field.field().optional()) {
                noteNone(field.index(), knowledge);
            }
        }
    }

    private void noteNone(int field, Knowledge knowledge) {
        if (slots[field] != UNREAD) {
            knowledge.note(slots[field], Reading.none());
        }
        @Nullable Place place = next[field];
        if (place != null) {
            for (int below = 0; below < place.slots.length; below++) {
                place.noteNone(below, knowledge);
            }
        }
    }
}
