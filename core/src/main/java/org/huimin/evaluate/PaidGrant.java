package org.huimin.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An amount that hangs on facts.
 *
 * @param each how much for one of each of the factors, in 元
 * @param upTo whether it is a cap
 * @param factors what it is multiplied with
 */
record PaidGrant(Ratio each, boolean upTo, List<Factor> factors) implements Grant {
    private static final int DECIMALS = 2;
    private static final int MOST_DIGITS = 34;

    /**
     * A number that amounts are multiplied with: a quantity, or months.
     *
     * @param operand the number, in base units
     * @param most the largest that it may be, if it may not be any
     * @param benefit the benefit's name
     */
    record Factor(Operand<Ratio> operand, Optional<Ratio> most, String benefit) {
        private Reading<Ratio> read(Knowledge knowledge) {
            Reading<Ratio> reading = operand.read(knowledge);
            if (reading.isNone()) {
                throw new IllegalStateException("a quantity or months of " + benefit + " may have no value");
            }
            if (reading.isKnown() && !isAllowed(reading.value())) {
                throw new IllegalStateException("a quantity or months of " + benefit + " may be " + reading.value());
            }
            return reading;
        }

        private boolean isAllowed(Ratio number) {
            return number.signum() >= 0 && (most.isEmpty() || number.compareTo(most.get()) <= 0);
        }

        private Optional<Ratio> largest(Knowledge knowledge) {
            Optional<Ratio> possible = operand.largest(knowledge);
            return possible.isPresent() && most.isPresent()
                    ? Optional.of(possible.get().min(most.get()))
                    : possible.or(() -> most);
        }
    }

    PaidGrant {
        factors = List.copyOf(factors);
    }

    @Override
    public Outcome outcome(Knowledge knowledge) {
        Ratio amount = each;
        boolean known = true;
        for (Factor factor : factors) {
            Reading<Ratio> reading = factor.read(knowledge);
            known = known && reading.isKnown();
            amount = known ? amount.times(reading.value()) : amount;
        }
        return known ? amount(yuan(amount)) : undetermined(knowledge);
    }

    private Outcome amount(BigDecimal yuan) {
        return upTo ? new Outcome.GrantedUpTo(yuan) : new Outcome.Granted(yuan);
    }

    private Outcome undetermined(Knowledge knowledge) {
        Missing missing = new Missing(knowledge);
        addMissing(missing);
        return new Outcome.Undetermined(missing.facts(), Outcome.Reason.FACTS_MISSING);
    }

    /** Rounded half-up to the 分; this is the only place where anything is. */
    private static BigDecimal yuan(Ratio amount) {
        BigDecimal yuan = amount.rounded(DECIMALS);
        if (isTooLarge(yuan)) {
            throw new NumberTooLargeException("an amount has more than " + MOST_DIGITS + " digits");
        }
        return yuan;
    }

    private static boolean isTooLarge(BigDecimal yuan) {
        return yuan.precision() > MOST_DIGITS;
    }

    /** The same, made ready where it hangs on nothing. One that is too large is so for whom it would be due to, no sooner. */
    Grant simplified() {
        return factors.isEmpty() && !isTooLarge(each.rounded(DECIMALS)) ? new FixedGrant(amount(yuan(each))) : this;
    }

    @Override
    public void addMissing(Missing missing) {
        factors.forEach(factor -> factor.operand().addMissing(missing));
    }

    @Override
    public Stake stake(Knowledge knowledge) {
        Outcome outcome = outcome(knowledge);
        return BenefitRule.isUndetermined(outcome) ? possible(knowledge) : outcome.accept(new Stakes());
    }

    private Stake possible(Knowledge knowledge) {
        Ratio most = each;
        for (Factor factor : factors) {
            Optional<Ratio> largest = factor.largest(knowledge);
            if (largest.isEmpty()) {
                return Stake.SOMETHING;
            }
            most = most.times(largest.get());
        }
        return Stake.upTo(most.rounded(DECIMALS));
    }
}
