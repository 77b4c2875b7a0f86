package org.huimin.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.testkit.CalculatorUnderTest;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of the 2016 plan of Nanguan district with reports of the end of June, computed by hand. */
class NanguanProgressTest {
    private static final Path PLAN = Path.of("../../plans/nanguan/2016.plan");
    private static final Path ACTUALS = Path.of("src/test/resources/org/huimin/progress/actuals-2016-06.csv");
    private static final Path FACTS = Path.of("src/test/resources/org/huimin/progress/targets.csv");

    @TempDir
    private Path folder;

    private CalculatorUnderTest plugin;

    @BeforeEach
    void pack() throws IOException {
        plugin = new CalculatorUnderTest(folder, "progress", "actuals");
    }

    private CalculatorUnderTest.Outcome june() throws IOException {
        return plugin.of(PLAN, Optional.of(ACTUALS.toAbsolutePath()), Language.CHINESE);
    }

    /** Number of the measure, and the figure with its unit, as they were read from the published plan. */
    @Test
    void everyTargetOfThePublishedPlanIsListed() throws IOException {
        List<String> facts = new ArrayList<>();
        for (String line : Files.readAllLines(FACTS)) {
            List<String> cells = List.of(line.split(",", -1));
            facts.add(cells.get(0) + " " + cells.get(1) + cells.get(2));
        }
        facts.remove(0);
        List<String> listed = june().rows("targets").stream()
                .map(row -> row.get(0) + " "
                        + row.get(3)
                                .replace(",", "")
                                .replace("\u4E0D\u8D85\u8FC7", "")
                                .replaceFirst("/.*", ""))
                .toList();
        assertEquals(27, facts.size());
        assertEquals(facts, listed);
    }

    @Test
    void theTargetsThatAreReportedStandWhereTheArithmeticSays() throws IOException {
        List<List<String>> reported = june().rows("targets").stream()
                .filter(row -> !row.get(6).equals("?"))
                .map(row -> List.of(row.get(0), row.get(5), row.get(7), row.get(8)))
                .toList();
        assertEquals(
                List.of(
                        // 2016 has 366 days, and June ends with the 182nd: 13,000 x 182 / 366 = 6,464.4, so 6,464 are
                        // due.
                        List.of("1", "推进中", "6600", "0.5077"), // 6,600 / 13,000 = 0.50779
                        // 5,400 x 182 / 366 = 2,685.2; 0.2万 = 2,000.
                        List.of("1", "落后", "2000", "0.3704"), // 2,000 / 5,400 = 0.37047
                        List.of("2", "已完成", "230", "1.0455"), // 230 / 220 = 1.04555
                        List.of("19", "超出", "3", "3.0000"), // more than 2 of 1 to 2
                        // 2 x 182 / 366 = 0.99: not one whole centre is due yet.
                        List.of("27", "推进中", "0", "0.0000"),
                        List.of("32", "推进中", "5", "0.6090"), // 50,000 m2 = 5 ha; 5 / 8.21 = 0.60901
                        List.of("32", "推进中", "0.1", "0.4762"), // 0.1 / 0.21 = 0.47629; points have no pace
                        List.of("48", "推进中", "0.8", "?"), // a ratio
                        List.of("64", "超出", "35", "?"), // at most 30 minutes
                        List.of("65", "推进中", "12", "?")), // at most 15 minutes, so far
                reported);
    }

    @Test
    void whatIsStillToDoIsSharedOutOverTheMonthsThatRemain() throws IOException {
        assertEquals(
                List.of(
                        // From July 1 to December 31 six months remain: 6,400 / 6 = 1,066.7.
                        List.of("1", "城镇新增就业", "人", "2016-06-30", "6600", "6464", "6400", "1067"),
                        List.of("1", "失业人员再就业", "人", "2016-06-30", "2000", "2685", "3400", "567"), // 566.7
                        List.of("27", "建立社区居家养老服务中心", "个", "2016-06-30", "0", "0", "2", "1"), // 0.3
                        // 8.21 x 182 / 366 = 4.0826; 3.21 / 6 = 0.535.
                        List.of("32", "新增绿化面积", "公顷", "2016-06-30", "5", "4.08", "3.21", "0.54")),
                june().rows("pace"));
    }

    @Test
    void whatIsNotReportedIsListedAndNotZero() throws IOException {
        CalculatorUnderTest.Outcome outcome = june();
        assertEquals(17, outcome.rows("not-reported-targets").size());
        assertTrue(outcome.rows("targets").stream()
                .filter(row -> row.get(5).equals("未上报"))
                .allMatch(row -> row.subList(6, 9).equals(List.of("?", "?", "?"))));
        assertFalse(outcome.sound().complete());
    }

    @Test
    void theTotalIsThatOfTheProgrammesAndHereOfTheDepartments() throws IOException {
        // 27 = 1 done + 6 on the way + 1 behind + 0 late + 2 exceeded + 17 not reported.
        List<String> total = List.of("确保及未注明", "27", "1", "6", "1", "0", "2", "17");
        CalculatorUnderTest.Outcome outcome = june();
        assertEquals(List.of(total), outcome.rows("total"));
        assertEquals(total.subList(1, 8), sums(outcome.rows("by-programme"), 3));
        // No measure with targets has several responsible departments.
        assertEquals(total.subList(1, 8), sums(outcome.rows("by-department"), 2));
    }

    private static List<String> sums(List<List<String>> rows, int first) {
        List<String> sums = new ArrayList<>();
        for (int column = first; column < rows.get(0).size(); column++) {
            int index = column;
            sums.add(Long.toString(rows.stream()
                    .mapToLong(row -> Long.parseLong(row.get(index)))
                    .sum()));
        }
        return sums;
    }

    @Test
    void theDayIsTheLastThatIsReported() throws IOException {
        List<String> notes = june().sound().notes();
        assertEquals("截至2016-06-30。", notes.get(0));
        assertEquals("有1项指标最近一次上报早于这一天，是否落后按上报当日的进度判断。", notes.get(1));
    }

    @Test
    void withoutATableNothingIsKnown() throws IOException {
        CalculatorUnderTest.Outcome outcome = plugin.of(PLAN, Optional.empty(), Language.ENGLISH);
        assertEquals(List.of(List.of("promised", "27", "0", "0", "0", "0", "0", "27")), outcome.rows("total"));
        assertTrue(outcome.sound().notes().get(0).contains("--data actuals=FILE.csv"));
        assertFalse(outcome.sound().complete());
        assertTrue(outcome.sound().table("pace").isEmpty());
    }
}
