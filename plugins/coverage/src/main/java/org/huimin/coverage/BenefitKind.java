package org.huimin.coverage;

import java.util.List;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Plan;

/** What a plan says of how much a benefit is. Every benefit is of one kind. */
enum BenefitKind {
    /** Every amount is said, be it exact or a cap; there may be rows in kind beside them. */
    WITH_AMOUNT,
    /** The rate, or that of some row, is left open. */
    OPEN,
    /** Free of charge or at a discount. */
    IN_KIND;

    static BenefitKind of(Plan plan, Benefit benefit) {
        List<Award> awards = plan.awards(benefit.rate());
        if (awards.stream().anyMatch(Award.Open.class::isInstance)) {
            return OPEN;
        }
        boolean inKind =
                awards.stream().anyMatch(award -> award instanceof Award.Free || award instanceof Award.Discount)
                        && awards.stream().noneMatch(Award.Amount.class::isInstance);
        return inKind ? IN_KIND : WITH_AMOUNT;
    }
}
