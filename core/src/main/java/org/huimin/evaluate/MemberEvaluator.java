package org.huimin.evaluate;

import java.util.List;
import java.util.Map;
import org.huimin.evaluate.ChoiceGroup.Choice;

/**
 * Finds out what members of one entity are entitled to. It never changes, and many threads can use it at once.
 *
 * <p>Every method throws {@link UnusableFactException} if a fact is none that the plan could mean, whether a benefit reads it
 * or not, and {@link NumberTooLargeException} if a number becomes too large to compute with.
 */
public final class MemberEvaluator {
    private final String entity;
    private final Place member;
    private final Reading<?>[] nothing;
    private final Reading<?>[] rest;
    private final int definitions;
    private final BenefitRule[] rules;
    private final ChoiceGroup[] groups;

    MemberEvaluator(Place member, Layout layout, List<BenefitRule> rules) {
        entity = member.shape().entity().name();
        this.member = member;
        nothing = layout.nothing();
        rest = layout.rest();
        definitions = layout.definitions();
        this.rules = rules.toArray(BenefitRule[]::new);
        groups = ChoiceGroup.of(rules).toArray(ChoiceGroup[]::new);
    }

    /** What a member is entitled to, without reasons. */
    public Entitlement evaluate(Facts facts) {
        return decide(knowledge(facts.values(), facts.restNo() ? rest : nothing), false);
    }

    /**
     * What a member is entitled to, without reasons.
     *
     * @param facts what is known of the member, as {@link Facts} says
     */
    public Entitlement evaluate(Map<String, ?> facts) {
        return decide(knowledge(facts, nothing), false);
    }

    /** What a member is entitled to, and why. */
    public Entitlement explain(Facts facts) {
        return decide(knowledge(facts.values(), facts.restNo() ? rest : nothing), true);
    }

    private Knowledge knowledge(Map<String, ?> facts, Reading<?>[] before) {
        Knowledge knowledge = new Knowledge(before.clone(), definitions);
        member.note(facts, knowledge, 0);
        return knowledge;
    }

    private Entitlement decide(Knowledge knowledge, boolean explained) {
        Outcome[] outcomes = new Outcome[rules.length];
        Standing[] standings = new Standing[rules.length];
        TotalsSum sum = new TotalsSum();
        for (int index = 0; index < rules.length; index++) {
            Outcome outcome = rules[index].outcome(knowledge);
            outcomes[index] = outcome;
            if (rules[index].choice().isEmpty()) {
                standings[index] = standing(outcome);
                outcome.accept(sum);
            }
        }
        Choice[] choices = new Choice[groups.length];
        for (int index = 0; index < groups.length; index++) {
            Choice choice = groups[index].choose(rules, outcomes, standings, knowledge);
            choices[index] = choice;
            choice.addTo(sum, outcomes);
        }
        BenefitOutcome[] results = new BenefitOutcome[rules.length];
        for (int index = 0; index < rules.length; index++) {
            results[index] = explained
                    ? rules[index].explained(outcomes[index], standings[index], knowledge)
                    : rules[index].told(outcomes[index], standings[index]);
        }
        return new Entitlement(entity, List.of(results), chosen(choices, results), sum.totals());
    }

    /** How an outcome of no choice group stands. */
    private static Standing standing(Outcome outcome) {
        if (BenefitRule.isNothing(outcome)) {
            return Standing.NOT_ENTITLED;
        }
        return BenefitRule.isUndetermined(outcome) ? Standing.UNDETERMINED : Standing.CHOSEN;
    }

    private List<ChoiceOutcome> chosen(Choice[] choices, BenefitOutcome[] results) {
        ChoiceOutcome[] chosen = new ChoiceOutcome[groups.length];
        for (int index = 0; index < groups.length; index++) {
            chosen[index] = groups[index].outcome(choices[index], results);
        }
        return List.of(chosen);
    }
}
