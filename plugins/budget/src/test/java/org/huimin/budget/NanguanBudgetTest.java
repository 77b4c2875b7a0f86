package org.huimin.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huimin.testkit.CalculatorUnderTest;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The plan of 2016 with headcounts that a test states. The rates are those of the published plan; the arithmetic stands beside
 * the figures.
 */
class NanguanBudgetTest {
    private static final Path PLAN = Path.of("../../plans/nanguan/2016.plan");

    /** Measure, benefit, row, recipients; commas stand in the row of measure 11, so it is quoted. */
    private static final String HEADCOUNTS = """
            measure,benefit,row,recipients
            9,\u60E0\u6C11\u8D2D\u7269\u5361,,1000
            11,\u6B8B\u75BE\u5B66\u751F\u52A9\u5B66,\u672C\u79D1,10
            11,\u6B8B\u75BE\u5B66\u751F\u52A9\u5B66,\u4E13\u79D1,5
            11,\u6B8B\u75BE\u5B66\u751F\u52A9\u5B66,\u4E2D\u4E13\u3001\u9AD8\u4E2D,4
            13,\u6162\u6027\u75C5\u95E8\u8BCA\u4F18\u60E0,,200
            16,,,300
            22,,,7
            24,,,50-60
            26,,,40
            """;

    @TempDir
    private Path folder;

    private CalculatorUnderTest plugin;

    @BeforeEach
    void install() throws IOException {
        plugin = new CalculatorUnderTest(folder, "budget", "headcount");
    }

    private CalculatorUnderTest.Outcome budget() throws IOException {
        Path table = Files.writeString(folder.resolve("headcount.csv"), HEADCOUNTS);
        return plugin.of(PLAN, Optional.of(table), Language.CHINESE);
    }

    @Test
    void eachMeasureCostsWhatItsRatesAndHeadcountsComeTo() throws IOException {
        List<List<String>> rows = budget().rows("by-measure").stream()
                .filter(row -> !"?".equals(row.get(4)))
                .map(row -> List.of(row.get(0), row.get(2), row.get(3), row.get(4), row.get(5)))
                .toList();
        assertEquals(
                List.of(
                        // 1,000 households * 600 yuan; the discount has no amount.
                        List.of("9", "2", "600000.00", "600000.00-600000.00", "1"),
                        // 10 * 5,000 + 5 * 3,000 + 4 * 2,000; the other benefit has no headcount.
                        List.of("11", "4", "73000.00", "73000.00-73000.00", "1"),
                        // At most 1,000 yuan for each of 200; the treatment is free.
                        List.of("13", "2", "?", "0.00-200000.00", "1"),
                        // 300 * 260.
                        List.of("16", "1", "78000.00", "78000.00-78000.00", "0"),
                        // 7 * between 1,200 and 2,400.
                        List.of("22", "1", "?", "8400.00-16800.00", "0"),
                        // Between 50 and 60 * 100 yuan * 12 months.
                        List.of("24", "1", "?", "60000.00-72000.00", "0"),
                        // 40 * 150 yuan * 12 months.
                        List.of("26", "1", "72000.00", "72000.00-72000.00", "0")),
                rows);
    }

    @Test
    void theWholeIsTheSumOfItsParts() throws IOException {
        CalculatorUnderTest.Outcome outcome = budget();
        // 37 benefits of the plan, one of them as three rows: 39 lines. 600,000 + 73,000 + 78,000 + 72,000 = 823,000;
        // with the ranges 823,000 + 0 + 8,400 + 60,000 = 891,400 to 823,000 + 200,000 + 16,800 + 72,000 = 1,111,800.
        // Lines with a cost: 1 + 3 + 1 + 1 + 1 + 1 + 1 = 9.
        assertEquals(List.of(List.of("39", "823000.00", "891400.00-1111800.00", "30")), outcome.rows("total"));
        assertFalse(outcome.sound().complete());
        assertEquals(30, outcome.rows("open").size());
    }

    @Test
    void moneyWithoutAnAmountCoversNothing() throws IOException {
        assertEquals(
                List.of(
                        List.of(
                                "26",
                                "",
                                "\u798F\u5F69\u516C\u76CA\u91D1",
                                "?",
                                "72000.00-72000.00",
                                "0",
                                "\u65E0\u6CD5\u5224\u65AD"),
                        List.of(
                                "44",
                                "\u6742\u8D39\u514D\u9664",
                                "\u4E49\u52A1\u6559\u80B2\u4E2D\u5C0F\u5B66\u516C\u7528\u7ECF\u8D39",
                                "?",
                                "?",
                                "1",
                                "\u65E0\u6CD5\u5224\u65AD")),
                budget().rows("funding"));
    }

    @Test
    void withoutHeadcountsEverythingIsOpenAndNothingIsZero() throws IOException {
        CalculatorUnderTest.Outcome outcome = plugin.of(PLAN, Optional.empty(), Language.ENGLISH);
        assertEquals(List.of(List.of("37", "?", "?", "37")), outcome.rows("total"));
        assertTrue(outcome.sound().notes().get(2).contains("is not zero"));
    }
}
