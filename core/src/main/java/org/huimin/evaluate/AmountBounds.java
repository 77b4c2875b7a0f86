package org.huimin.evaluate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Entity;
import org.huimin.model.Plan;

/** Between which amounts lies what one member is granted in the plan's year, as far as the plan itself tells. */
public final class AmountBounds {
    private final Plan plan;
    private final PlanNames names;

    private AmountBounds(Plan plan) {
        this.plan = plan;
        names = new PlanNames(plan);
    }

    /**
     * The bounds of amounts, both included.
     *
     * @param least the least amount, in 元 with two decimals
     * @param most the largest one; absent where the plan sets no limit
     */
    public record Bounds(BigDecimal least, Optional<BigDecimal> most) {
        public Bounds {
            requireNonNull(least, "least is null");
            requireNonNull(most, "most is null");
        }
    }

    /** The bounds of a plan without errors. */
    public static AmountBounds of(Plan plan) {
        return new AmountBounds(requireNonNull(plan, "plan is null"));
    }

    /**
     * What an amount comes to for one member to whom it is awarded: the same twice where nothing about the member matters,
     * from zero for a cap and for what hangs on facts.
     *
     * @param benefit a benefit of the plan
     * @param award an amount that it awards
     * @throws NumberTooLargeException if it has too many digits
     */
    public Bounds ofMember(Benefit benefit, Award.Amount award) {
        return bounds(benefit, award);
    }

    /**
     * What an amount comes to for one of the units that its rate is paid for: one 张 of 元/张, however many the member has.
     *
     * @param benefit a benefit of the plan
     * @param award an amount that it awards
     * @throws NumberTooLargeException if it has too many digits
     */
    public Bounds ofUnit(Benefit benefit, Award.Amount award) {
        return bounds(withoutQuantity(benefit), award);
    }

    private Bounds bounds(Benefit benefit, Award.Amount award) {
        Entity entity = plan.entity(benefit.entity())
                .orElseThrow(() -> new IllegalArgumentException("no entity is called " + benefit.entity()));
        Layout layout = new Layout();
        PlaceCompiler compiler = PlaceCompiler.of(names, layout, new Place(names.shape(entity)));
        Grant grant = new Payment(benefit, plan.year(), compiler).visitAmount(award);
        Knowledge nothing = new Knowledge(layout.nothing(), layout.definitions());
        Stake stake = grant.stake(nothing);
        boolean exact = grant.outcome(nothing) instanceof Outcome.Granted;
        return new Bounds(exact ? stake.least() : BigDecimal.ZERO.setScale(2), stake.most());
    }

    private static Benefit withoutQuantity(Benefit benefit) {
        return new Benefit(
                benefit.name(),
                benefit.entity(),
                benefit.eligible(),
                Optional.empty(),
                benefit.rate(),
                benefit.form(),
                benefit.payee(),
                benefit.period(),
                benefit.months(),
                benefit.expected(),
                benefit.choice(),
                benefit.funding(),
                benefit.basis(),
                benefit.data());
    }
}
