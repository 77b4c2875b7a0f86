package org.huimin.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huimin.testkit.CalculatorUnderTest;
import org.huimin.testkit.PluginResources;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the 2016 plan of Nanguan district says, and a plan that says everything or nothing. */
class CoverageTest {
    private static final Path PLAN = Path.of("../../plans/nanguan/2016.plan");

    @TempDir
    private Path folder;

    private CalculatorUnderTest plugin;

    @BeforeEach
    void pack() throws IOException {
        plugin = new CalculatorUnderTest(folder, "coverage");
    }

    /** The numbers of measures that facts, which were read from the published plan, give an amount. */
    private static Set<Integer> measures(String facts, int amount) throws IOException {
        Set<Integer> measures = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/org/huimin/coverage", facts))) {
            List<String> cells = List.of(line.split(",", -1));
            if (cells.get(0).matches("[0-9]+") && cells.get(amount).matches("[0-9].*|\"[0-9].*")) {
                measures.add(Integer.parseInt(cells.get(0)));
            }
        }
        return measures;
    }

    @Test
    void theMeasuresOfThePublishedPlanAreCounted() throws IOException {
        Set<Integer> quantified = measures("targets.csv", 1);
        assertEquals(15, quantified.size());
        Set<Integer> rated = measures("rates.csv", 4);
        assertEquals(12, rated.size());
        quantified.addAll(rated);
        // None of the measures with rates has targets, too: 15 + 12.
        assertEquals(27, quantified.size());
        CalculatorUnderTest.Outcome outcome = plugin.of(PLAN, Language.CHINESE);
        // 27 / 67 = 0.40298; measure 37 has a deadline (1 / 67 = 0.01492); 26 and 44 name a source (2 / 67 = 0.02985).
        assertEquals(
                List.of(List.of("67", "27", "0.4030", "67", "1.0000", "1", "0.0149", "2", "0.0299", "0", "0.0000")),
                outcome.rows("total"));
        Set<Integer> withFigures = new TreeSet<>();
        for (int number = 1; number <= 67; number++) {
            withFigures.add(number);
        }
        for (List<String> row : outcome.rows("gaps")) {
            if (row.get(2).startsWith("数字")) {
                withFigures.remove(Integer.parseInt(row.get(0)));
            }
        }
        assertEquals(quantified, withFigures);
        assertTrue(outcome.sound().complete());
    }

    @Test
    void theBenefitsOfThePublishedPlanAreOfThreeKinds() throws IOException {
        CalculatorUnderTest.Outcome outcome = plugin.of(PLAN, Language.CHINESE);
        // Amounts: 9, 10, 11 (two), 13, 16, 17, 21 to 26. Open: 7, 8, 12, 15, 20 (two), 43, 44 (two), 50, 57.
        // In kind: 6, 9, 13, 14 (two), 18 (two), 19 (two), 20, 44, 45, 51. 13 / 37 = 0.35135.
        assertEquals(List.of(List.of("37", "13", "11", "13", "0.3514")), outcome.rows("benefit-total"));
        assertEquals(
                List.of("7", "8", "12", "15", "20", "43", "44", "50", "57"),
                outcome.rows("gaps").stream()
                        .filter(row -> !row.get(3).isEmpty())
                        .map(row -> row.get(0))
                        .toList());
    }

    @Test
    void theProgrammesAddUpToTheWhole() throws IOException {
        CalculatorUnderTest.Outcome outcome = plugin.of(PLAN, Language.CHINESE);
        // Measures, those with figures, and shares: 2 + 8 + 7 + 0 + 4 + 0 + 1 + 2 + 1 + 0 + 2 = 27. Every measure has a
        // department; only measure 37 has a deadline (1 / 3); 26 (1 / 7) and 44 (1 / 9) name a source; none an amount.
        assertEquals(
                List.of(
                        programme("1 2 2 1.0000 0 0.0000 0 0.0000"),
                        programme("2 18 8 0.4444 0 0.0000 0 0.0000"),
                        programme("3 7 7 1.0000 0 0.0000 1 0.1429"),
                        programme("4 3 0 0.0000 0 0.0000 0 0.0000"),
                        programme("5 4 4 1.0000 0 0.0000 0 0.0000"),
                        programme("6 3 0 0.0000 1 0.3333 0 0.0000"),
                        programme("7 9 1 0.1111 0 0.0000 1 0.1111"),
                        programme("8 7 2 0.2857 0 0.0000 0 0.0000"),
                        programme("9 5 1 0.2000 0 0.0000 0 0.0000"),
                        programme("10 5 0 0.0000 0 0.0000 0 0.0000"),
                        programme("11 4 2 0.5000 0 0.0000 0 0.0000")),
                withoutTitles(outcome.rows("by-programme")));
        // 11 counts as one benefit of two; 9 and 13 have one with an amount and one in kind each.
        assertEquals(
                List.of(
                        List.of("2", "23", "7", "6", "10", "0.3043"),
                        List.of("3", "6", "6", "0", "0", "1.0000"),
                        List.of("7", "5", "0", "3", "2", "0.0000"),
                        List.of("8", "2", "0", "1", "1", "0.0000"),
                        List.of("9", "1", "0", "1", "0", "0.0000")),
                withoutTitles(outcome.rows("benefits-by-programme")));
        assertAddsUp(outcome.rows("total").get(0), outcome.rows("by-programme"), List.of(0, 1, 3, 5, 7, 9));
        assertAddsUp(outcome.rows("benefit-total").get(0), outcome.rows("benefits-by-programme"), List.of(0, 1, 2, 3));
    }

    /** Number, measures, those with figures, deadline and source with shares; all have a department, none an amount of money. */
    private static List<String> programme(String cells) {
        List<String> row = new ArrayList<>(List.of(cells.split(" ", -1)));
        row.addAll(4, List.of(row.get(1), "1.0000"));
        row.addAll(List.of("0", "0.0000"));
        return row;
    }

    private static List<List<String>> withoutTitles(List<List<String>> rows) {
        return rows.stream()
                .map(row -> Stream.concat(Stream.of(row.get(0)), row.stream().skip(2))
                        .toList())
                .toList();
    }

    private static void assertAddsUp(List<String> total, List<List<String>> rows, List<Integer> columns) {
        for (int column : columns) {
            long sum = rows.stream()
                    .mapToLong(row -> Long.parseLong(row.get(column + 2)))
                    .sum();
            assertEquals(total.get(column), Long.toString(sum));
        }
    }

    @Test
    void aMeasureThatSaysEverythingLacksNothing() throws IOException {
        CalculatorUnderTest.Outcome outcome = plugin.of("""
                plan: A
                year: 2026
                department group: B

                entity: person(person)
                  | field | type   |
                  | aged  | yes-no |

                programme 1: C

                measure 1: whole
                responsible: B
                target: beds 10 units, 2026-06-30
                funding: district 3 yuan

                measure 2: without amounts
                responsible: B
                deadline: 2026-06-30
                benefit: pension
                  eligible: aged
                  rate: open
                  basis: notice
                  funding: district

                measure 3: capped
                responsible: B
                project: P, 2026-06-30
                benefit: help
                  eligible: aged
                  rate: at-most 5 yuan/person/year
                """, Language.ENGLISH);
        assertEquals(
                List.of(
                        List.of("2", "without amounts", "figures, the amount of funding", "pension"),
                        List.of("3", "capped", "funding", "")),
                outcome.rows("gaps"));
        assertEquals(
                List.of(List.of("3", "2", "0.6667", "3", "1.0000", "3", "1.0000", "2", "0.6667", "1", "0.3333")),
                outcome.rows("total"));
    }

    @Test
    void theKeysOfBothLanguagesAreEqual() throws IOException {
        PluginResources.assertSameKeys(CoverageTest.class);
    }
}
