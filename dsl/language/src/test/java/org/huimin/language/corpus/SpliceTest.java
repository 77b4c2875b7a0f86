package org.huimin.language.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Mistakes that have nothing to do with each other: each is found, in its place, and none makes another. */
class SpliceTest {
    private static final List<Splice> MEASURES = Splice.measures();
    private static final List<Splice> CONSTRUCTS = Splice.constructs();
    private static final List<Splice> CASES = Splice.cases();
    private static final List<List<String>> MEASURES_OF_CASES = Splice.measuresOfCases();
    private static final int PLACES = SplicedPlan.measures();

    /**
     * What is put where.
     *
     * @param mistakes the bodies of measures
     * @param places the measures that they replace, but for those that the cases test
     * @param constructs the library's mistakes
     * @param cases the mistakes of cases
     */
    record Mistakes(List<Splice> mistakes, List<Integer> places, List<Splice> constructs, List<Splice> cases) {
        SplicedPlan plan() {
            List<SplicedPlan.Body> bodies = new ArrayList<>(Collections.nCopies(PLACES, new SplicedPlan.Body.Own()));
            for (int index = 0; index < MEASURES_OF_CASES.size() && !cases.isEmpty(); index++) {
                bodies.set(index, new SplicedPlan.Body.Given(MEASURES_OF_CASES.get(index)));
            }
            for (int index = 0; index < mistakes.size(); index++) {
                bodies.set(places.get(index), new SplicedPlan.Body.Replaced(mistakes.get(index)));
            }
            return new SplicedPlan(bodies, constructs, cases);
        }
    }

    @Provide
    Arbitrary<Mistakes> mistakes() {
        Arbitrary<List<Splice>> mistakes =
                Arbitraries.of(MEASURES).list().uniqueElements().ofMinSize(2).ofMaxSize(20);
        Arbitrary<List<Integer>> places = Arbitraries.integers()
                .between(MEASURES_OF_CASES.size(), PLACES - 1)
                .list()
                .uniqueElements()
                .ofSize(20);
        Arbitrary<List<Splice>> constructs =
                Arbitraries.of(CONSTRUCTS).list().uniqueElements().ofMaxSize(4);
        Arbitrary<List<Splice>> cases =
                Arbitraries.of(CASES).list().uniqueElements().ofMaxSize(4);
        return Combinators.combine(mistakes, places, constructs, cases).as(Mistakes::new);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void independentMistakesGiveExactlyTheirOwnFindings(@ForAll("mistakes") Mistakes mistakes) throws IOException {
        check(mistakes);
    }

    @Example
    void thereAreEnoughMistakesToChooseFrom() {
        assertTrue(MEASURES.size() >= 180, () -> "measures: " + MEASURES.size());
        assertTrue(CONSTRUCTS.size() >= 35, () -> "constructs: " + CONSTRUCTS.size());
        assertTrue(CASES.size() >= 35, () -> "cases: " + CASES.size());
    }

    @Example
    void theRealPlanHasNoFinding() throws IOException {
        check(new Mistakes(List.of(), List.of(), List.of(), List.of()));
    }

    @Example
    void everyMistakeIsFoundAloneInTheRealPlan() throws IOException {
        for (int index = 0; index < MEASURES.size(); index++) {
            check(new Mistakes(List.of(MEASURES.get(index)), List.of(index % PLACES), List.of(), List.of()));
        }
        for (Splice construct : CONSTRUCTS) {
            check(new Mistakes(List.of(), List.of(), List.of(construct), List.of()));
        }
        for (Splice tested : CASES) {
            check(new Mistakes(List.of(), List.of(), List.of(), List.of(tested)));
        }
    }

    private static void check(Mistakes mistakes) throws IOException {
        SplicedPlan plan = mistakes.plan();
        Path folder = Files.createTempDirectory("spliced").toRealPath();
        try {
            assertEquals(plan.expected(), plan.found(folder), mistakes::toString);
        } finally {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
