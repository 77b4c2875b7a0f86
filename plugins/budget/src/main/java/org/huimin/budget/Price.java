package org.huimin.budget;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.huimin.evaluate.AmountBounds;
import org.huimin.evaluate.AmountBounds.Bounds;
import org.huimin.evaluate.NumberTooLargeException;
import org.huimin.model.Award;
import org.huimin.model.AwardVisitor;
import org.huimin.model.Benefit;

/**
 * What an award costs in the year for one: a member, or a unit that the rate is paid for.
 *
 * @param amount between which amounts, in 元; absent where it can't be told
 * @param open why it can't be told
 */
record Price(Optional<Range> amount, Optional<OpenReason> open) {
    Price {
        requireNonNull(amount, "amount is null");
        requireNonNull(open, "open is null");
    }

    private static Price of(Range amount) {
        return new Price(Optional.of(amount), Optional.empty());
    }

    static Price open(OpenReason reason) {
        return new Price(Optional.empty(), Optional.of(reason));
    }

    static Price ofMember(AmountBounds bounds, Benefit benefit, Award award) {
        return award.accept(new Pricing(amount -> bounds.ofMember(benefit, amount)));
    }

    static Price ofUnit(AmountBounds bounds, Benefit benefit, Award award) {
        return award.accept(new Pricing(amount -> bounds.ofUnit(benefit, amount)));
    }

    /** What is one or the other, where both can be told. */
    Price or(Price other) {
        return amount.isPresent() && other.amount.isPresent()
                ? of(amount.get().or(other.amount.get()))
                : open(OpenReason.ROWS_OPEN);
    }

    private interface Bounding {
        Bounds of(Award.Amount award);
    }

    private static final class Pricing implements AwardVisitor<Price> {
        private final Bounding bounding;

        Pricing(Bounding bounding) {
            this.bounding = bounding;
        }

        @Override
        public Price visitAmount(Award.Amount award) {
            try {
                Bounds bounds = bounding.of(award);
                Optional<BigDecimal> most = bounds.most();
                return most.isPresent() ? of(new Range(bounds.least(), most.get())) : open(OpenReason.NO_QUANTITY);
            } catch (NumberTooLargeException exception) {
                return open(OpenReason.TOO_LARGE);
            }
        }

        @Override
        public Price visitDiscount(Award.Discount award) {
            return open(OpenReason.IN_KIND);
        }

        @Override
        public Price visitFree(Award.Free award) {
            return open(OpenReason.IN_KIND);
        }

        @Override
        public Price visitOpen(Award.Open award) {
            return open(OpenReason.RATE_OPEN);
        }

        @Override
        public Price visitNothing(Award.Nothing award) {
            return of(Range.ZERO);
        }
    }
}
