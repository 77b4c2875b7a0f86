package org.huimin.language.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huimin.model.Benefit;
import org.huimin.model.Figure;
import org.huimin.model.Funding;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.model.Project;
import org.huimin.model.Target;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** The plan of 2016 says what the published document says, as somebody else took it down in tables. */
class NanguanFactsTest {
    private static final Path TABLES = Path.of("src", "test", "resources", "nanguan-2016");
    private static final String SEPARATOR = "\u3001";

    private final Plan plan = compiled();
    private final CsvTable measures = table("measures.csv");

    private static Plan compiled() {
        Compilation compilation = Compilation.of(SplicedPlan.ORIGINAL, SplicedPlan.ORIGINAL.resolve("2016.plan"));
        assertEquals(List.of(), compilation.diagnostics());
        return compilation.compiled().orElseThrow().plan().orElseThrow();
    }

    private static CsvTable table(String name) {
        return CsvTable.parse(CorpusCase.read(TABLES.resolve(name)));
    }

    private static void assertSame(Stream<String> expected, Stream<String> actual) {
        assertEquals(
                expected.sorted().collect(Collectors.joining("\n")),
                actual.sorted().collect(Collectors.joining("\n")));
    }

    /** The names of a column of the measures, each behind its measure's number. */
    private Stream<String> column(String column, String separator) {
        return measures.rows()
                .filter(row -> !row.get(column).isEmpty())
                .flatMap(row -> Stream.of(row.get(column).split(separator))
                        .map(value -> row.get("number") + " " + value.strip()));
    }

    private Stream<String> ofMeasures(Function<Measure, Stream<String>> values) {
        return plan.measures().stream()
                .flatMap(measure -> values.apply(measure).map(value -> measure.number() + " " + value));
    }

    @Test
    void elevenProgrammesHoldSixtySevenMeasures() {
        assertEquals(11, plan.programmes().size());
        assertEquals(67, plan.measures().size());
        Map<Integer, Integer> programmes = new HashMap<>();
        for (Programme programme : plan.programmes()) {
            programme.measures().forEach(measure -> programmes.put(measure.number(), programme.number()));
        }
        assertSame(
                measures.rows().map(row -> row.get("number") + " in " + row.get("programme")),
                programmes.entrySet().stream().map(entry -> entry.getKey() + " in " + entry.getValue()));
    }

    @Test
    void everyMeasureHasItsResponsibleDepartments() {
        assertSame(column("responsible", SEPARATOR), ofMeasures(measure -> measure.responsible().stream()));
        assertEquals(67, ofMeasures(measure -> measure.responsible().stream()).count());
    }

    @Test
    void everyMeasureHasItsCooperatingDepartments() {
        assertSame(column("cooperating", SEPARATOR), ofMeasures(measure -> measure.cooperating().stream()));
        assertEquals(53, ofMeasures(measure -> measure.cooperating().stream()).count());
    }

    @Test
    void everyDepartmentIsNamedAsOftenAsItIsInThePlan() {
        assertSame(
                table("departments.csv")
                        .rows()
                        .map(row -> String.join(
                                " ",
                                row.get("name"),
                                row.get("as_responsible"),
                                row.get("as_cooperating"),
                                row.get("measures_responsible"))),
                Stream.concat(
                                plan.departments().stream().map(department -> department.name()),
                                plan.departmentGroups().stream().map(group -> group.name()))
                        .map(this::departmentRow));
    }

    private String departmentRow(String name) {
        List<String> responsible = new ArrayList<>();
        int cooperating = 0;
        for (Measure measure : plan.measures()) {
            if (measure.responsible().contains(name)) {
                responsible.add(Integer.toString(measure.number()));
            }
            cooperating += measure.cooperating().contains(name) ? 1 : 0;
        }
        return name + " " + responsible.size() + " " + cooperating + " " + String.join(" ", responsible);
    }

    @Test
    void everyTargetHasItsFigureUnitAndNames() {
        List<String> expected = table("targets.csv")
                .rows()
                .map(row -> String.join(
                        " ",
                        row.get("measure"),
                        row.get("counts_what"),
                        row.get("value"),
                        row.get("unit"),
                        row.get("operator").equals("at-most") ? "at-most" : "at-least",
                        row.get("names")))
                .toList();
        assertEquals(27, expected.size());
        assertSame(
                expected.stream(),
                ofMeasures(measure -> measure.targets().stream().map(NanguanFactsTest::target)));
    }

    private static String target(Target target) {
        Figure figure = target.figure();
        String value = number(figure.low())
                + figure.high().map(high -> "-" + number(high)).orElse("");
        String unit =
                figure.unit().name() + figure.per().map(per -> "/" + per.name()).orElse("");
        String operator = target.comparator() == Comparator.AT_MOST ? "at-most" : "at-least";
        return String.join(" ", target.name(), value, unit, operator, String.join(SEPARATOR, target.items()));
    }

    private static String number(BigDecimal number) {
        return number.toPlainString();
    }

    @Test
    void everyProjectHasItsStage() {
        assertSame(
                column("named_projects", ";").map(NanguanFactsTest::withoutQuotes),
                ofMeasures(measure -> measure.projects().stream().map(NanguanFactsTest::project)));
    }

    private static String project(Project project) {
        String stage = Vocabulary.standard()
                .forms(project.stage().orElseThrow(), Language.CHINESE)
                .get(0);
        return project.name() + " " + stage;
    }

    /** Names are compared without their quote marks. */
    private static String withoutQuotes(String name) {
        return name.replaceAll("[\u201C\u201D]", "");
    }

    @Test
    void everySourceOfMoneyIsNamed() {
        assertSame(
                column("funding", SEPARATOR),
                ofMeasures(measure -> Stream.concat(
                                measure.funding().stream(),
                                measure.benefits().stream().flatMap(benefit -> benefit.funding().stream()))
                        .map(Funding::source)));
    }

    @Test
    void everyBasisIsNamed() {
        assertSame(
                column("basis", ";"),
                ofMeasures(measure -> Stream.concat(
                        measure.basis().stream(),
                        measure.benefits().stream().map(Benefit::basis).flatMap(List::stream))));
    }

    @Test
    void everyDeadlineIsOnItsDay() {
        assertSame(
                column("deadline", ";"),
                ofMeasures(measure -> measure.deadline().stream()
                        .map(deadline -> deadline.date().toString())));
    }
}
