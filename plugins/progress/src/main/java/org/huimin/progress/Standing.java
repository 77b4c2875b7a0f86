package org.huimin.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a target stands.
 *
 * @param target the target
 * @param reported what was last reported of it, if anything
 * @param state what that means
 */
record Standing(PlannedTarget target, Optional<Reported> reported, State state) {
    /** What a target has come to. */
    enum State {
        /** Reached; a limit, kept to its end. */
        DONE("done"),
        /** Not yet reached, and not below its pace; a limit that is kept so far. */
        ON_THE_WAY("on-the-way"),
        /** Less than the pace calls for. */
        BEHIND("behind"),
        /** Not reached, and the deadline is over. */
        LATE("late"),
        /** More than a limit, or than the upper end of a range. */
        EXCEEDED("exceeded"),
        /** Not known. */
        NOT_REPORTED("not-reported");

        private final String key;

        State(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** Judges what was last reported of a target. Its pace is that of the day of the report; it is late by the day of looking. */
    static Standing of(PlannedTarget target, Optional<Reported> reported, LocalDate day) {
        return new Standing(
                target, reported, reported.map(last -> state(target, last, day)).orElse(State.NOT_REPORTED));
    }

    private static State state(PlannedTarget target, Reported last, LocalDate day) {
        BigDecimal actual = last.actual();
        boolean hasUpperEnd = target.isLimit() || target.figure().high().isPresent();
        if (hasUpperEnd && actual.compareTo(target.most()) > 0) {
            return State.EXCEEDED;
        }
        if (target.isLimit()) {
            return last.day().isBefore(target.deadline()) ? State.ON_THE_WAY : State.DONE;
        }
        if (actual.compareTo(target.least()) >= 0) {
            return State.DONE;
        }
        if (day.isAfter(target.deadline())) {
            return State.LATE;
        }
        boolean behind = Pace.of(target)
                .filter(pace -> actual.compareTo(pace.due(last.day())) < 0)
                .isPresent();
        return behind ? State.BEHIND : State.ON_THE_WAY;
    }

    /** How much is still to do; absent where that can't be said or nothing is. */
    Optional<BigDecimal> remaining() {
        return target.isPaced()
                ? reported.map(last -> target.least().subtract(last.actual())).filter(rest -> rest.signum() > 0)
                : Optional.empty();
    }
}
