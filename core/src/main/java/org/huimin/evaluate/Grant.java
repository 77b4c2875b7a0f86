package org.huimin.evaluate;

/** What an award comes to for one benefit. Grants are equal where they come to the same for every member. */
sealed interface Grant permits FixedGrant, PaidGrant {
    Outcome outcome(Knowledge knowledge);

    /** Adds the facts that the amount hangs on and that are not known. */
    void addMissing(Missing missing);

    Stake stake(Knowledge knowledge);
}
