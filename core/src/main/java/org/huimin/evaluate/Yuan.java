package org.huimin.evaluate;

import java.math.BigDecimal;
import java.util.Optional;

/** The amounts of outcomes that have one. */
final class Yuan implements OutcomeVisitor<Optional<BigDecimal>> {
    @Override
    public Optional<BigDecimal> visitGranted(Outcome.Granted outcome) {
        return Optional.of(outcome.yuan());
    }

    @Override
    public Optional<BigDecimal> visitGrantedUpTo(Outcome.GrantedUpTo outcome) {
        return Optional.of(outcome.yuan());
    }

    @Override
    public Optional<BigDecimal> visitGrantedInKind(Outcome.GrantedInKind outcome) {
        return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> visitGrantedOpen(Outcome.GrantedOpen outcome) {
        return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> visitNotEntitled(Outcome.NotEntitled outcome) {
        return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> visitUndetermined(Outcome.Undetermined outcome) {
        return Optional.empty();
    }
}
