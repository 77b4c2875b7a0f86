package org.huimin.evaluate;

/**
 * The same for everybody.
 *
 * @param outcome what is yielded
 */
record FixedGrant(Outcome outcome) implements Grant {
    static final FixedGrant NOTHING = new FixedGrant(new Outcome.NotEntitled());

    @Override
    public Outcome outcome(Knowledge knowledge) {
        return outcome;
    }

    @Override
    public void addMissing(Missing missing) {}

    @Override
    public Stake stake(Knowledge knowledge) {
        return outcome.accept(new Stakes());
    }
}
