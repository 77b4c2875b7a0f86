package org.huimin.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.host.PluginHost;
import org.huimin.testkit.CalculatorUnderTest;
import org.huimin.testkit.PluginResources;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** States, pace and mistakes, on a small plan. */
class ProgressTest {
    private static final String PLAN = """
            plan: A
            year: 2026
            %s
            department group: B
            department group: C

            programme 1: First

            measure 1: Trees
            responsible: B, C
            target: trees 730 trees
            target: parks 3 units, strive, 2026-06-30
            target: cover raise 2 percentage-points
            target: survival at-least 95%%
            target: beds reach 100 blocks
            target: wait at-most 30 minutes
            target: stations 1-2 units

            measure 2: Roads
            responsible: C
            deadline: 2026-03-31
            target: road 9 kilometres
            target: planted 5 trees
            target: planted 6 places
            """;
    private static final String HEAD = "measure,target,date,actual\n";

    @TempDir
    private Path folder;

    private CalculatorUnderTest plugin;

    @BeforeEach
    void pack() throws IOException {
        plugin = new CalculatorUnderTest(folder, "progress", "actuals");
    }

    private CalculatorUnderTest.Outcome progress(String csv) throws IOException {
        return plugin.of(String.format(PLAN, ""), csv, Language.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 730 x 100 / 365 = 200 are due by April 10, the hundredth day.
                "1,trees,2026-04-10,200 | On the way",
                "1,trees,2026-04-10,199 | Behind",
                "1,trees,2026-04-10,730 | Done",
                "1,trees,2026-12-31,729 | Behind",
                "1,parks,2026-06-30,3 | Done",
                // 3 x 120 / 181 = 1.99, so that one whole park is due by April 30.
                "1,parks,2026-04-30,1 | On the way",
                "1,parks,2026-05-02,1 | Behind",
                "1,parks,2026-07-01,2 | Late",
                "1,cover,2026-12-30,0.1 | On the way",
                "1,cover,2026-12-30,2.0 | Done",
                "1,survival,2026-12-30,94.9% | On the way",
                "1,survival,2026-12-30,95 | Done",
                "1,beds,2026-12-30,10 | On the way",
                "1,wait,2026-12-30,30 | On the way",
                "1,wait,2026-12-31,30 | Done",
                "1,wait,2026-01-31,30.5 | Exceeded",
                "1,stations,2026-06-30,1 | Done",
                "1,stations,2026-06-30,2 | Done",
                "1,stations,2026-06-30,3 | Exceeded",
                // The measure's deadline holds: 9 x 45 / 90 = 4.5 by February 14.
                "2,road,2026-02-14,4.5 | On the way",
                "2,road,2026-02-14,4499 metres | Behind",
                "2,road,2026-04-01,8.9 | Late"
            })
    void theStateFollowsFromTheReport(String row, String state) throws IOException {
        CalculatorUnderTest.Outcome outcome = progress(HEAD + row + "\n");
        outcome.sound();
        List<String> states = outcome.rows("targets").stream()
                .map(cells -> cells.get(5))
                .filter(cell -> !cell.equals("Not reported"))
                .toList();
        assertEquals(List.of(state), states);
    }

    @Test
    void whatIsStrivenForIsCountedByItself() throws IOException {
        CalculatorUnderTest.Outcome outcome = progress(HEAD + "1,parks,2026-06-30,3\n");
        assertEquals(
                List.of(
                        List.of("promised", "9", "0", "0", "0", "0", "0", "9"),
                        List.of("striven for", "1", "1", "0", "0", "0", "0", "0")),
                outcome.rows("total"));
        assertEquals(
                List.of(
                        List.of("B", "promised", "6", "0", "0", "0", "0", "0", "6"),
                        List.of("B", "striven for", "1", "1", "0", "0", "0", "0", "0"),
                        List.of("C", "promised", "9", "0", "0", "0", "0", "0", "9"),
                        List.of("C", "striven for", "1", "1", "0", "0", "0", "0", "0")),
                outcome.rows("by-department"));
        assertTrue(outcome.sound().notes().stream().anyMatch(note -> note.contains("several responsible")));
    }

    @Test
    void aLaterReportStandsForAnEarlierOneAndAZeroIsAReport() throws IOException {
        List<String> road = progress(HEAD + "2,road,2026-02-28,2\n2,road,2026-01-31,0\n")
                .rows("targets")
                .get(7);
        assertEquals(List.of("2026-02-28", "2", "0.2222"), road.subList(6, 9));
        assertEquals(
                "0",
                progress(HEAD + "2,road,2026-01-31,0\n").rows("targets").get(7).get(7));
    }

    @Test
    void aDayThatIsGivenLeavesLaterReportsOut() throws IOException {
        String plan = String.format(PLAN, "use: progress (date 2026-02-01)");
        CalculatorUnderTest.Outcome outcome =
                plugin.of(plan, HEAD + "2,road,2026-01-31,3\n2,road,2026-02-28,9\n", Language.ENGLISH);
        assertEquals("3", outcome.rows("targets").get(7).get(7));
        assertEquals("As of 2026-02-01.", outcome.sound().notes().get(0));
        assertEquals(
                "Reports that are later than this day and left out: 1.",
                outcome.sound().notes().get(1));
    }

    @Test
    void aDayBehindTheDeadlineMakesAnEarlierReportLate() throws IOException {
        String plan = String.format(PLAN, "use: progress (date 2026-04-01)");
        assertEquals(
                "Late",
                plugin.of(plan, HEAD + "2,road,2026-03-31,8.99\n", Language.ENGLISH)
                        .rows("targets")
                        .get(7)
                        .get(5));
    }

    @Test
    void twoTargetsOfOneNameAreToldApartByTheirUnits() throws IOException {
        CalculatorUnderTest.Outcome outcome =
                progress(HEAD + "2,planted,2026-01-31,4 places\n2,planted,2026-01-31,3 trees\n");
        assertEquals("3", outcome.rows("targets").get(8).get(7));
        assertEquals("4", outcome.rows("targets").get(9).get(7));
    }

    @Test
    void emptyActualsAreNoReports() throws IOException {
        CalculatorUnderTest.Outcome outcome = progress(HEAD + "1,trees,,\n99,nothing,never,\n");
        assertEquals(10, outcome.rows("not-reported-targets").size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-06-30",
                "2026/6/30",
                "2026.6.30",
                "20260630",
                "2026-06-30 00:00:00",
                "2026/6/30 0:00",
                "2026-06",
                "2026\u5E746\u670830\u65E5",
                "6\u670830\u65E5",
                "6\u6708\u5E95",
                "2026\u5E746\u6708",
                "\uFF12\uFF10\uFF12\uFF16-06-30"
            })
    void daysAreReadAsPeopleWriteThem(String day) throws IOException {
        assertEquals(
                "2026-06-30",
                progress(HEAD + "1,trees," + day + ",1\n")
                        .rows("targets")
                        .get(0)
                        .get(6));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "600 | 600",
                "'\"1,600\"' | 1600",
                "1600\uFF0E0 | 1600",
                "0.16\u4E07 | 1600",
                "0.16\u4E07\u682A | !",
                "16 trees | 16",
                "1\u68F5 | 1"
            })
    void numbersAreReadAsPeopleWriteThem(String number, String actual) throws IOException {
        CalculatorUnderTest.Outcome outcome = progress(HEAD + "1,trees,2026-06-30," + number + "\n");
        if (actual.equals("!")) {
            assertTrue(
                    outcome.findings().get(0).startsWith("2 HM8110 "),
                    outcome.findings().toString());
        } else {
            assertEquals(actual, outcome.rows("targets").get(0).get(7));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "measure,target,actual\\n1,trees,3 | 1 HM8101 The table has no column 'date'; its columns are measure, target, actual.",
                "measure,target,date,actual,datum\\n | 1 HM8102 The table has a column 'datum'",
                "measure,target,date,actual\\n,trees,2026-01-31,3 | 2 HM8103 This row has an actual, but its 'measure' is empty.",
                "measure,target,date,actual\\n9,trees,2026-01-31,3 | 2 HM8104 The plan has no measure '9': a target of this name belongs to measure 1.",
                "measure,target,date,actual\\n1.5,trees,2026-01-31,3 | 2 HM8104 The plan has no measure '1.5'",
                "measure,target,date,actual\\n1,treess,2026-01-31,3 | 2 HM8105 Measure 1 has no target 'treess': its targets are trees, parks",
                "measure,target,date,actual\\n2,trees,2026-01-31,3 | 2 HM8105 Measure 2 has no target 'trees': a target of this name belongs to measure 1.",
                "measure,target,date,actual\\n2,planted,2026-01-31,3 | 2 HM8106 Measure 2 has several targets 'planted'.",
                "measure,target,date,actual\\n1,trees,30/6/2026,3 | 2 HM8107 The date '30/6/2026' can't be read.",
                "measure,target,date,actual\\n1,trees,2026-02-30,3 | 2 HM8107 The date '2026-02-30' can't be read.",
                "measure,target,date,actual\\n1,trees,2025-12-31,3 | 2 HM8108 The date '2025-12-31' is outside the plan's year, 2026.",
                "measure,target,date,actual\\n1,trees,2026-01-31,half | 2 HM8109 The actual 'half' is no number",
                "measure,target,date,actual\\n1,trees,2026-01-31,5.4 | 2 HM8109 The actual '5.4' is no number",
                "measure,target,date,actual\\n1,trees,2026-01-31,-5 | 2 HM8109 The actual '-5' is no number",
                "measure,target,date,actual\\n1,trees,2026-01-31,'\"1,23\"' | 2 HM8109 The actual '1,23' is no number",
                "measure,target,date,actual\\n1,trees,2026-01-31,3 people | 2 HM8110 The unit of the actual '3 people' does not fit",
                "measure,target,date,actual\\n1,cover,2026-01-31,0.1% | 2 HM8110 The unit of the actual '0.1%' does not fit",
                "measure,target,date,actual\\n1,trees,2026-01-31,3\\n1,trees,2026-01-31,3 | 3 HM8111 The target 'trees' is reported for 2026-01-31 already, in line 2."
            })
    void aMistakeIsSaidWithItsLine(String csv, String expected) throws IOException {
        CalculatorUnderTest.Outcome outcome = progress(csv.replace("\\n", "\n").replace("'", "") + "\n");
        assertEquals(Optional.empty(), outcome.result());
        assertEquals(1, outcome.findings().size(), outcome.findings().toString());
        assertTrue(
                outcome.findings().get(0).startsWith(expected),
                outcome.findings().toString());
    }

    @Test
    void whatMayHaveBeenMeantIsOffered() throws IOException {
        assertTrue(progress(HEAD + "1,treess,2026-01-31,3\n").findings().get(0).endsWith("[trees]"));
        assertTrue(progress(HEAD + "9,trees,2026-01-31,3\n").findings().get(0).endsWith("[1]"));
        assertTrue(progress("measure,target,date,actuals\n").findings().stream()
                .anyMatch(finding -> finding.endsWith("[actual]")));
    }

    @Test
    void everyMistakeOfARowAndOfATableIsSaidAtOnce() throws IOException {
        assertEquals(
                List.of("HM8107", "HM8109", "HM8104", "HM8105"),
                progress(HEAD + "9,trees,soon,many\n1,bushes,2026-01-31,3\n").findings().stream()
                        .map(finding -> finding.substring(2, 8))
                        .toList());
    }

    @Test
    void aSumThatFallsIsAWarningAndTheLastReportCounts() throws IOException {
        CalculatorUnderTest.Outcome outcome = progress(HEAD + "1,trees,2026-01-31,50\n1,trees,2026-02-28,40\n");
        assertTrue(outcome.findings().get(0).startsWith("3 HM8112 The actual of 'trees' falls from 50"));
        assertEquals("40", outcome.rows("targets").get(0).get(7));
    }

    @Test
    void theKeysOfBothLanguagesAreEqualAndEveryCodeHasPages() throws IOException {
        PluginResources.assertSameKeys(ProgressTest.class);
        try (PluginHost host = PluginHost.open(folder.resolve("plugins"))) {
            for (ProgressCode code : ProgressCode.values()) {
                assertTrue(host.explanation(code.id(), Language.CHINESE).isPresent(), code.id());
                assertTrue(host.explanation(code.id(), Language.ENGLISH).isPresent(), code.id());
            }
        }
    }

    /** 6,700 measures with as many reports: a table that is searched once a row would take minutes. */
    @Test
    void aPlanOfManyMeasuresIsReadInOnePass() throws IOException {
        StringBuilder plan = new StringBuilder("plan: A\nyear: 2026\ndepartment group: B\n\nprogramme 1: C\n");
        List<String> rows = new ArrayList<>();
        for (int number = 1; number <= 6_700; number++) {
            plan.append("\nmeasure ").append(number).append(": M").append(number);
            plan.append("\nresponsible: B\ntarget: trees 10 trees\n");
            rows.add(number + ",trees,2026-06-30,10");
        }
        Path file = Files.writeString(folder.resolve("many.plan"), plan);
        Path table = Files.writeString(folder.resolve("many.csv"), HEAD + String.join("\n", rows));
        CalculatorUnderTest.Outcome outcome = plugin.of(file, Optional.of(table), Language.ENGLISH);
        assertEquals(List.of(List.of("promised", "6700", "6700", "0", "0", "0", "0", "0")), outcome.rows("total"));
        assertTrue(outcome.sound().complete());
    }
}
