package org.huimin.language.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.model.Benefit;
import org.huimin.model.Condition;
import org.huimin.model.Definition;
import org.huimin.model.Measure;
import org.huimin.model.NamedRateTable;
import org.huimin.model.Plan;
import org.huimin.model.Programme;

/** Makes every plan that differs from one in a single amount, boundary, choice, period, 且 or 或. */
final class PlanMutants {
    private PlanMutants() {}

    static List<Mutant> of(Plan plan) {
        List<Mutant> mutants = new ArrayList<>();
        Variant.ofOne(
                        plan.definitions(),
                        definition -> definitions(plan, definition),
                        definitions -> new Plan(
                                plan.title(),
                                plan.year(),
                                plan.region(),
                                plan.preamble(),
                                plan.plugins(),
                                plan.departments(),
                                plan.departmentGroups(),
                                plan.entities(),
                                definitions,
                                plan.rateTables(),
                                plan.programmes()))
                .forEach(variant -> mutants.add(new Mutant(variant.change(), variant.part())));
        Variant.ofOne(
                        plan.rateTables(),
                        table -> tables(plan, table),
                        tables -> new Plan(
                                plan.title(),
                                plan.year(),
                                plan.region(),
                                plan.preamble(),
                                plan.plugins(),
                                plan.departments(),
                                plan.departmentGroups(),
                                plan.entities(),
                                plan.definitions(),
                                tables,
                                plan.programmes()))
                .forEach(variant -> mutants.add(new Mutant(variant.change(), variant.part())));
        Variant.ofOne(
                        plan.programmes(),
                        programme -> programmes(plan, programme),
                        programmes -> new Plan(
                                plan.title(),
                                plan.year(),
                                plan.region(),
                                plan.preamble(),
                                plan.plugins(),
                                plan.departments(),
                                plan.departmentGroups(),
                                plan.entities(),
                                plan.definitions(),
                                plan.rateTables(),
                                programmes))
                .forEach(variant -> mutants.add(new Mutant(variant.change(), variant.part())));
        return mutants;
    }

    private static <T> Variant<T> named(String name, Variant<T> variant) {
        return new Variant<>(name + ": " + variant.change(), variant.part());
    }

    private static List<Variant<Definition>> definitions(Plan plan, Definition definition) {
        if (!(definition.expression() instanceof Condition condition)) {
            return List.of();
        }
        return new ConditionVariants(plan, definition.entity())
                .of(condition).stream()
                        .map(variant -> named(definition.name(), variant)
                                .map(changed -> new Definition(
                                        definition.name(), definition.entity(), changed, definition.aliases())))
                        .toList();
    }

    private static List<Variant<NamedRateTable>> tables(Plan plan, NamedRateTable named) {
        return new RateVariants(new ConditionVariants(plan, named.table().entity()))
                .of(named.table()).stream()
                        .map(variant -> named(named.name(), variant)
                                .map(changed -> new NamedRateTable(named.name(), changed, named.aliases())))
                        .toList();
    }

    private static List<Variant<Programme>> programmes(Plan plan, Programme programme) {
        return Variant.ofOne(
                programme.measures(),
                measure -> measures(plan, measure),
                measures -> new Programme(programme.number(), programme.title(), programme.purpose(), measures));
    }

    private static List<Variant<Measure>> measures(Plan plan, Measure measure) {
        return Variant.ofOne(
                measure.benefits(),
                benefit -> benefits(plan, benefit).stream()
                        .map(variant -> named(measure.number() + "." + benefit.name(), variant))
                        .toList(),
                benefits -> new Measure(
                        measure.number(),
                        measure.title(),
                        measure.wording(),
                        measure.responsible(),
                        measure.cooperating(),
                        measure.tasks(),
                        measure.targets(),
                        measure.projects(),
                        measure.deadline(),
                        measure.quota(),
                        measure.continues(),
                        benefits,
                        measure.funding(),
                        measure.basis(),
                        measure.data()));
    }

    private static List<Variant<Benefit>> benefits(Plan plan, Benefit benefit) {
        ConditionVariants conditions = new ConditionVariants(plan, benefit.entity());
        List<Variant<Benefit>> variants = new ArrayList<>();
        conditions
                .of(benefit.eligible())
                .forEach(variant -> variants.add(
                        variant.map(eligible -> with(benefit, eligible, benefit.rate(), benefit.choice()))));
        new RateVariants(conditions)
                .of(benefit.rate())
                .forEach(variant ->
                        variants.add(variant.map(rate -> with(benefit, benefit.eligible(), rate, benefit.choice()))));
        if (benefit.choice().isPresent()) {
            variants.add(new Variant<>(
                    "no choice group", with(benefit, benefit.eligible(), benefit.rate(), Optional.empty())));
        }
        return variants;
    }

    private static Benefit with(
            Benefit benefit, Condition eligible, org.huimin.model.Rate rate, Optional<String> choice) {
        return new Benefit(
                benefit.name(),
                benefit.entity(),
                eligible,
                benefit.quantity(),
                rate,
                benefit.form(),
                benefit.payee(),
                benefit.period(),
                benefit.months(),
                benefit.expected(),
                choice,
                benefit.funding(),
                benefit.basis(),
                benefit.data());
    }
}
