package org.huimin.wording;

import java.util.Optional;
import org.huimin.evaluate.Outcome;
import org.huimin.model.Due;
import org.huimin.model.DueVisitor;

/** Writes what a case expects like what a benefit yields, so that the two can be compared by eye. */
final class DueWriter implements DueVisitor<String> {
    private final ResultWriter results;

    DueWriter(ResultWriter results) {
        this.results = results;
    }

    String write(Due due) {
        return due.accept(this);
    }

    @Override
    public String visitAmount(Due.Amount due) {
        return results.outcome(due.upTo() ? new Outcome.GrantedUpTo(due.yuan()) : new Outcome.Granted(due.yuan()));
    }

    @Override
    public String visitDiscount(Due.Discount due) {
        return results.outcome(new Outcome.GrantedInKind(Optional.of(due.percentOfPrice())));
    }

    @Override
    public String visitFree(Due.Free due) {
        return results.outcome(new Outcome.GrantedInKind(Optional.empty()));
    }

    @Override
    public String visitOpen(Due.Open due) {
        return results.outcome(new Outcome.GrantedOpen());
    }

    @Override
    public String visitNothing(Due.Nothing due) {
        return results.outcome(new Outcome.NotEntitled());
    }

    @Override
    public String visitUndetermined(Due.Undetermined due) {
        return results.outcome(new Outcome.Undetermined(due.missing(), Outcome.Reason.FACTS_MISSING));
    }
}
