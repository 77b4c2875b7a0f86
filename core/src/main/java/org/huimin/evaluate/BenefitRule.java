package org.huimin.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huimin.evaluate.Outcome.Reason;
import org.huimin.evaluate.Reasons.ConditionReason;
import org.huimin.model.Benefit;

/** Finds out what one benefit yields, before the choice among its group. */
final class BenefitRule {
    private static final Outcome.NotEntitled NOT_ENTITLED = new Outcome.NotEntitled();

    private final int measure;
    private final int position;
    private final Benefit benefit;
    private final Check eligible;
    private final RateRule rate;
    private final Payment payment;
    private final BenefitOutcome notEntitled;

    BenefitRule(int measure, int position, Benefit benefit, Check eligible, RateRule rate, Payment payment) {
        this.measure = measure;
        this.position = position;
        this.benefit = benefit;
        this.eligible = eligible;
        this.rate = rate;
        this.payment = payment;
        notEntitled =
                new BenefitOutcome(measure, position, benefit, NOT_ENTITLED, Standing.NOT_ENTITLED, Optional.empty());
    }

    Optional<String> choice() {
        return benefit.choice();
    }

    Outcome outcome(Knowledge knowledge) {
        Truth truth = eligible.truth(knowledge);
        if (truth == Truth.FALSE) {
            return NOT_ENTITLED;
        }
        Ruling ruling = rate.rule(knowledge);
        if (truth == Truth.UNKNOWN) {
            boolean nothing = ruling.grant().filter(FixedGrant.NOTHING::equals).isPresent();
            return nothing ? NOT_ENTITLED : factsMissing(knowledge, eligible::addMissing);
        }
        return ruling.grant().isPresent() ? ruling.grant().get().outcome(knowledge) : undecided(ruling, knowledge);
    }

    private static Outcome undecided(Ruling ruling, Knowledge knowledge) {
        if (ruling.reason() != Reason.FACTS_MISSING) {
            return new Outcome.Undetermined(List.of(), ruling.reason());
        }
        List<Outcome> possible = ruling.rows().stream()
                .map(row -> row.grant().outcome(knowledge))
                .distinct()
                .toList();
        return possible.size() == 1 && !isUndetermined(possible.get(0))
                ? possible.get(0)
                : factsMissing(knowledge, missing -> addMissing(ruling, missing));
    }

    private static void addMissing(Ruling ruling, Missing missing) {
        ruling.rows().forEach(row -> row.addMissing(missing));
        ruling.rows().forEach(row -> row.grant().addMissing(missing));
    }

    private static Outcome factsMissing(Knowledge knowledge, Consumer<Missing> search) {
        Missing missing = new Missing(knowledge);
        search.accept(missing);
        return new Outcome.Undetermined(missing.facts(), Reason.FACTS_MISSING);
    }

    static boolean isUndetermined(Outcome outcome) {
        return outcome instanceof Outcome.Undetermined;
    }

    static boolean isNothing(Outcome outcome) {
        return outcome instanceof Outcome.NotEntitled;
    }

    /** Between which amounts an outcome of this benefit lies. */
    Stake stake(Outcome outcome, Knowledge knowledge) {
        if (!isUndetermined(outcome)) {
            return outcome.accept(new Stakes());
        }
        Stake granted = rate.rule(knowledge).rows().stream()
                .map(row -> row.grant().stake(knowledge))
                .reduce(Stake::or)
                .orElse(Stake.ANYTHING);
        return eligible.truth(knowledge) == Truth.TRUE ? granted : granted.or(Stake.NOTHING);
    }

    /** An outcome without reasons. */
    BenefitOutcome told(Outcome outcome, Standing standing) {
        return standing == Standing.NOT_ENTITLED
                ? notEntitled
                : new BenefitOutcome(measure, position, benefit, outcome, standing, Optional.empty());
    }

    /** An outcome with its reasons. */
    BenefitOutcome explained(Outcome outcome, Standing standing, Knowledge knowledge) {
        return new BenefitOutcome(
                measure, position, benefit, outcome, standing, Optional.of(reasons(outcome, knowledge)));
    }

    private Reasons reasons(Outcome outcome, Knowledge knowledge) {
        Explanation explanation = new Explanation(knowledge);
        ConditionReason eligibility = eligible.explain(explanation);
        if (eligibility.truth() == Truth.FALSE) {
            return new Reasons(eligibility, List.of(), Optional.empty());
        }
        Ruling ruling = rate.rule(knowledge);
        boolean computed = eligibility.truth() == Truth.TRUE && ruling.grant().isPresent();
        return new Reasons(
                eligibility,
                rate.explain(ruling, explanation),
                computed ? payment.computation(ruling.rows().get(0).award(), outcome, knowledge) : Optional.empty());
    }
}
