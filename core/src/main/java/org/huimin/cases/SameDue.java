package org.huimin.cases;

import java.util.Set;
import org.huimin.model.Due;
import org.huimin.model.DueVisitor;

/** Whether the same is due: amounts by their value, missing facts in any order. */
final class SameDue implements DueVisitor<Boolean> {
    private final Due other;

    private SameDue(Due other) {
        this.other = other;
    }

    static boolean are(Due one, Due other) {
        return one.accept(new SameDue(other));
    }

    @Override
    public Boolean visitAmount(Due.Amount due) {
        return other instanceof Due.Amount amount
                && amount.upTo() == due.upTo()
                && amount.yuan().compareTo(due.yuan()) == 0;
    }

    @Override
    public Boolean visitDiscount(Due.Discount due) {
        return other instanceof Due.Discount discount
                && discount.percentOfPrice().compareTo(due.percentOfPrice()) == 0;
    }

    @Override
    public Boolean visitFree(Due.Free due) {
        return other instanceof Due.Free;
    }

    @Override
    public Boolean visitOpen(Due.Open due) {
        return other instanceof Due.Open;
    }

    @Override
    public Boolean visitNothing(Due.Nothing due) {
        return other instanceof Due.Nothing;
    }

    @Override
    public Boolean visitUndetermined(Due.Undetermined due) {
        return other instanceof Due.Undetermined undetermined
                && Set.copyOf(undetermined.missing()).equals(Set.copyOf(due.missing()));
    }
}
