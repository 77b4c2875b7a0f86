package org.huimin.evaluate;

/** The stakes of outcomes that are told. */
final class Stakes implements OutcomeVisitor<Stake> {
    @Override
    public Stake visitGranted(Outcome.Granted outcome) {
        return Stake.exactly(outcome.yuan());
    }

    @Override
    public Stake visitGrantedUpTo(Outcome.GrantedUpTo outcome) {
        return Stake.upTo(outcome.yuan());
    }

    @Override
    public Stake visitGrantedInKind(Outcome.GrantedInKind outcome) {
        return Stake.SOMETHING;
    }

    @Override
    public Stake visitGrantedOpen(Outcome.GrantedOpen outcome) {
        return Stake.SOMETHING;
    }

    @Override
    public Stake visitNotEntitled(Outcome.NotEntitled outcome) {
        return Stake.NOTHING;
    }

    @Override
    public Stake visitUndetermined(Outcome.Undetermined outcome) {
        return Stake.ANYTHING;
    }
}
