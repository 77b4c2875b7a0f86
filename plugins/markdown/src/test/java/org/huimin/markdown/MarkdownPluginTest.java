package org.huimin.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.host.PluginHost;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Condition;
import org.huimin.model.Deadline;
import org.huimin.model.Definition;
import org.huimin.model.Department;
import org.huimin.model.DepartmentGroup;
import org.huimin.model.Domain;
import org.huimin.model.EarlierMeasure;
import org.huimin.model.Entity;
import org.huimin.model.Field;
import org.huimin.model.Figure;
import org.huimin.model.Funding;
import org.huimin.model.Measure;
import org.huimin.model.NamedRateTable;
import org.huimin.model.Period;
import org.huimin.model.Plan;
import org.huimin.model.PluginDatum;
import org.huimin.model.PluginUse;
import org.huimin.model.Programme;
import org.huimin.model.Project;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateUnit;
import org.huimin.model.Target;
import org.huimin.model.Value;
import org.huimin.output.StagedOutput;
import org.huimin.testkit.Everywhere;
import org.huimin.testkit.PluginResources;
import org.huimin.testkit.RandomPlans;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Stage;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Strength;
import org.huimin.vocabulary.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole documents. */
class MarkdownPluginTest {
    private static final org.huimin.model.Path EDUCATION = org.huimin.model.Path.of("学历");
    private static final org.huimin.model.Path LOW_INCOME = new org.huimin.model.Path(List.of("户"), "低保");

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingOfAGeneratedPlanIsLost(long seed) {
        Plan plan = new RandomPlans(seed).plan();
        assertEquals(ModelFacts.of(plan), DocumentFacts.of(new PlanDocument(Language.CHINESE, plan).write()));
    }

    @Test
    void nothingOfAPlanAsPeopleWriteItIsLost() {
        assertEquals(ModelFacts.of(plan()), DocumentFacts.of(new PlanDocument(Language.CHINESE, plan()).write()));
    }

    @Test
    void aPlanReadsAsADocumentInChinese() throws Exception {
        assertEquals(expected("plan.zh.md"), new PlanDocument(Language.CHINESE, plan()).write());
    }

    @Test
    void aPlanReadsAsADocumentInEnglish() throws Exception {
        assertEquals(expected("plan.en.md"), new PlanDocument(Language.ENGLISH, plan()).write());
    }

    @Test
    void theDocumentIsTheSameEverywhere() throws Exception {
        Plan plan = plan();
        Everywhere.assertSameBytes(
                () -> new PlanDocument(Language.ENGLISH, plan).write().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theHostWritesTheDocumentAsAFile() throws Exception {
        Path plugin = Files.createDirectories(folder.resolve("plugins/markdown"));
        pack(Path.of("target/classes"), plugin.resolve("plugin.jar"));
        List<Diagnostic> found = new ArrayList<>();
        try (PluginHost host = PluginHost.open(folder.resolve("plugins"));
                StagedOutput output = new StagedOutput(folder.resolve("out"))) {
            assertEquals(List.of(), host.problems());
            boolean done = host.export(
                    "markdown",
                    plan(),
                    "行动计划",
                    Language.ENGLISH,
                    host.calculations(plan(), Language.ENGLISH, found::add),
                    output,
                    found::add);
            assertTrue(done, found.toString());
            List<Path> files = output.commit();
            assertEquals("行动计划.md", files.get(0).getFileName().toString());
            assertEquals(expected("plan.en.md"), Files.readString(files.get(0)));
        }
    }

    @Test
    void theKeysOfBothLanguagesAreEqual() throws IOException {
        PluginResources.assertSameKeys(MarkdownPluginTest.class);
    }

    private static String expected(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/org/huimin/markdown", name));
    }

    private static Plan plan() {
        Measure employment = new Measure(
                1,
                "城镇就业与再就业",
                List.of("全年新增城镇就业13,000人。", "1. 帮助失业者<再就业>。"),
                List.of("人社局"),
                List.of("各街乡"),
                List.of("落实就业扶持政策"),
                List.of(
                        target("城镇新增就业", Comparator.AT_LEAST, "13000", "人", List.of(), Optional.of(Strength.ENSURE)),
                        target("打造精品街路", Comparator.AT_LEAST, "2", "条", List.of("重庆路", "上海路"), Optional.empty()),
                        target("服务圈", Comparator.AT_MOST, "30", "分钟", List.of(), Optional.empty())),
                List.of(
                        new Project("扶残助业工程", Optional.of(Stage.ADVANCE), Optional.empty()),
                        new Project(
                                "“暖房子”工程",
                                Optional.of(Stage.COMPLETE),
                                Optional.of(new Deadline(LocalDate.of(2016, 6, 30), Deadline.Precision.MONTH)))),
                Optional.of(new Deadline(LocalDate.of(2016, 12, 31), Deadline.Precision.YEAR)),
                Optional.of(figure("50", "人")),
                List.of(new EarlierMeasure(2015, 12), new EarlierMeasure(2014, 3)),
                List.of(),
                List.of(
                        new Funding("区财政", Optional.of(new BigDecimal("3000000"))),
                        new Funding("福彩公益金", Optional.empty())),
                List.of("《南关区就业方案》"),
                List.of(new PluginDatum("budget", "科目", "2081006")));
        RateUnit household = new RateUnit(unit("元"), Optional.of(unit("户")), RateUnit.Interval.YEAR);
        RateUnit person = new RateUnit(unit("元"), Optional.of(unit("人")), RateUnit.Interval.YEAR);
        Benefit card = new Benefit(
                "惠民购物卡",
                "户",
                new Condition.Defined(org.huimin.model.Path.of("低保户")),
                Optional.of(new Value.Measured(BigDecimal.ONE, List.of())),
                new Rate.Flat(amount("600", household)),
                Optional.of("购物卡"),
                Optional.of("户主"),
                Optional.of(new Period(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 6, 30))),
                Optional.of(new Value.Measured(BigDecimal.valueOf(6), List.of())),
                Optional.of(figure("1200", "户")),
                Optional.of("低保"),
                List.of(new Funding("区财政", Optional.empty())),
                List.of("《方案》"),
                List.of());
        Benefit study = benefit(
                "残疾学生助学",
                new Condition.All(
                        List.of(new Condition.Flag(org.huimin.model.Path.of("残疾")), new Condition.Flag(LOW_INCOME))),
                new Rate.Tabled(new RateTable(
                        "人",
                        List.of(EDUCATION),
                        person,
                        List.of(
                                new RateTable.Row(
                                        List.of(Optional.of(new Condition.Among(
                                                new Value.FieldValue(EDUCATION),
                                                false,
                                                List.of(new Value.Choice("本科"), new Value.Choice("大专|高职"))))),
                                        amount("5000", person)),
                                new RateTable.Row(List.of(Optional.empty()), new Award.Nothing())))));
        Benefit burial = benefit("丧葬补助", new Condition.Member("人"), new Rate.Named("丧葬补助标准"));
        Measure relief = new Measure(
                2,
                "低保家庭购物卡",
                List.of(),
                List.of("民政局", "残联"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(card, study, burial),
                List.of(),
                List.of(),
                List.of());
        return new Plan(
                "2016年建设幸福南关行动计划",
                2016,
                Optional.of("长春市南关区"),
                List.of("办好民生工程。"),
                List.of(new PluginUse("nanguan", Map.of("措施数", "67")), new PluginUse("budget", Map.of())),
                List.of(
                        new Department("民政局", Optional.of("南关区民政局"), List.of(), List.of("Civil Affairs Bureau")),
                        new Department("卫计局", Optional.empty(), List.of("卫生局", "计生局"), List.of())),
                List.of(
                        new DepartmentGroup("各街乡", Optional.empty(), List.of("all subdistricts")),
                        new DepartmentGroup("两局", Optional.of(List.of("民政局", "卫计局")), List.of())),
                List.of(
                        new Entity(
                                "户",
                                unit("户"),
                                List.of(field("低保", new Domain.YesNo(), false, List.of("dibao"))),
                                List.of("household")),
                        new Entity(
                                "人",
                                unit("人"),
                                List.of(
                                        field("户", new Domain.Reference("户"), true, List.of("household")),
                                        field("残疾", new Domain.YesNo(), false, List.of("disabled")),
                                        field("学历", new Domain.Choices(List.of("本科", "大专|高职", "无")), false, List.of())),
                                List.of("person"))),
                List.of(new Definition(
                        "低保户", "户", new Condition.Flag(org.huimin.model.Path.of("低保")), List.of("dibao-household"))),
                List.of(new NamedRateTable(
                        "丧葬补助标准",
                        new RateTable(
                                "人",
                                List.of(LOW_INCOME),
                                person,
                                List.of(
                                        new RateTable.Row(
                                                List.of(Optional.of(new Condition.Flag(LOW_INCOME))),
                                                new Award.Amount(new BigDecimal("1000"), true, person)),
                                        new RateTable.Row(List.of(Optional.empty()), new Award.Open()))),
                        List.of())),
                List.of(
                        new Programme(1, "推动创业就业", List.of("让各项扶持政策落到实处。"), List.of(employment)),
                        new Programme(2, "织密社会救助网络", List.of(), List.of(relief))));
    }

    private static Target target(
            String name,
            Comparator comparator,
            String low,
            String unit,
            List<String> items,
            Optional<Strength> strength) {
        return new Target(name, comparator, figure(low, unit), items, strength, Optional.empty());
    }

    private static Benefit benefit(String name, Condition eligible, Rate rate) {
        return new Benefit(
                name,
                "人",
                eligible,
                Optional.empty(),
                rate,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Award amount(String number, RateUnit unit) {
        return new Award.Amount(new BigDecimal(number), false, unit);
    }

    private static Field field(String name, Domain domain, boolean optional, List<String> aliases) {
        Optional<String> note = optional ? Optional.of("户主是谁都行") : Optional.empty();
        return new Field(name, domain, optional, note, aliases);
    }

    private static Unit unit(String name) {
        return StandardUnits.standard().unit(name).orElseThrow();
    }

    private static Figure figure(String low, String unit) {
        return new Figure(new BigDecimal(low), Optional.empty(), unit(unit), Optional.empty());
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream stream = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(stream);
                Stream<Path> walk = Files.walk(classes)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }
}
