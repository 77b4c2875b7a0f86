package org.huimin.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huimin.evaluate.BenefitOutcome;
import org.huimin.evaluate.Facts;
import org.huimin.evaluate.Outcome;
import org.huimin.evaluate.PlanEvaluator;
import org.huimin.evaluate.Standing;
import org.huimin.model.Benefit;
import org.huimin.model.Condition;
import org.huimin.model.Definition;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.PlanCase;
import org.huimin.model.Programme;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.oracle.FactMap;
import org.huimin.oracle.Kleene;
import org.junit.jupiter.api.Test;

/** Compares the analysis of small tables with trying everybody. */
class AgainstBruteForceTest {
    private static final int TABLES = 5_000;
    private static final int CHOICES = 1_000;
    private static final Map<String, Definition> DEFINITIONS =
            AnyTable.DEFINITIONS.stream().collect(Collectors.toMap(Definition::name, definition -> definition));

    private static final class Tally {
        private final Map<String, Integer> counts = new HashMap<>();

        void count(String what) {
            counts.merge(what, 1, Integer::sum);
        }
    }

    @Test
    void overlapsGapsRowsAndConditionsAreThoseThatTryingEverybodyFinds() {
        Tally tally = new Tally();
        for (int seed = 0; seed < TABLES; seed++) {
            compare(seed, tally);
        }
        // Each kind of finding has been compared often enough, and so has its absence.
        for (String kind : List.of("overlap", "uncovered", "unreachable", "fixed", "nobody", "sound")) {
            int count = tally.counts.getOrDefault(kind, 0);
            assertTrue(count >= 100, () -> kind + ": " + count);
        }
    }

    @Test
    void aBenefitIsHiddenWhereNobodyEverTakesIt() {
        int hidden = 0;
        for (int seed = 0; seed < CHOICES; seed++) {
            AnyTable any = new AnyTable(seed);
            List<Benefit> benefits = List.of(any.choice("甲补贴"), any.choice("乙补贴"), any.choice("丙补贴"));
            Seen seen = new Seen();
            PlanAnalysis.of(new Subjects(AnyTable.ENTITIES, AnyTable.DEFINITIONS, List.of(), benefits, 2016))
                    .forEach(finding -> finding.accept(seen));
            Set<String> expected = hidden(any, benefits);
            assertEquals(expected, seen.hidden, "seed " + seed + ": " + benefits);
            hidden += expected.size();
        }
        assertTrue(hidden >= 200, "hidden: " + hidden);
    }

    /** The benefits that yield something to somebody, but are taken by nobody. */
    private static Set<String> hidden(AnyTable any, List<Benefit> benefits) {
        PlanEvaluator evaluator = PlanEvaluator.of(plan(benefits));
        Set<String> yielding = new TreeSet<>();
        Set<String> taken = new TreeSet<>();
        for (Map<String, Object> member : any.members()) {
            for (BenefitOutcome outcome :
                    evaluator.entity("人").evaluate(Facts.of(member)).outcomes()) {
                String name = outcome.benefit().name();
                if (!(outcome.outcome() instanceof Outcome.NotEntitled)) {
                    yielding.add(name);
                }
                if (outcome.standing() == Standing.CHOSEN) {
                    taken.add(name);
                }
            }
        }
        yielding.removeAll(taken);
        return yielding;
    }

    private static void compare(int seed, Tally tally) {
        AnyTable any = new AnyTable(seed);
        Benefit benefit = any.benefit();
        // Both ways of searching take their turn.
        List<Finding> findings = PlanAnalysis.of(
                new Subjects(AnyTable.ENTITIES, AnyTable.DEFINITIONS, List.of(), List.of(benefit), 2016),
                seed % 2 == 0 ? Decision.QUICK_STEPS : 0);
        RateTable table = ((Rate.Tabled) benefit.rate()).table();
        Seen seen = findings.stream().collect(Seen::new, (into, finding) -> finding.accept(into), (one, two) -> {});
        assertFalse(seen.unproven, () -> "seed " + seed);
        Expected expected = Expected.of(any, benefit, table);
        assertEquals(expected.describe(), seen.describe(table), () -> "seed " + seed + ": " + benefit);
        seen.count(tally);
        compareFixed(any, benefit, seen, seed);
        for (Finding.RowsOverlap overlap : seen.overlaps) {
            assertFalse(overlap.possibly());
            everybodyLike(any, overlap.example(), facts -> {
                Kleene kleene = new Kleene(DEFINITIONS, FactMap.of(facts));
                assertTrue(matches(overlap.row(), kleene), () -> "seed " + seed);
                assertTrue(matches(overlap.earlier(), kleene), () -> "seed " + seed);
                assertEquals(Outcome.Reason.SEVERAL_ROWS, reason(benefit, facts), () -> "seed " + seed);
            });
        }
        for (Finding.Uncovered uncovered : seen.uncovered) {
            assertFalse(uncovered.possibly());
            everybodyLike(
                    any,
                    uncovered.example(),
                    facts -> assertEquals(Outcome.Reason.NO_ROW, reason(benefit, facts), () -> "seed " + seed + facts));
        }
    }

    /** What is called fixed is so, and where any part is, one at least is called so. */
    private static void compareFixed(AnyTable any, Benefit benefit, Seen seen, int seed) {
        List<Kleene> members = any.members().stream()
                .map(facts -> new Kleene(DEFINITIONS, FactMap.of(facts)))
                .toList();
        for (Finding.ConditionFixed fixed : seen.fixed) {
            int expected = fixed.holds() ? Kleene.TRUE : Kleene.FALSE;
            members.forEach(
                    member -> assertEquals(expected, member.truth(fixed.condition()), () -> "seed " + seed + fixed));
        }
        if (!seen.nobody) {
            assertEquals(anyPartIsFixed(benefit.eligible(), members), !seen.fixed.isEmpty(), () -> "seed " + seed);
        }
    }

    private static boolean anyPartIsFixed(Condition condition, List<Kleene> members) {
        long kinds = members.stream()
                .mapToInt(member -> member.truth(condition))
                .distinct()
                .count();
        boolean self = kinds == 1 && !(condition instanceof Condition.Member);
        return self || Parts.of(condition).stream().anyMatch(part -> anyPartIsFixed(part, members));
    }

    private interface Check {
        void check(Map<String, Object> facts);
    }

    /** Whoever has the facts of an example is one, whatever else is true of them. */
    private static void everybodyLike(AnyTable any, Example example, Check check) {
        Map<String, Object> known = new LinkedHashMap<>();
        for (PlanCase.Fact fact : example.facts()) {
            put(known, fact);
        }
        List<Map<String, Object>> like = any.members(known);
        assertFalse(like.isEmpty());
        like.forEach(check::check);
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> known, PlanCase.Fact fact) {
        Map<String, Object> there = known;
        for (String reference : fact.field().references()) {
            there = (Map<String, Object>) there.computeIfAbsent(reference, missing -> new LinkedHashMap<>());
        }
        there.put(fact.field().name(), fact.value().map(Constants::java).orElse(null));
    }

    private static Outcome.Reason reason(Benefit benefit, Map<String, Object> facts) {
        Plan plan = plan(List.of(benefit));
        BenefitOutcome outcome = PlanEvaluator.of(plan)
                .entity("人")
                .explain(Facts.of(facts))
                .outcomes()
                .get(0);
        return ((Outcome.Undetermined) outcome.outcome()).reason();
    }

    private static Plan plan(List<Benefit> benefits) {
        Measure measure = new Measure(
                1,
                "措施",
                List.of(),
                List.of("民政局"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                benefits,
                List.of(),
                List.of(),
                List.of());
        return new Plan(
                "计划",
                2016,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                AnyTable.ENTITIES,
                AnyTable.DEFINITIONS,
                List.of(),
                List.of(new Programme(1, "工程", List.of(), List.of(measure))));
    }

    private static boolean matches(RateTable.Row row, Kleene kleene) {
        return row.cells().stream().flatMap(Optional::stream).allMatch(cell -> kleene.truth(cell) == Kleene.TRUE);
    }

    /** What trying everybody finds. */
    private static final class Expected {
        private final List<String> lines = new ArrayList<>();

        static Expected of(AnyTable any, Benefit benefit, RateTable table) {
            Expected expected = new Expected();
            expected.find(any, benefit, table);
            return expected;
        }

        String describe() {
            return String.join("\n", lines);
        }

        private void find(AnyTable any, Benefit benefit, RateTable table) {
            List<Map<String, Object>> members = any.members();
            List<Kleene> eligible = new ArrayList<>();
            for (Map<String, Object> member : members) {
                Kleene kleene = new Kleene(DEFINITIONS, FactMap.of(member));
                if (kleene.truth(benefit.eligible()) == Kleene.TRUE) {
                    eligible.add(kleene);
                }
            }
            if (eligible.isEmpty()) {
                lines.add("nobody");
                return;
            }
            rows(eligible, table);
        }

        private void rows(List<Kleene> eligible, RateTable table) {
            int rows = table.rows().size() - (table.hasRest() ? 1 : 0);
            int[] first = new int[rows];
            boolean[] reached = new boolean[rows];
            boolean uncovered = false;
            for (Kleene member : eligible) {
                List<Integer> matching = new ArrayList<>();
                for (int row = 0; row < rows; row++) {
                    if (matches(table.rows().get(row), member)) {
                        matching.add(row);
                        reached[row] = true;
                        int earliest = matching.get(0);
                        if (earliest < row) {
                            first[row] = first[row] == 0 ? earliest + 1 : Math.min(first[row], earliest + 1);
                        }
                    }
                }
                uncovered |= matching.isEmpty();
            }
            for (int row = 0; row < rows; row++) {
                if (!reached[row]) {
                    lines.add("unreachable " + row);
                }
            }
            for (int row = 0; row < rows; row++) {
                if (first[row] > 0) {
                    lines.add("overlap " + row + " " + (first[row] - 1));
                }
            }
            if (table.hasRest()) {
                if (!uncovered) {
                    lines.add("unreachable " + rows);
                }
            } else if (uncovered) {
                lines.add("uncovered");
            }
        }
    }

    /** What the analysis found. */
    private static final class Seen implements FindingVisitor<Boolean> {
        private final List<Finding.RowsOverlap> overlaps = new ArrayList<>();
        private final List<Finding.Uncovered> uncovered = new ArrayList<>();
        private final List<Finding.RowUnreachable> unreachable = new ArrayList<>();
        private final List<Finding.ConditionFixed> fixed = new ArrayList<>();
        private final Set<String> hidden = new TreeSet<>();
        private boolean nobody;
        private boolean unproven;

        void count(Tally tally) {
            overlaps.forEach(each -> tally.count("overlap"));
            uncovered.forEach(each -> tally.count("uncovered"));
            unreachable.forEach(each -> tally.count("unreachable"));
            fixed.forEach(each -> tally.count("fixed"));
            if (nobody) {
                tally.count("nobody");
            } else if (overlaps.isEmpty() && uncovered.isEmpty() && unreachable.isEmpty()) {
                tally.count("sound");
            }
        }

        String describe(RateTable table) {
            List<String> lines = new ArrayList<>();
            if (nobody) {
                lines.add("nobody");
            }
            for (int row : numbers(table, false)) {
                lines.add("unreachable " + row);
            }
            for (Finding.RowsOverlap overlap : overlaps) {
                lines.add("overlap " + number(table, overlap.row()) + " " + number(table, overlap.earlier()));
            }
            uncovered.forEach(each -> lines.add("uncovered"));
            for (int row : numbers(table, true)) {
                lines.add("unreachable " + row);
            }
            return String.join("\n", lines);
        }

        private Set<Integer> numbers(RateTable table, boolean rest) {
            return unreachable.stream()
                    .filter(each -> each.rest() == rest)
                    .map(each -> number(table, each.row()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private static int number(RateTable table, RateTable.Row row) {
            // Rows may be equal: it is the very row that is meant.
            IdentityHashMap<RateTable.Row, Integer> numbers = new IdentityHashMap<>();
            table.rows().forEach(each -> numbers.put(each, numbers.size()));
            return numbers.get(row);
        }

        @Override
        public Boolean visitOverlap(Finding.RowsOverlap finding) {
            return overlaps.add(finding);
        }

        @Override
        public Boolean visitUncovered(Finding.Uncovered finding) {
            return uncovered.add(finding);
        }

        @Override
        public Boolean visitUnreachable(Finding.RowUnreachable finding) {
            return unreachable.add(finding);
        }

        @Override
        public Boolean visitTableNotProven(Finding.TableNotProven finding) {
            unproven = true;
            return true;
        }

        @Override
        public Boolean visitFixed(Finding.ConditionFixed finding) {
            return fixed.add(finding);
        }

        @Override
        public Boolean visitNobody(Finding.NobodyEligible finding) {
            nobody = true;
            return true;
        }

        @Override
        public Boolean visitHidden(Finding.BenefitHidden finding) {
            assertFalse(finding.others().isEmpty());
            return hidden.add(finding.benefit().name());
        }

        @Override
        public Boolean visitConditionNotProven(Finding.ConditionNotProven finding) {
            unproven = true;
            return true;
        }
    }
}
