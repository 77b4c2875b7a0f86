package org.huimin.evaluate;

import java.math.BigDecimal;
import java.util.Optional;
import org.huimin.model.Award;
import org.huimin.model.Benefit;

/** What awards come to where nothing about the member matters but that it is awarded. */
public final class FixedAmounts {
    private FixedAmounts() {}

    /**
     * What an award of a benefit comes to in a year.
     *
     * @param benefit the benefit
     * @param award one of its awards
     * @param year the plan's year
     * @return the amount in 元 with two decimals, zero where nothing is awarded; absent for caps, what is in kind or open, and
     *     what hangs on a quantity or on months
     */
    public static Optional<BigDecimal> of(Benefit benefit, Award award, int year) {
        Optional<Payment> payment = Payment.fixed(benefit, year);
        return payment.isPresent() && award.accept(payment.get()) instanceof FixedGrant grant
                ? grant.outcome().accept(new FixedYuan())
                : Optional.empty();
    }

    private static final class FixedYuan implements OutcomeVisitor<Optional<BigDecimal>> {
        @Override
        public Optional<BigDecimal> visitGranted(Outcome.Granted outcome) {
            return Optional.of(outcome.yuan());
        }

        @Override
        public Optional<BigDecimal> visitGrantedUpTo(Outcome.GrantedUpTo outcome) {
            return Optional.empty();
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
            return Optional.of(BigDecimal.ZERO);
        }

        @Override
        public Optional<BigDecimal> visitUndetermined(Outcome.Undetermined outcome) {
            return Optional.empty();
        }
    }
}
