package org.huimin.evaluate;

import java.math.BigDecimal;

/** Takes together what counts. */
final class TotalsSum implements OutcomeVisitor<TotalsSum> {
    private static final BigDecimal ZERO = new BigDecimal("0.00");

    private BigDecimal determined = ZERO;
    private BigDecimal atMost = ZERO;
    private int inKind;
    private int open;
    private int undetermined;

    @Override
    public TotalsSum visitGranted(Outcome.Granted outcome) {
        determined = determined.add(outcome.yuan());
        return this;
    }

    @Override
    public TotalsSum visitGrantedUpTo(Outcome.GrantedUpTo outcome) {
        atMost = atMost.add(outcome.yuan());
        return this;
    }

    @Override
    public TotalsSum visitGrantedInKind(Outcome.GrantedInKind outcome) {
        inKind++;
        return this;
    }

    @Override
    public TotalsSum visitGrantedOpen(Outcome.GrantedOpen outcome) {
        open++;
        return this;
    }

    @Override
    public TotalsSum visitNotEntitled(Outcome.NotEntitled outcome) {
        return this;
    }

    @Override
    public TotalsSum visitUndetermined(Outcome.Undetermined outcome) {
        return addUndetermined();
    }

    /** A benefit outside choice groups, or a group, that can't be told. */
    TotalsSum addUndetermined() {
        undetermined++;
        return this;
    }

    Totals totals() {
        return new Totals(determined, atMost, inKind, open, undetermined);
    }
}
