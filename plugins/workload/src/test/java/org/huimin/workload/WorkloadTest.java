package org.huimin.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huimin.testkit.CalculatorUnderTest;
import org.huimin.testkit.PluginResources;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The work of the departments of Nanguan, as it was counted from the published plan, and money by a budget that is made up. */
class WorkloadTest {
    private static final Path PLAN = Path.of("../../plans/nanguan/2016.plan");
    private static final String JOINT = """
            plan: A
            year: 2026
            department group: B
            department group: C
            department group: D

            programme 1: P

            measure 1: one
            responsible: B
            cooperating: D
            target: beds 10 units

            measure 2: two
            responsible: C, B
            cooperating: D
            target: parks 3 units
            target: trees 5 trees

            measure 3: three
            responsible: B
            cooperating: C, D
            task: T

            measure 4: four
            responsible: B, C
            task: T

            measure 5: five
            responsible: C
            task: T

            measure 6: six
            responsible: D
            task: T
            """;

    @TempDir
    private Path folder;

    private CalculatorUnderTest plugin;

    @BeforeEach
    void pack() throws IOException {
        plugin = new CalculatorUnderTest(folder, "workload");
    }

    private static List<List<String>> facts(String name) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/org/huimin/workload", name)).stream()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }

    @Test
    void eachDepartmentLeadsAndSupportsWhatThePublishedPlanSays() throws IOException {
        List<List<String>> facts = facts("departments.csv").stream()
                .map(cells -> cells.subList(0, 3))
                .sorted(Comparator.comparing(cells -> cells.get(0)))
                .toList();
        List<List<String>> counted = plugin.of(PLAN, Language.CHINESE).rows("by-department").stream()
                .map(row -> List.of(row.get(0), row.get(1), row.get(3)))
                .sorted(Comparator.comparing(cells -> cells.get(0)))
                .toList();
        assertEquals(21, facts.size());
        assertEquals(facts, counted);
    }

    @Test
    void theTargetsOfADepartmentAreThoseOfTheMeasuresThatItLeads() throws IOException {
        List<List<String>> targets = facts("targets.csv");
        List<List<String>> departments = facts("departments.csv");
        for (List<String> row : plugin.of(PLAN, Language.CHINESE).rows("by-department")) {
            List<String> led = departments.stream()
                    .filter(cells -> cells.get(0).equals(row.get(0)))
                    .flatMap(cells -> List.of(cells.get(3).split(" ", -1)).stream())
                    .toList();
            long expected =
                    targets.stream().filter(cells -> led.contains(cells.get(0))).count();
            assertEquals(Long.toString(expected), row.get(4), row.get(0));
        }
        List<String> gardens = plugin.of(PLAN, Language.CHINESE).rows("by-department").stream()
                .filter(row -> row.get(0).equals("园林局"))
                .findFirst()
                .orElseThrow();
        // 9 of 27 targets.
        assertEquals(List.of("园林局", "1", "0", "1", "9", "0.3333").subList(4, 6), gardens.subList(4, 6));
    }

    @Test
    void thePairsThatMeetMostComeFirstAndAddUpToTheSupport() throws IOException {
        List<List<String>> pairs = plugin.of(PLAN, Language.CHINESE).rows("pairs");
        assertEquals(List.of("民政局", "各街乡", "16"), pairs.get(0));
        assertEquals(List.of("残联", "各街乡", "8"), pairs.get(1));
        // Every measure has one leading department: 49 + 1 + 1 + 1 + 1 times somebody supports it.
        assertEquals(
                53, pairs.stream().mapToLong(row -> Long.parseLong(row.get(2))).sum());
    }

    @Test
    void everyPairAndEveryShareOfThePublishedPlanIsThatOfItsMeasures() throws IOException {
        List<List<String>> targets = facts("targets.csv");
        Map<List<String>, Integer> pairs = new HashMap<>();
        Map<String, Integer> led = new HashMap<>();
        for (List<String> measure : facts("measures.csv")) {
            long own = targets.stream()
                    .filter(cells -> cells.get(0).equals(measure.get(0)))
                    .count();
            led.merge(measure.get(1), (int) own, Integer::sum);
            for (String supporting : measure.get(2).split("\u3001", -1)) {
                if (!supporting.isEmpty()) {
                    pairs.merge(List.of(measure.get(1), supporting), 1, Integer::sum);
                }
            }
        }
        CalculatorUnderTest.Outcome outcome = plugin.of(PLAN, Language.CHINESE);
        Map<List<String>, Integer> counted = new HashMap<>();
        for (List<String> row : outcome.rows("pairs")) {
            assertNull(counted.put(row.subList(0, 2), Integer.valueOf(row.get(2))), row.toString());
        }
        assertEquals(pairs, counted);
        for (List<String> row : outcome.rows("by-department")) {
            int own = led.getOrDefault(row.get(0), 0);
            BigDecimal share = BigDecimal.valueOf(own).divide(new BigDecimal(27), 4, RoundingMode.HALF_UP);
            // No measure of 2016 has two departments that answer for it.
            assertEquals(
                    List.of("0", Integer.toString(own), share.toPlainString()),
                    List.of(row.get(2), row.get(4), row.get(5)));
        }
    }

    @Test
    void withoutABudgetTheMoneyIsLeftOutAndSaidSo() throws IOException {
        CalculatorUnderTest.Outcome outcome = plugin.of(JOINT, Language.ENGLISH);
        assertTrue(outcome.sound().table("money").isEmpty());
        assertFalse(outcome.sound().complete());
        assertTrue(
                outcome.sound().notes().contains("There is no result of the budget, so that the money is left out."));
    }

    @Test
    void aJointMeasureCountsForEachOfItsDepartments() throws IOException {
        CalculatorUnderTest.Outcome outcome = plugin.of(JOINT, Language.ENGLISH);
        assertEquals(
                List.of(
                        // B leads 1 to 4, and 1 + 2 of three targets.
                        List.of("B", "4", "2", "0", "3", "1.0000"),
                        List.of("C", "3", "2", "1", "2", "0.6667"),
                        List.of("D", "1", "0", "3", "0", "0.0000")),
                outcome.rows("by-department"));
        assertEquals(
                List.of(List.of("B", "D", "3"), List.of("C", "D", "1"), List.of("B", "C", "1")), outcome.rows("pairs"));
        assertTrue(outcome.sound().notes().get(0).startsWith("A measure with several responsible departments"));
    }

    @Test
    void theMoneyOfJointMeasuresStandsByItselfAndTheRowsAddUp() throws IOException {
        installBudget(plugin.plugins());
        CalculatorUnderTest.Outcome outcome = plugin.of(JOINT, Language.ENGLISH);
        assertEquals(
                List.of(
                        // 20 + 40 = 60 of 10 + 20 + 40 + 50 = 120.
                        List.of("B, C (jointly)", "2", "0", "60", "60-120", "0.5000"),
                        List.of("C", "1", "0", "50", "50-100", "0.4167"),
                        // Measure 3 is not known, and no zero.
                        List.of("B", "2", "1", "10", "10-20", "0.0833"),
                        List.of("D", "1", "1", "?", "?", "?")),
                outcome.rows("money"));
        assertEquals(List.of(List.of("6", "2", "120", "120-240")), outcome.rows("money-total"));
        assertFalse(outcome.sound().complete());
        assertTrue(outcome.sound().notes().stream().anyMatch(note -> note.contains("a row of its own")));
    }

    @Test
    void theKeysOfBothLanguagesAreEqual() throws IOException {
        PluginResources.assertSameKeys(WorkloadTest.class);
    }

    /** Installs a budget that this test has made, beside. */
    private static void installBudget(Path plugins) throws IOException {
        Path plugin = Files.createDirectories(plugins.resolve("budget"));
        try (OutputStream stream = Files.newOutputStream(plugin.resolve("plugin.jar"));
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            zip.putNextEntry(new ZipEntry("META-INF/huimin-plugin.properties"));
            zip.write("id=budget\nversion=1\nspi=1\nclass=org.huimin.workload.FakeBudget\ncalculators=budget\n"
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            Path classes = Path.of("target/test-classes");
            try (Stream<Path> files = Files.list(classes.resolve("org/huimin/workload"))) {
                for (Path file : files.filter(WorkloadTest::isOfBudget).toList()) {
                    zip.putNextEntry(
                            new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                    Files.copy(file, zip);
                    zip.closeEntry();
                }
            }
        }
    }

    private static boolean isOfBudget(Path file) {
        return String.valueOf(file.getFileName()).startsWith("FakeBudget");
    }
}
