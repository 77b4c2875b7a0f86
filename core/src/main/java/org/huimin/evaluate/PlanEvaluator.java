package org.huimin.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huimin.model.Benefit;
import org.huimin.model.Entity;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what members of the entities of a plan are entitled to. The plan is compiled once; after that the evaluator never
 * changes, and many threads can use it at once.
 */
public final class PlanEvaluator {
    private final Map<String, MemberEvaluator> evaluators = new HashMap<>();
    private final List<String> entities;

    private PlanEvaluator(Plan plan) {
        PlanNames names = new PlanNames(plan);
        Map<String, List<PlacedBenefit>> benefits = benefits(plan);
        for (Entity entity : plan.entities()) {
            List<PlacedBenefit> own = benefits.getOrDefault(entity.name(), List.of());
            MemberEvaluator evaluator = evaluator(names, plan.year(), entity, own);
            entity.aliases().forEach(alias -> evaluators.putIfAbsent(alias, evaluator));
            evaluators.put(entity.name(), evaluator);
        }
        entities = plan.entities().stream()
                .map(Entity::name)
                .filter(benefits::containsKey)
                .toList();
    }

    /** A benefit and where it stands in the plan. */
    private record PlacedBenefit(int measure, int position, Benefit benefit) {}

    /**
     * Compiles a plan.
     *
     * @param plan a plan without errors
     * @throws IllegalArgumentException if its names or types do not fit together, which the compiler lets no plan pass
     *     with, or if it reads more than 100,000 facts of one member
     */
    public static PlanEvaluator of(Plan plan) {
        return new PlanEvaluator(plan);
    }

    private static Map<String, List<PlacedBenefit>> benefits(Plan plan) {
        Map<String, List<PlacedBenefit>> benefits = new LinkedHashMap<>();
        for (Measure measure : plan.measures()) {
            for (int index = 0; index < measure.benefits().size(); index++) {
                Benefit benefit = measure.benefits().get(index);
                benefits.computeIfAbsent(benefit.entity(), entity -> new ArrayList<>())
                        .add(new PlacedBenefit(measure.number(), index + 1, benefit));
            }
        }
        return benefits;
    }

    private static MemberEvaluator evaluator(PlanNames names, int year, Entity entity, List<PlacedBenefit> benefits) {
        Layout layout = new Layout();
        Place member = new Place(names.shape(entity));
        PlaceCompiler compiler = PlaceCompiler.of(names, layout, member);
        List<BenefitRule> rules = new ArrayList<>();
        for (PlacedBenefit placed : benefits) {
            Benefit benefit = placed.benefit();
            Payment payment = new Payment(benefit, year, compiler);
            rules.add(new BenefitRule(
                    placed.measure(),
                    placed.position(),
                    benefit,
                    compiler.check(benefit.eligible()),
                    benefit.rate().accept(new RateCompiler(names, compiler, payment)),
                    payment));
        }
        return new MemberEvaluator(member, layout, rules);
    }

    /** The entities that benefits go to, in the plan's order. */
    public List<String> entities() {
        return entities;
    }

    /**
     * Evaluates members of an entity.
     *
     * @param name its name, in either language
     * @throws IllegalArgumentException if no entity of the plan has that name
     */
    public MemberEvaluator entity(String name) {
        @Nullable MemberEvaluator evaluator = evaluators.get(name);
        if (evaluator == null) {
            throw new IllegalArgumentException("no entity is called " + name);
        }
        return evaluator;
    }
}
