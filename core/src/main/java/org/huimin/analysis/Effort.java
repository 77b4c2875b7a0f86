package org.huimin.analysis;

/** How much may still be searched. It is counted, not timed, so that a plan has the same outcome on every machine. */
final class Effort {
    private long left;

    Effort(long most) {
        left = most;
    }

    /** Whether so much is left, which it is no more afterwards. */
    boolean spend(long steps) {
        left -= steps;
        return left >= 0;
    }

    boolean isSpent() {
        return left < 0;
    }

    long left() {
        return Math.max(0, left);
    }
}
