package org.huimin.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huimin.cases.ExpectationOutcome.Verdict;
import org.huimin.evaluate.BenefitOutcome;
import org.huimin.evaluate.ChoiceOutcome;
import org.huimin.evaluate.Entitlement;
import org.huimin.evaluate.Facts;
import org.huimin.evaluate.NumberTooLargeException;
import org.huimin.evaluate.PlanEvaluator;
import org.huimin.model.Due;
import org.huimin.model.Path;
import org.huimin.model.Plan;
import org.huimin.model.PlanCase;

/** Runs the cases of a plan. */
public final class CaseRunner {
    private final PlanEvaluator evaluator;

    private CaseRunner(PlanEvaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** A runner for a plan without errors. */
    public static CaseRunner of(Plan plan) {
        return new CaseRunner(PlanEvaluator.of(plan));
    }

    /** What each of some cases of the plan gives, in their order. */
    public List<CaseOutcome> run(List<PlanCase> cases) {
        List<CaseOutcome> outcomes = new ArrayList<>();
        for (PlanCase tested : cases) {
            outcomes.add(run(outcomes.size() + 1, tested));
        }
        return outcomes;
    }

    private CaseOutcome run(int number, PlanCase tested) {
        Entitlement entitlement;
        try {
            entitlement = evaluator.entity(tested.entity()).explain(Facts.of(tested));
        } catch (NumberTooLargeException exception) {
            return new CaseOutcome(
                    number,
                    tested,
                    List.of(),
                    tested.expectations().stream()
                            .map(expectation -> new ExpectationOutcome(
                                    expectation, Verdict.NUMBER_TOO_LARGE, Optional.empty(), List.of()))
                            .toList());
        }
        return new CaseOutcome(
                number,
                tested,
                entitlement.choices(),
                tested.expectations().stream()
                        .map(expectation -> judge(expectation, entitlement))
                        .toList());
    }

    private static ExpectationOutcome judge(PlanCase.Expectation expectation, Entitlement entitlement) {
        List<BenefitOutcome> considered = entitlement.outcomes().stream()
                .filter(outcome -> outcome.measure() == expectation.measure())
                .filter(outcome -> expectation
                        .benefit()
                        .map(name -> outcome.benefit().name().equals(name))
                        .orElse(true))
                .toList();
        List<BenefitOutcome> yielding = considered.stream()
                .filter(outcome -> !(due(outcome, entitlement) instanceof Due.Nothing))
                .toList();
        if (yielding.size() > 1 && !areOneChoice(yielding)) {
            return new ExpectationOutcome(expectation, Verdict.SEVERAL_BENEFITS, Optional.empty(), yielding);
        }
        Due actual = yielding.isEmpty() ? new Due.Nothing() : due(yielding.get(0), entitlement);
        Verdict verdict = SameDue.are(expectation.due(), actual) ? Verdict.MET : Verdict.OTHERWISE;
        return new ExpectationOutcome(expectation, verdict, Optional.of(actual), considered);
    }

    /** Whether outcomes are those of one choice group that can't be told: together they yield one thing. */
    private static boolean areOneChoice(List<BenefitOutcome> outcomes) {
        Optional<String> group = outcomes.get(0).benefit().choice();
        return group.isPresent()
                && outcomes.stream()
                        .allMatch(outcome -> outcome.benefit().choice().equals(group));
    }

    /** What is due in the end: nothing of an alternative, and of an undetermined choice nobody knows what. */
    private static Due due(BenefitOutcome outcome, Entitlement entitlement) {
        return switch (outcome.standing()) {
            case CHOSEN -> outcome.outcome().accept(DueOfOutcome.VISITOR);
            case ALTERNATIVE, NOT_ENTITLED, IRRELEVANT -> new Due.Nothing();
            case UNDETERMINED -> undetermined(outcome, entitlement);
        };
    }

    private static Due undetermined(BenefitOutcome outcome, Entitlement entitlement) {
        Set<Path> missing = new LinkedHashSet<>();
        List<BenefitOutcome> between = entitlement.choices().stream()
                .filter(choice -> outcome.benefit().choice().equals(Optional.of(choice.name())))
                .findFirst()
                .map(ChoiceOutcome::between)
                .orElse(List.of(outcome));
        for (BenefitOutcome each : between) {
            if (each.outcome().accept(DueOfOutcome.VISITOR) instanceof Due.Undetermined unknown) {
                missing.addAll(unknown.missing());
            }
        }
        return new Due.Undetermined(List.copyOf(missing));
    }
}
