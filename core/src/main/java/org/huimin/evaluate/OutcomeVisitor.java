package org.huimin.evaluate;

/**
 * Takes the family of outcomes apart.
 *
 * @param <R> what a visit gives
 */
public interface OutcomeVisitor<R> {
    R visitGranted(Outcome.Granted outcome);

    R visitGrantedUpTo(Outcome.GrantedUpTo outcome);

    R visitGrantedInKind(Outcome.GrantedInKind outcome);

    R visitGrantedOpen(Outcome.GrantedOpen outcome);

    R visitNotEntitled(Outcome.NotEntitled outcome);

    R visitUndetermined(Outcome.Undetermined outcome);
}
