package org.huimin.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the 2016 plan of Nanguan district says, and a plan that says everything or nothing. */
class CoverageTest {
    private static final Path PLAN = Path.of("../../plans/nanguan/2016.plan");

    @TempDir
    private Path folder;

    private Bundled plugin;

    @BeforeEach
    void pack() throws IOException {
        plugin = new Bundled(folder);
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
        Bundled.Outcome outcome = plugin.of(PLAN, Language.CHINESE);
        // 27 / 67 = 0.40298; measure 37 has a deadline (1 / 67 = 0.01492); 26 and 44 name a source (2 / 67 = 0.02985).
        assertEquals(
                List.of(List.of("67", "27", "0.4029", "67", "1.0000", "1", "0.0149", "2", "0.0298", "0", "0.0000")),
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
        Bundled.Outcome outcome = plugin.of(PLAN, Language.CHINESE);
        // Amounts: 9, 10, 11 (two), 13, 16, 17, 21 to 26. Open: 7, 8, 12, 15, 20 (two), 43, 44 (two), 50, 57.
        // In kind: 6, 9, 13, 14 (two), 18 (two), 19 (two), 20, 44, 45, 51. 13 / 37 = 0.35135.
        assertEquals(List.of(List.of("37", "13", "11", "13", "0.3513")), outcome.rows("benefit-total"));
        assertEquals(
                List.of("7", "8", "12", "15", "20", "43", "44", "50", "57"),
                outcome.rows("gaps").stream()
                        .filter(row -> !row.get(3).isEmpty())
                        .map(row -> row.get(0))
                        .toList());
    }

    @Test
    void theProgrammesAddUpToTheWhole() throws IOException {
        Bundled.Outcome outcome = plugin.of(PLAN, Language.CHINESE);
        // 2 + 8 + 7 + 0 + 4 + 0 + 1 + 2 + 1 + 0 + 2 = 27.
        assertEquals(
                List.of("2", "8", "7", "0", "4", "0", "1", "2", "1", "0", "2"),
                outcome.rows("by-programme").stream().map(row -> row.get(3)).toList());
        assertAddsUp(outcome.rows("total").get(0), outcome.rows("by-programme"), List.of(0, 1, 3, 5, 7, 9));
        assertAddsUp(outcome.rows("benefit-total").get(0), outcome.rows("benefits-by-programme"), List.of(0, 1, 2, 3));
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
        Bundled.Outcome outcome = plugin.of("""
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
                List.of(List.of("3", "2", "0.6666", "3", "1.0000", "3", "1.0000", "2", "0.6666", "1", "0.3333")),
                outcome.rows("total"));
    }

    @Test
    void theKeysOfBothLanguagesAreEqual() throws IOException {
        assertEquals(words("zh").keySet(), words("en").keySet());
    }

    private static Properties words(String tag) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                CoverageTest.class.getResourceAsStream("messages_" + tag + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
