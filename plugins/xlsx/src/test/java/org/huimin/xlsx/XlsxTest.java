package org.huimin.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huimin.compile.PlanCompiler;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.language.load.PlanFiles;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.Target;
import org.huimin.plugin.Words;
import org.huimin.result.Result;
import org.huimin.result.ResultColumn;
import org.huimin.result.ResultTable;
import org.huimin.result.ResultValue;
import org.huimin.testkit.Everywhere;
import org.huimin.testkit.PlanFacts;
import org.huimin.testkit.PluginResources;
import org.huimin.testkit.PluginUnderTest;
import org.huimin.testkit.RandomPlans;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Language;
import org.huimin.wording.PlanWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks as another library reads them than the one that writes them. */
class XlsxTest {
    private static final Path PLANS = Path.of("../../plans").toAbsolutePath().normalize();
    private static final Path PLAN = PLANS.resolve("nanguan/2016.plan");

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static Plan compiled(Path file) {
        PlanFiles.Reading.Read read = (PlanFiles.Reading.Read) PlanFiles.read(PLANS, file, false);
        return PlanCompiler.compile(read.loader(), read.source()).plan().orElseThrow();
    }

    private static byte[] written(Language language, Plan of, List<Diagnostic> found) throws IOException {
        Words words = new Words(XlsxPlugin.class, language);
        PlanSheets plan = new PlanSheets(of, language, words);
        List<Sheet> sheets = new ArrayList<>(plan.first());
        sheets.add(plan.last());
        return new WorkbookFile(of, words, found::add).write(sheets);
    }

    private static ExcelFile read(Plan plan) throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        ExcelFile file = new ExcelFile(written(Language.ENGLISH, plan, found));
        assertEquals(List.of(), found);
        return file;
    }

    /** What the sheets of tasks and details say, as facts of a plan. */
    private static List<String> facts(ExcelFile file) {
        List<String> facts = new ArrayList<>();
        for (List<String> row : file.body("Tasks")) {
            String place = row.get(0).substring(1) + " ; ";
            List<String> lines = List.of(row.get(2).split("\n", -1));
            facts.add(place + "title ; " + lines.get(0));
            lines.subList(1, lines.size()).forEach(line -> facts.add(place + "text ; " + line));
        }
        for (List<String> row : file.body("Details")) {
            String place =
                    row.get(0).substring(1) + " ; " + (row.get(2).isEmpty() ? "" : "Benefit: " + row.get(2) + " ; ");
            String label = PlanFacts.label(row.get(3));
            boolean named = List.of("target", "project", "funding", "data").contains(label);
            String text = row.get(5).equals("see the sheet Rates") ? "see the table" : row.get(5);
            facts.add(place + label + " ; " + (named ? row.get(4) + " ; " : "") + text);
        }
        return PlanFacts.comparable(facts);
    }

    private static List<String> expected(Plan plan) {
        List<String> facts = new ArrayList<>();
        for (String fact : PlanFacts.of(plan)) {
            if (!fact.matches("(?s)\\d+ ; Benefit: .* ; row ; .*")) {
                facts.add(fact);
            }
        }
        for (Measure measure : plan.measures()) {
            if (measure.wording().isEmpty()) {
                new PlanWording(Language.ENGLISH, plan)
                        .sentences(measure, "see the sheet Rates")
                        .ifPresent(sentences -> facts.add(measure.number() + " ; text ; " + sentences));
            }
        }
        return PlanFacts.comparable(facts);
    }

    private static String number(BigDecimal number) {
        boolean exact = number.stripTrailingZeros().precision() <= 15;
        return exact ? "#" + ExcelFile.plain(number) : number.toPlainString();
    }

    private static List<List<String>> expectedLedger(Plan plan) {
        PlanWording wording = new PlanWording(Language.ENGLISH, plan);
        Map<String, String> comparators = Map.of(
                "AT_LEAST", "at least",
                "AT_MOST", "at most",
                "REACH", "reached",
                "RAISE", "raised by",
                "LOWER", "lowered by");
        List<List<String>> rows = new ArrayList<>();
        for (Measure measure : plan.measures()) {
            for (Target target : measure.targets()) {
                String per = target.figure()
                        .per()
                        .map(unit -> "/" + wording.unit(unit))
                        .orElse("");
                rows.add(List.of(
                        "#" + measure.number(),
                        measure.title(),
                        target.name(),
                        target.figure().high().isPresent() && target.comparator() == Comparator.AT_LEAST
                                ? "between"
                                : Objects.requireNonNull(
                                        comparators.get(target.comparator().name())),
                        number(target.figure().low()),
                        target.figure().high().map(XlsxTest::number).orElse(""),
                        wording.unit(target.figure().unit()) + per,
                        target.strength()
                                .map(strength -> strength.name().equals("ENSURE") ? "ensured" : "striven for")
                                .orElse(""),
                        target.deadline()
                                .or(measure::deadline)
                                .map(deadline -> "@" + deadline.date())
                                .orElse("@" + plan.year() + "-12-31"),
                        String.join(", ", measure.responsible()),
                        "",
                        "",
                        ""));
            }
        }
        return rows;
    }

    private static List<List<String>> expectedRates(Plan plan) {
        PlanWording wording = new PlanWording(Language.ENGLISH, plan);
        List<List<String>> rows = new ArrayList<>();
        for (Measure measure : plan.measures()) {
            for (Benefit benefit : measure.benefits()) {
                if (benefit.rate() instanceof Rate.Flat flat) {
                    rows.add(rate(measure, benefit, "", flat.award(), wording));
                }
                for (RateTable table : plan.rateTable(benefit.rate()).stream().toList()) {
                    List<List<String>> cells = wording.table(table);
                    for (int row = 0; row < table.rows().size(); row++) {
                        List<String> inputs = cells.get(row + 1);
                        rows.add(rate(
                                measure,
                                benefit,
                                String.join(" / ", inputs.subList(0, inputs.size() - 1)),
                                table.rows().get(row).award(),
                                wording));
                    }
                }
            }
        }
        return rows;
    }

    private static List<String> rate(Measure measure, Benefit benefit, String row, Award award, PlanWording wording) {
        boolean amount = award instanceof Award.Amount;
        return Arrays.asList(
                "#" + measure.number(),
                measure.title(),
                String.join(", ", measure.responsible()),
                benefit.name(),
                wording.condition(benefit.eligible()),
                row,
                amount ? number(((Award.Amount) award).number()) : "",
                amount ? wording.rateUnit(((Award.Amount) award).unit()) : "",
                wording.award(award),
                benefit.quantity().map(wording::value).orElse(""),
                benefit.period()
                        .map(period -> period.from() + "/" + period.to())
                        .orElse(""),
                benefit.months().map(wording::value).orElse(""),
                benefit.choice().orElse(""),
                benefit.form().orElse(""),
                benefit.payee().orElse(""),
                benefit.expected().map(wording::figure).orElse(""),
                String.join("\n", benefit.basis()));
    }

    private static void assertNothingIsLost(Plan plan) throws IOException {
        ExcelFile file = read(plan);
        assertEquals(expected(plan), facts(file));
        assertEquals(expectedLedger(plan), file.body("Target ledger"));
        assertEquals(expectedRates(plan), file.body("Rates"));
        List<String> roles = new ArrayList<>();
        for (List<String> row : file.body("By department")) {
            roles.add(row.get(2) + " " + row.get(0) + " " + row.get(1));
        }
        List<String> expected = new ArrayList<>();
        for (Measure measure : plan.measures()) {
            measure.responsible().stream()
                    .distinct()
                    .forEach(name -> expected.add("#" + measure.number() + " " + name + " leads"));
            measure.cooperating().stream()
                    .distinct()
                    .forEach(name -> expected.add("#" + measure.number() + " " + name + " supports"));
        }
        assertEquals(
                expected.stream().sorted().toList(), roles.stream().sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingOfAGeneratedPlanIsLost(long seed) throws IOException {
        assertNothingIsLost(new RandomPlans(seed).plan());
    }

    @Test
    void nothingOfThePlanOf2016IsLost() throws IOException {
        Plan plan = compiled(PLAN);
        assertNothingIsLost(plan);
        ExcelFile file = read(plan);
        assertEquals(67, file.body("Tasks").size());
        assertEquals(27, file.body("Target ledger").size());
        assertEquals(67 + 53, file.body("By department").size());
    }

    @Test
    void headsStayAndPagesAreSetUp() throws IOException {
        byte[] bytes = written(Language.CHINESE, compiled(PLAN), new ArrayList<>());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertEquals(
                    List.of(
                            "\u4EFB\u52A1\u5206\u89E3\u8868",
                            "\u6309\u90E8\u95E8",
                            "\u6307\u6807\u53F0\u8D26",
                            "\u8865\u8D34\u6807\u51C6",
                            "\u660E\u7EC6"),
                    new ExcelFile(bytes).names());
            for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
                XSSFSheet sheet = workbook.getSheetAt(index);
                assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
                assertTrue(sheet.getPaneInformation().isFreezePane());
                assertTrue(sheet.getCTWorksheet().isSetAutoFilter());
                assertEquals(0, sheet.getRepeatingRows().getFirstRow());
                assertEquals(0, sheet.getRepeatingRows().getLastRow());
                assertTrue(sheet.getPrintSetup().getLandscape());
                assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
                assertEquals(1, sheet.getPrintSetup().getFitWidth());
                assertEquals(0, sheet.getPrintSetup().getFitHeight());
            }
        }
    }

    @Test
    void textsStayTexts() throws IOException {
        String hostile = "=HYPERLINK(\"a\")<script>alert(1)</script>]]>&amp;\u202E\uD869\uDED6\uD83D\uDE00"
                + "\u957F".repeat(5_000);
        Plan plan = compiled(PLAN);
        Measure first = plan.measures().get(0);
        Measure changed = new Measure(
                1,
                hostile,
                List.of("=1+1", "+A1", "-1", "@a", "a\u0000\u001B\uFFFE\uD800b", "_x0041_x0042_"),
                List.of("=cmd|' /C calc'!A0"),
                List.of(hostile),
                first.tasks(),
                first.targets(),
                first.projects(),
                first.deadline(),
                first.quota(),
                first.continues(),
                first.benefits(),
                first.funding(),
                first.basis(),
                first.data());
        ExcelFile file = read(plan(plan, hostile, changed));
        List<String> row = file.body("Tasks").get(0);
        assertEquals("1. " + hostile, row.get(1));
        assertEquals(hostile + "\n=1+1\n+A1\n-1\n@a\na\uFFFD\uFFFD\uFFFD\uFFFDb\n_x0041_x0042_", row.get(2));
        assertEquals("=cmd|' /C calc'!A0", row.get(3));
        assertEquals(hostile, row.get(4));
    }

    private static Plan plan(Plan plan, String title, Measure measure) {
        return new Plan(
                title,
                plan.year(),
                plan.region(),
                plan.preamble(),
                plan.plugins(),
                plan.departments(),
                plan.departmentGroups(),
                plan.entities(),
                plan.definitions(),
                plan.rateTables(),
                List.of(new Programme(1, title, List.of(), List.of(measure))));
    }

    @Test
    void aTextThatNoCellHoldsIsCutAndSaid() throws IOException {
        Plan plan = compiled(PLAN);
        Measure first = plan.measures().get(0);
        String word = "\uD83D\uDE00".repeat(20_000);
        Measure changed = new Measure(
                1,
                "a",
                List.of(word),
                first.responsible(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                first.deadline(),
                first.quota(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        List<Diagnostic> found = new ArrayList<>();
        ExcelFile file = new ExcelFile(written(Language.ENGLISH, plan(plan, "A", changed), found));
        String cell = file.body("Tasks").get(0).get(2);
        assertTrue(cell.length() <= 32_767, () -> Integer.toString(cell.length()));
        assertTrue(cell.endsWith("\uD83D\uDE00\u2026"), cell.substring(cell.length() - 4));
        assertEquals(
                List.of("HM8501"),
                found.stream().map(finding -> finding.code().id()).toList());
    }

    @Test
    void theBudgetIsTypedAndWhatIsUnknownIsNoNumber() throws IOException {
        Words words = new Words(XlsxPlugin.class, Language.ENGLISH);
        ResultTable lines = new ResultTable(
                "lines",
                "Lines",
                List.of(
                        new ResultColumn("benefit", "Benefit", ResultColumn.Type.TEXT),
                        new ResultColumn("cost", "Cost", ResultColumn.Type.INTERVAL)),
                List.of(
                        List.of(
                                new ResultValue.Text("=1"),
                                new ResultValue.Interval(
                                        new BigDecimal("1.50"), new BigDecimal("20000000000000000.01"))),
                        List.of(new ResultValue.Text("b"), new ResultValue.Unknown())));
        ResultTable sums = new ResultTable(
                "total",
                "Total",
                List.of(
                        new ResultColumn("lines", "Lines", ResultColumn.Type.COUNT),
                        new ResultColumn("exact", "Exact", ResultColumn.Type.MONEY),
                        new ResultColumn("part", "Part", ResultColumn.Type.SHARE)),
                List.of(List.of(
                        new ResultValue.Count(2),
                        new ResultValue.Money(new BigDecimal("3.25")),
                        new ResultValue.Share(new BigDecimal("0.5")))));
        Result budget = new Result(List.of(sums, lines), List.of("a note"), true);
        byte[] bytes =
                new WorkbookFile(compiled(PLAN), words, finding -> {}).write(new BudgetSheets(budget, words).all());
        ExcelFile file = new ExcelFile(bytes);
        assertEquals(
                List.of(
                        List.of("Benefit", "Cost (least)", "Cost (most)"),
                        List.of("=1", "#1.5", "20000000000000000.01"),
                        List.of("b", "unknown", "unknown")),
                file.rows("Budget"));
        assertEquals(
                List.of(
                        List.of("Total"),
                        List.of("Lines", "Exact", "Part"),
                        List.of("#2", "#3.25", "#0.5"),
                        List.of(),
                        List.of("a note")),
                file.rows("Budget sums"));
    }

    @Test
    void theFileIsTheSameEverywhere() throws Exception {
        Plan plan = compiled(PLAN);
        Everywhere.assertSameBytes(() -> written(Language.CHINESE, plan, new ArrayList<>()));
        byte[] file = written(Language.CHINESE, plan, new ArrayList<>());
        assertFalse(new String(file, StandardCharsets.ISO_8859_1).contains("dcterms:created"));
    }

    @Test
    void theHostWritesTheFileWithoutABudgetWhereNoPluginTellsIt() throws IOException {
        try (PluginUnderTest plugin = PluginUnderTest.openBundled()) {
            plugin.assertLoads();
            assertArrayEquals(
                    written(Language.CHINESE, compiled(PLAN), new ArrayList<>()),
                    plugin.export("xlsx", PLAN).get("2016.xlsx"));
        }
    }

    @Test
    void theKeysOfBothLanguagesAreEqual() throws IOException {
        PluginResources.assertSameKeys(XlsxTest.class);
    }
}
