package org.huimin.evaluate;

import static org.huimin.evaluate.PlanDraft.amount;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.huimin.model.Award;
import org.huimin.model.Condition;
import org.huimin.model.Definition;
import org.huimin.model.Path;
import org.huimin.model.Plan;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.oracle.Completions;
import org.huimin.oracle.FactMap;
import org.huimin.oracle.Kleene;
import org.huimin.oracle.Tables;

class AgainstOraclesTest {
    /** A condition, in a draft that defines what it speaks of. */
    record Rule(PlanDraft draft, Condition condition) {
        private Map<String, Definition> definitions() {
            return draft.plan().definitions().stream().collect(Collectors.toMap(Definition::name, each -> each));
        }

        int expected(Map<String, Object> facts) {
            return new Kleene(definitions(), FactMap.of(facts)).truth(condition);
        }
    }

    @Provide
    Arbitrary<Rule> rules() {
        return Combinators.combine(drafts(), AnyMember.conditions(3)).as(Rule::new);
    }

    private static Arbitrary<PlanDraft> drafts() {
        return Combinators.combine(
                        AnyMember.householdConditions(),
                        AnyMember.householdNumbers(),
                        AnyMember.definedConditions(),
                        AnyMember.definedNumbers())
                .as((poor, converted, needy, number) -> AnyMember.draft()
                        .define("户", "困难户", poor)
                        .define("户", "折算", converted)
                        .define("人", "困难", needy)
                        .define("人", "数", number));
    }

    @Provide
    Arbitrary<Map<String, Object>> facts() {
        return AnyMember.facts();
    }

    private static BenefitOutcome explained(MemberEvaluator evaluator, Map<String, Object> facts) {
        return evaluator.explain(Facts.of(facts)).outcomes().get(0);
    }

    private static Truth truth(BenefitOutcome outcome) {
        return outcome.reasons().orElseThrow().eligibility().truth();
    }

    private static Truth truth(int expected) {
        return expected == Kleene.UNKNOWN ? Truth.UNKNOWN : Truth.of(expected == Kleene.TRUE);
    }

    private static List<Path> missing(Outcome outcome) {
        return outcome instanceof Outcome.Undetermined undetermined ? undetermined.missing() : List.of();
    }

    @Property(tries = 1000)
    void conditionsFollowKleenesTables(@ForAll("rules") Rule rule, @ForAll("facts") Map<String, Object> facts) {
        MemberEvaluator evaluator =
                rule.draft().benefit("人", rule.condition(), amount("1")).evaluator("人");
        BenefitOutcome outcome = explained(evaluator, facts);
        assertEquals(truth(rule.expected(facts)), truth(outcome));
        assertEquals(
                outcome.outcome(), evaluator.evaluate(facts).outcomes().get(0).outcome());
    }

    @Property(tries = 150)
    void whatIsToldHoldsHoweverTheGapsAreFilled(
            @ForAll("rules") Rule rule, @ForAll("facts") Map<String, Object> facts) {
        MemberEvaluator evaluator =
                rule.draft().benefit("人", rule.condition(), amount("1")).evaluator("人");
        Truth told = truth(explained(evaluator, facts));
        for (Map<String, Object> completion : Completions.of(AnyMember.PERSON, facts)) {
            Truth complete = truth(rule.expected(completion));
            assertTrue(told == Truth.UNKNOWN || told == complete);
        }
    }

    @Property(tries = 1000)
    void factsAreMissingWhereItCannotBeToldAndOnlyThere(
            @ForAll("rules") Rule rule, @ForAll("facts") Map<String, Object> facts) {
        MemberEvaluator evaluator =
                rule.draft().benefit("人", rule.condition(), amount("1")).evaluator("人");
        BenefitOutcome outcome = explained(evaluator, facts);
        List<Path> missing = missing(outcome.outcome());
        assertEquals(truth(outcome) == Truth.UNKNOWN, !missing.isEmpty());
        assertEquals(Set.copyOf(missing).size(), missing.size());
        assertTrue(Kleene.unknown(AnyMember.FIELDS, FactMap.of(facts)).containsAll(missing));
    }

    @Property(tries = 300)
    void theMissingFactsDecideIt(
            @ForAll("rules") Rule rule, @ForAll("facts") Map<String, Object> facts, @ForAll int which) {
        MemberEvaluator evaluator =
                rule.draft().benefit("人", rule.condition(), amount("1")).evaluator("人");
        List<Map<String, Object>> completions = Completions.of(AnyMember.PERSON, facts);
        Map<String, Object> completion = completions.get(Math.floorMod(which, completions.size()));
        Map<String, Object> filled = new HashMap<>(facts);
        missing(explained(evaluator, facts).outcome()).forEach(path -> fill(filled, path, completion));
        assertEquals(truth(rule.expected(completion)), truth(explained(evaluator, filled)));
    }

    /** Takes one fact over from complete facts. */
    private static void fill(Map<String, Object> facts, Path path, Map<String, Object> complete) {
        if (path.references().isEmpty() && !(complete.get(path.name()) instanceof Map)) {
            facts.put(path.name(), complete.get(path.name()));
            return;
        }
        String reference =
                path.references().isEmpty() ? path.name() : path.references().get(0);
        if (!(complete.get(reference) instanceof Map<?, ?> member)) {
            facts.put(reference, null);
            return;
        }
        Map<String, Object> filled = new HashMap<>();
        if (facts.get(reference) instanceof Map<?, ?> known) {
            known.forEach((name, value) -> filled.put((String) name, value));
        }
        if (!path.references().isEmpty()) {
            filled.put(path.name(), member.get(path.name()));
        }
        facts.put(reference, filled);
    }

    @Provide
    Arbitrary<RateTable> tables() {
        Arbitrary<Award> awards = Arbitraries.of(
                amount("100"),
                amount("100.00"),
                amount("200"),
                new Award.Nothing(),
                new Award.Free(),
                new Award.Open());
        Arbitrary<RateTable.Row> rows = Combinators.combine(
                        AnyMember.conditions(1).optional(0.8).list().ofSize(2), awards)
                .as(RateTable.Row::new);
        Arbitrary<RateTable.Row> rests =
                awards.map(award -> new RateTable.Row(List.of(Optional.empty(), Optional.empty()), award));
        return Combinators.combine(rows.list().ofMinSize(1).ofMaxSize(4), rests.optional())
                .as((table, rest) -> {
                    List<RateTable.Row> all = new ArrayList<>(table);
                    rest.ifPresent(all::add);
                    return new RateTable("人", List.of(Path.of("学历"), Path.of("困难")), PlanDraft.YUAN_A_YEAR, all);
                });
    }

    private static String promised(Award award) {
        Award.Nothing nothing = new Award.Nothing();
        if (award.equals(nothing)) {
            return "nothing";
        }
        return award instanceof Award.Amount amount
                ? amount.number().setScale(2).toPlainString()
                : award.getClass().getSimpleName();
    }

    private static String said(Outcome outcome) {
        if (outcome instanceof Outcome.Granted granted) {
            return granted.yuan().toPlainString();
        }
        if (outcome instanceof Outcome.Undetermined undetermined) {
            return switch (undetermined.reason()) {
                case FACTS_MISSING -> "unknown";
                case NO_ROW -> "no row";
                case SEVERAL_ROWS -> "several rows";
            };
        }
        Map<Class<?>, String> names = Map.of(
                Outcome.NotEntitled.class, "nothing",
                Outcome.GrantedInKind.class, "Free",
                Outcome.GrantedOpen.class, "Open");
        return names.get(outcome.getClass());
    }

    @Property(tries = 1000)
    void tablesGrantWhatTheirRowsSay(
            @ForAll("rules") Rule rule, @ForAll("tables") RateTable table, @ForAll("facts") Map<String, Object> facts) {
        Plan plan = rule.draft()
                .benefit("人", rule.condition(), new Rate.Tabled(table))
                .plan();
        Outcome outcome = explained(PlanEvaluator.of(plan).entity("人"), facts).outcome();
        Kleene kleene = new Kleene(rule.definitions(), FactMap.of(facts));
        assertEquals(
                Tables.outcome(rule.condition(), table, kleene::truth, AgainstOraclesTest::promised), said(outcome));
    }

    @Property(tries = 100)
    void whatATableTellsHoldsHoweverTheGapsAreFilled(
            @ForAll("tables") RateTable table, @ForAll("facts") Map<String, Object> facts, @ForAll("rules") Rule rule) {
        Plan plan = rule.draft()
                .benefit("人", rule.condition(), new Rate.Tabled(table))
                .plan();
        String told = said(explained(PlanEvaluator.of(plan).entity("人"), facts).outcome());
        Set<String> possible = new HashSet<>();
        for (Map<String, Object> completion : Completions.of(AnyMember.PERSON, facts)) {
            Kleene kleene = new Kleene(rule.definitions(), FactMap.of(completion));
            possible.add(Tables.outcome(rule.condition(), table, kleene::truth, AgainstOraclesTest::promised));
        }
        // A table in which several rows match, or none, is one that the compiler refuses.
        possible.removeAll(Set.of("no row", "several rows"));
        assertTrue(Set.of("unknown", "no row", "several rows").contains(told)
                || Set.of(told).containsAll(possible));
    }
}
