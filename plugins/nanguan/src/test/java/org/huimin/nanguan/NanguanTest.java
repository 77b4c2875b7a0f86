package org.huimin.nanguan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.huimin.result.Result;
import org.huimin.result.ResultValue;
import org.huimin.testkit.Finding;
import org.huimin.testkit.PluginUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The plugin as a district's author tests it, with the published test kit. */
class NanguanTest {
    private static final Path PLAN = Path.of("../../plans/nanguan/2016.plan");

    private static final String SMALL = """
            plan: A
            year: 2016
            use: nanguan (programmes 2, measures 1)
            department group: B
            programme 1: =C
            purpose: W

            measure 1: =1+1
            text: +D
            responsible: B
            deadline: 2016-06-30
            target: trees 1,000-2,000 trees
            target: waiting at-most 30 minutes

            measure 2: E
            responsible: B
            task: F
            """;

    private PluginUnderTest plugin;

    @BeforeEach
    void open() throws IOException {
        plugin = PluginUnderTest.open();
    }

    @AfterEach
    void close() throws IOException {
        plugin.close();
    }

    private static List<String> plain(List<ResultValue> row) {
        return row.stream()
                .map(value -> value instanceof ResultValue.Text text
                        ? text.text()
                        : value instanceof ResultValue.Count count ? Long.toString(count.number()) : "?")
                .toList();
    }

    @Test
    void itLoads() throws IOException {
        plugin.assertLoads();
    }

    /** The numbers are counted in the seed's tables of measures, targets and rates, and by hand in the plan. */
    @Test
    void theSummaryOfThePlanIsWhatThePublishedPlanHolds() throws IOException {
        Result result = plugin.calculate("yearly-summary", PLAN);
        List<List<String>> rows = result.table("summary").orElseThrow().rows().stream()
                .map(NanguanTest::plain)
                .toList();
        assertEquals(
                List.of(
                        List.of("2", "4", "1", "0", "0", "?"),
                        List.of("18", "3", "6", "23", "6", "?"),
                        List.of("7", "1", "0", "6", "0", "?"),
                        List.of("3", "0", "3", "0", "0", "?"),
                        List.of("4", "13", "0", "0", "0", "?"),
                        List.of("3", "0", "2", "0", "0", "?"),
                        List.of("9", "1", "16", "5", "3", "?"),
                        List.of("7", "2", "2", "2", "1", "?"),
                        List.of("5", "1", "5", "1", "1", "?"),
                        List.of("5", "0", "4", "0", "0", "?"),
                        List.of("4", "2", "4", "0", "0", "?"),
                        List.of("67", "27", "43", "37", "11", "?")),
                rows.stream().map(row -> row.subList(1, 7)).toList());
        assertFalse(result.complete(), "the budget is another plugin's, and is not here");
    }

    @Test
    void thePlanOfTheDistrictKeepsItsRules() throws IOException {
        assertEquals(
                List.of(),
                plugin.check(PLAN).stream()
                        .filter(finding -> finding.code().startsWith("NG"))
                        .toList());
    }

    @Test
    void whatBreaksTheRulesIsFound() throws IOException {
        assertEquals(
                List.of("NG0001", "NG0002", "NG0004"),
                plugin.check(SMALL).stream().map(Finding::code).sorted().toList());
        String withoutPurpose = SMALL.replace("purpose: W\n", "").replace("task: F", "task: F\ntext: G");
        assertEquals(
                List.of("NG0001", "NG0002", "NG0003"),
                plugin.check(withoutPurpose).stream()
                        .map(Finding::code)
                        .sorted()
                        .toList());
    }

    private List<List<String>> sheet(Map<String, byte[]> files, String name) {
        assertEquals(List.of(name), List.copyOf(files.keySet()));
        String text = new String(files.get(name), StandardCharsets.UTF_8);
        assertEquals('\uFEFF', text.charAt(0));
        return CsvReader.builder().ofCsvRecord(text.substring(1)).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    @Test
    void theSheetHasALineForEachMeasure() throws IOException {
        List<List<String>> sheet =
                sheet(plugin.export("task-breakdown", PLAN), "2016-\u4EFB\u52A1\u5206\u89E3\u8868.csv");
        assertEquals(68, sheet.size());
        assertEquals("1", sheet.get(1).get(0));
        assertEquals(
                List.of(
                        "\u4EBA\u793E\u5C40",
                        "\u5404\u8857\u4E61",
                        "\u57CE\u9547\u65B0\u589E\u5C31\u4E1A 13,000\u4EBA\uFF1B\u5931\u4E1A\u4EBA\u5458\u518D\u5C31\u4E1A 5,400\u4EBA",
                        "2016\u5E74\u5E95"),
                sheet.get(1).subList(3, 7));
    }

    @Test
    void noCellIsAFormula() throws IOException {
        List<List<String>> sheet = sheet(plugin.export("task-breakdown", SMALL), "test-tasks.csv");
        assertEquals(
                List.of(
                        "1",
                        "'=C",
                        "'+D",
                        "B",
                        "",
                        "trees 1,000-2,000 trees; waiting at-most 30 minutes",
                        "2016-06-30"),
                sheet.get(1));
        assertEquals(List.of("2", "'=C", "E", "B", "", "", "end of 2016"), sheet.get(2));
    }

    @Test
    void theSheetIsTheSameEachTime() throws IOException {
        Path copy = Files.createTempDirectory("nanguan-").resolve("test.plan");
        Files.writeString(copy, SMALL);
        assertEquals(
                sheet(plugin.export("task-breakdown", SMALL), "test-tasks.csv"),
                sheet(plugin.export("task-breakdown", copy), "test-tasks.csv"));
        Files.delete(copy);
        Files.delete(copy.getParent());
    }
}
