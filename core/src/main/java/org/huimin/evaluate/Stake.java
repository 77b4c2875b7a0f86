package org.huimin.evaluate;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Between which amounts lies what a benefit yields.
 *
 * @param least the least amount, in 元; less than none where it may be nothing at all
 * @param most the largest amount; absent where there is no saying
 */
record Stake(BigDecimal least, Optional<BigDecimal> most) {
    /** Nothing is less than an amount of zero. */
    static final Stake NOTHING = exactly(BigDecimal.ONE.negate());

    /** An amount, of which nothing is known but that something is due. */
    static final Stake SOMETHING = new Stake(BigDecimal.ZERO, Optional.empty());

    /** It can't be told at all. */
    static final Stake ANYTHING = new Stake(NOTHING.least, Optional.empty());

    static Stake exactly(BigDecimal yuan) {
        return new Stake(yuan, Optional.of(yuan));
    }

    static Stake upTo(BigDecimal yuan) {
        return new Stake(BigDecimal.ZERO, Optional.of(yuan));
    }

    /** It is one or the other. */
    Stake or(Stake other) {
        Optional<BigDecimal> both = most.flatMap(one -> other.most.map(one::max));
        return new Stake(least.min(other.least), both);
    }

    /**
     * Whether it can be taken although there is the other one.
     *
     * @param other the other one
     * @param first whether this one stands before the other in the plan, so that a tie is decided for it
     */
    boolean canBeat(Stake other, boolean first) {
        if (most.isEmpty()) {
            return true;
        }
        int order = most.get().compareTo(other.least);
        return order > 0 || (order == 0 && first);
    }
}
