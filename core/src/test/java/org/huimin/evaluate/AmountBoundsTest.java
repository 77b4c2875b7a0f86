package org.huimin.evaluate;

import static org.huimin.evaluate.PlanDraft.everybody;
import static org.huimin.evaluate.PlanDraft.field;
import static org.huimin.evaluate.PlanDraft.measured;
import static org.huimin.evaluate.PlanDraft.rateUnit;
import static org.huimin.evaluate.PlanDraft.value;
import static org.huimin.evaluate.PlanDraft.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.huimin.evaluate.AmountBounds.Bounds;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Plan;
import org.huimin.model.Rate;
import org.huimin.model.RateUnit.Interval;
import org.huimin.model.Value;
import org.junit.jupiter.api.Test;

class AmountBoundsTest {
    private static final Award.Amount MONTHLY =
            new Award.Amount(new BigDecimal("100"), false, rateUnit("元", Interval.MONTH));

    private static Bounds ofMember(Award.Amount award, Optional<Value> quantity, Optional<Value> months) {
        Plan plan = plan(award, quantity, months);
        return AmountBounds.of(plan).ofMember(benefit(plan), award);
    }

    private static Plan plan(Award award, Optional<Value> quantity, Optional<Value> months) {
        return new PlanDraft()
                .entity("机构", field("床位", whole("张")), field("月数", whole("月")))
                .paid("机构", everybody("机构"), quantity, new Rate.Flat(award), Optional.empty(), months)
                .plan();
    }

    private static Benefit benefit(Plan plan) {
        return plan.measures().get(0).benefits().get(0);
    }

    private static Bounds bounds(String least, String most) {
        return new Bounds(new BigDecimal(least), Optional.of(new BigDecimal(most)));
    }

    @Test
    void whatHangsOnNothingIsExact() {
        assertEquals(bounds("1200.00", "1200.00"), ofMember(MONTHLY, Optional.empty(), Optional.empty()));
        assertEquals(bounds("700.00", "700.00"), ofMember(MONTHLY, Optional.empty(), Optional.of(measured("7"))));
    }

    @Test
    void aCapIsAnUpperEnd() {
        Award.Amount cap = new Award.Amount(new BigDecimal("1000"), true, rateUnit("元", Interval.YEAR));
        assertEquals(bounds("0.00", "1000.00"), ofMember(cap, Optional.empty(), Optional.empty()));
    }

    @Test
    void monthsThatAreNotStatedAreAYearAtMost() {
        assertEquals(bounds("0.00", "1200.00"), ofMember(MONTHLY, Optional.empty(), Optional.of(value("月数"))));
    }

    @Test
    void aQuantityWithoutALimitHasNoUpperEnd() {
        Optional<Value> beds = Optional.of(value("床位"));
        assertEquals(new Bounds(new BigDecimal("0.00"), Optional.empty()), ofMember(MONTHLY, beds, Optional.empty()));
        Plan plan = plan(MONTHLY, beds, Optional.empty());
        assertEquals(bounds("1200.00", "1200.00"), AmountBounds.of(plan).ofUnit(benefit(plan), MONTHLY));
    }
}
