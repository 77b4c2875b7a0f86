package org.huimin.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.host.PluginHost;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Condition;
import org.huimin.model.Department;
import org.huimin.model.DepartmentGroup;
import org.huimin.model.Figure;
import org.huimin.model.Measure;
import org.huimin.model.NamedRateTable;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.model.Project;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateUnit;
import org.huimin.model.Target;
import org.huimin.result.Result;
import org.huimin.result.ResultColumn;
import org.huimin.result.ResultTable;
import org.huimin.result.ResultValue;
import org.huimin.testkit.PluginResources;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.StandardUnits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of a plan, from the plugin as the host loads it. */
class OverviewTest {
    private static final RateUnit YEARLY =
            new RateUnit(StandardUnits.standard().unit("元").orElseThrow(), Optional.empty(), RateUnit.Interval.YEAR);
    private static final Rate OPEN = new Rate.Flat(new Award.Open());
    private static final Rate FREE = new Rate.Flat(new Award.Free());
    private static final Rate OPEN_ROW = new Rate.Tabled(table(new Award.Nothing(), new Award.Open()));
    private static final Rate TABLE = new Rate.Tabled(table(new Award.Nothing(), new Award.Free()));
    private static final Rate NAMED = new Rate.Named("标准");

    @TempDir
    private Path folder;

    @Test
    void eachProgrammeIsCounted() throws Exception {
        ResultTable table = overview(plan(), Language.CHINESE).tables().get(0);
        assertEquals("各项工程", table.name());
        assertEquals(
                List.of("序号", "工程", "措施", "指标", "项目", "任务", "补贴", "标准另定的补贴"),
                table.columns().stream().map(ResultColumn::name).toList());
        assertEquals(
                List.of(List.of("1", "就业", 2L, 2L, 1L, 3L, 0L, 0L), List.of("2", "救助", 1L, 0L, 0L, 0L, 5L, 3L)),
                rows(table));
    }

    @Test
    void theTotalIsThatOfAllProgrammes() throws Exception {
        ResultTable table = overview(plan(), Language.ENGLISH).tables().get(1);
        assertEquals("In all", table.name());
        assertEquals(List.of(List.of(2L, 3L, 2L, 1L, 3L, 5L, 3L)), rows(table));
    }

    @Test
    void departmentsThatLeadMostComeFirst() throws Exception {
        ResultTable table = overview(plan(), Language.ENGLISH).tables().get(2);
        assertEquals(
                List.of("Department", "Leads", "Supports"),
                table.columns().stream().map(ResultColumn::name).toList());
        assertEquals(
                List.of(List.of("人社局", 2L, 0L), List.of("民政局", 1L, 1L), List.of("残联", 1L, 0L), List.of("各街乡", 0L, 2L)),
                rows(table));
    }

    @Test
    void openRatesAreNamedInANote() throws Exception {
        List<String> notes = overview(plan(), Language.CHINESE).notes();
        assertEquals(3, notes.size());
        assertEquals("下列补贴的标准全部或部分另定：第3条“甲”、第3条“乙”、第3条“戊”。", notes.get(0));
        assertEquals(
                "The plan leaves these rates open, in whole or in part: measure 3 '甲', measure 3 '乙', measure 3 '戊'.",
                overview(plan(), Language.ENGLISH).notes().get(0));
    }

    @Test
    void aPlanWithoutAnythingToSayOfItHasNoNotes() throws Exception {
        Plan bare = new Plan(
                "计划",
                2016,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Programme(1, "就业", List.of(), List.of(measure(1, List.of("人社局"), List.of())))));
        Result result = overview(bare, Language.CHINESE);
        assertEquals(List.of(), result.notes());
        assertEquals(List.of(List.of("人社局", 1L, 0L)), rows(result.tables().get(2)));
    }

    @Test
    void theResultIsCompleteAlthoughRatesAreOpen() throws Exception {
        assertTrue(overview(plan(), Language.CHINESE).complete());
    }

    @Test
    void theKeysOfBothLanguagesAreEqual() throws Exception {
        PluginResources.assertSameKeys(OverviewTest.class);
    }

    private static List<List<Object>> rows(ResultTable table) {
        return table.rows().stream()
                .map(row -> row.stream()
                        .map(value -> value instanceof ResultValue.Text text
                                ? (Object) text.text()
                                : (Object) ((ResultValue.Count) value).number())
                        .toList())
                .toList();
    }

    private static Plan plan() {
        Target target = new Target(
                "新增就业",
                Comparator.AT_LEAST,
                new Figure(
                        BigDecimal.TEN,
                        Optional.empty(),
                        StandardUnits.standard().unit("人").orElseThrow(),
                        Optional.empty()),
                List.of(),
                Optional.empty(),
                Optional.empty());
        Project project = new Project("工程", Optional.empty(), Optional.empty());
        Measure first = measure(
                1, List.of("人社局"), List.of("各街乡"), List.of("甲", "乙"), List.of(target, target), List.of(), List.of());
        Measure second =
                measure(2, List.of("残联", "人社局"), List.of("民政局"), List.of("丙"), List.of(), List.of(project), List.of());
        Measure third = measure(
                3,
                List.of("民政局"),
                List.of("各街乡"),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        benefit("甲", OPEN),
                        benefit("乙", OPEN_ROW),
                        benefit("丙", FREE),
                        benefit("丁", TABLE),
                        benefit("戊", NAMED)));
        return new Plan(
                "2016年行动计划",
                2016,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(department("残联"), department("民政局"), department("人社局"), department("教育局")),
                List.of(new DepartmentGroup("各街乡", Optional.empty(), List.of())),
                List.of(),
                List.of(),
                List.of(new NamedRateTable("标准", table(new Award.Open()), List.of())),
                List.of(
                        new Programme(1, "就业", List.of(), List.of(first, second)),
                        new Programme(2, "救助", List.of(), List.of(third))));
    }

    private static RateTable table(Award... awards) {
        return new RateTable(
                "户",
                List.of(),
                YEARLY,
                Stream.of(awards)
                        .map(award -> new RateTable.Row(List.of(), award))
                        .toList());
    }

    private static Department department(String name) {
        return new Department(name, Optional.empty(), List.of(), List.of());
    }

    private static Benefit benefit(String name, Rate rate) {
        return new Benefit(
                name,
                "户",
                new Condition.Member("户"),
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

    private static Measure measure(int number, List<String> responsible, List<String> cooperating) {
        return measure(number, responsible, cooperating, List.of(), List.of(), List.of(), List.of());
    }

    private static Measure measure(
            int number,
            List<String> responsible,
            List<String> cooperating,
            List<String> tasks,
            List<Target> targets,
            List<Project> projects,
            List<Benefit> benefits) {
        return new Measure(
                number,
                "措施",
                List.of(),
                responsible,
                cooperating,
                tasks,
                targets,
                projects,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                benefits,
                List.of(),
                List.of(),
                List.of());
    }

    private Result overview(Plan plan, Language language) throws Exception {
        Path plugin = folder.resolve("plugins/overview");
        Files.createDirectories(plugin);
        pack(Path.of("target/classes"), plugin.resolve("plugin.jar"));
        List<Diagnostic> found = new ArrayList<>();
        try (PluginHost host = PluginHost.open(folder.resolve("plugins"))) {
            assertEquals(List.of(), host.problems());
            Result result = host.calculations(plan, language, found::add).result("overview");
            assertEquals(List.of(), found);
            return result;
        }
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
