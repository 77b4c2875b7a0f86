package org.huimin.cases;

import java.math.BigDecimal;
import org.huimin.evaluate.Outcome;
import org.huimin.evaluate.OutcomeVisitor;
import org.huimin.model.Due;

/** Says what is due by an outcome, in the words of a case. */
final class DueOfOutcome implements OutcomeVisitor<Due> {
    static final DueOfOutcome VISITOR = new DueOfOutcome();

    private DueOfOutcome() {}

    @Override
    public Due visitGranted(Outcome.Granted outcome) {
        return new Due.Amount(outcome.yuan(), false);
    }

    @Override
    public Due visitGrantedUpTo(Outcome.GrantedUpTo outcome) {
        return new Due.Amount(outcome.yuan(), true);
    }

    @Override
    public Due visitGrantedInKind(Outcome.GrantedInKind outcome) {
        return outcome.percentOfPrice()
                .<Due>map((BigDecimal percent) -> new Due.Discount(percent))
                .orElseGet(Due.Free::new);
    }

    @Override
    public Due visitGrantedOpen(Outcome.GrantedOpen outcome) {
        return new Due.Open();
    }

    @Override
    public Due visitNotEntitled(Outcome.NotEntitled outcome) {
        return new Due.Nothing();
    }

    @Override
    public Due visitUndetermined(Outcome.Undetermined outcome) {
        return new Due.Undetermined(outcome.missing());
    }
}
