package org.huimin.language.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Condition;
import org.huimin.model.Deadline;
import org.huimin.model.Definition;
import org.huimin.model.Department;
import org.huimin.model.DepartmentGroup;
import org.huimin.model.Domain;
import org.huimin.model.Entity;
import org.huimin.model.Field;
import org.huimin.model.Funding;
import org.huimin.model.Measure;
import org.huimin.model.NamedRateTable;
import org.huimin.model.Path;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateUnit;
import org.huimin.model.Value;
import org.huimin.vocabulary.Function;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What no text can say gives no text, but the place and the reason in either language. */
class PlanWriterRefusalTest {
    private static final String NAME = "a.plan";
    private static final Unit YUAN = unit("\u5143");
    private static final Unit PERSON = unit("\u4EBA");
    private static final RateUnit YEARLY = new RateUnit(YUAN, Optional.of(PERSON), RateUnit.Interval.YEAR);
    private static final Value POOR_VALUE = new Value.FieldValue(Path.of("poor"));
    private static final Value AGE = new Value.FieldValue(Path.of("age"));
    private static final Condition POOR = new Condition.Flag(Path.of("poor"));

    private static Unit unit(String name) {
        return StandardUnits.standard().unit(name).orElseThrow();
    }

    /** A plan of which one part is what a test wants. */
    private static final class Draft {
        private String title = "a";
        private Department department = new Department("Bureau", Optional.empty(), List.of(), List.of());
        private Optional<DepartmentGroup> group = Optional.empty();
        private Domain domain = new Domain.YesNo();
        private Optional<Condition> eligible = Optional.of(POOR);
        private Rate rate = new Rate.Flat(new Award.Free());
        private Optional<Deadline> deadline = Optional.empty();
        private Optional<Value> quantity = Optional.empty();
        private List<Funding> funding = List.of();
        private List<NamedRateTable> tables = List.of();
        private List<Definition> definitions = List.of();

        Plan plan() {
            List<Field> fields = List.of(
                    new Field("poor", new Domain.YesNo(), false, Optional.empty(), List.of()),
                    new Field(
                            "age",
                            new Domain.Numeric(true, Optional.empty(), Optional.empty(), Optional.empty()),
                            false,
                            Optional.empty(),
                            List.of()),
                    new Field("other", domain, false, Optional.empty(), List.of()));
            List<Benefit> benefits = eligible
                    .map(condition -> new Benefit(
                            "b",
                            "person",
                            condition,
                            quantity,
                            rate,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            List.of()))
                    .stream()
                    .toList();
            Measure measure = new Measure(
                    1,
                    "m",
                    List.of(),
                    List.of("Bureau"),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    deadline,
                    Optional.empty(),
                    List.of(),
                    benefits,
                    funding,
                    List.of(),
                    List.of());
            return new Plan(
                    title,
                    2016,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(department),
                    group.stream().toList(),
                    List.of(new Entity("person", PERSON, fields, List.of())),
                    definitions,
                    tables,
                    List.of(new Programme(1, "p", List.of(), List.of(measure))));
        }
    }

    private interface Change {
        void make(Draft draft);
    }

    private static Arguments refused(String place, String reason, Change change) {
        return Arguments.of(place, reason, change);
    }

    private static Rate tabled(Condition cell, RateUnit unit) {
        return new Rate.Tabled(new RateTable(
                "person",
                List.of(Path.of("poor")),
                YEARLY,
                List.of(
                        new RateTable.Row(List.of(Optional.of(cell)), new Award.Amount(BigDecimal.TEN, false, unit)),
                        new RateTable.Row(List.of(Optional.empty()), new Award.Nothing()))));
    }

    static Stream<Arguments> refusals() {
        String eligible = "plan.programmes[0].measures[0].benefits[0].eligible";
        String cell = "plan.programmes[0].measures[0].benefits[0].rate.table.rows[0].cells[0]";
        return Stream.of(
                refused("plan.title", "nothing here", draft -> draft.title = "\u3000"),
                refused("plan.title", "U+FEFF", draft -> draft.title = "a\uFEFF"),
                refused(
                        "plan.departments[0].name",
                        "quote marks",
                        draft -> draft.department = new Department("B\"", Optional.empty(), List.of(), List.of())),
                refused(
                        "plan.departments[0].aliases[0]",
                        "several blanks",
                        draft -> draft.department =
                                new Department("Bureau", Optional.empty(), List.of(), List.of("a  b"))),
                refused(
                        "plan.departments[0].fullName",
                        "a bar",
                        draft -> draft.department =
                                new Department("Bureau", Optional.of("a\uFF5Cb"), List.of(), List.of())),
                refused(
                        "plan.departmentGroups[0].members",
                        "list is empty",
                        draft -> draft.group =
                                Optional.of(new DepartmentGroup("all", Optional.of(List.of()), List.of()))),
                refused(
                        "plan.entities[0].fields[2].domain",
                        "fewer than two choices",
                        draft -> draft.domain = new Domain.Choices(List.of("x"))),
                refused(
                        "plan.entities[0].fields[2].domain",
                        "one end",
                        draft -> draft.domain = new Domain.Numeric(
                                true, Optional.empty(), Optional.of(BigDecimal.ONE), Optional.empty())),
                refused(eligible, "list is empty", draft -> draft.eligible = Optional.of(new Condition.Any(List.of()))),
                refused(
                        eligible,
                        "list is empty",
                        draft -> draft.eligible = Optional.of(new Condition.Among(AGE, false, List.of()))),
                refused(
                        eligible,
                        "would not be the same",
                        draft -> draft.eligible = Optional.of(new Condition.All(List.of(POOR)))),
                refused(
                        eligible,
                        "neither a day nor a whole month or year",
                        draft -> draft.eligible = Optional.of(new Condition.Comparison(
                                AGE,
                                Condition.Relation.EQUAL,
                                new Value.Date(LocalDate.of(2016, 1, 2), LocalDate.of(2016, 12, 31))))),
                refused(
                        "plan.programmes[0].measures[0].benefits[0].quantity",
                        "list is empty",
                        draft -> draft.quantity = Optional.of(new Value.Extreme(Function.MAXIMUM, List.of()))),
                refused(
                        "plan.programmes[0].measures[0].deadline.date",
                        "'2016-06-15' became '2016-06-30'",
                        draft -> draft.deadline =
                                Optional.of(new Deadline(LocalDate.of(2016, 6, 15), Deadline.Precision.MONTH))),
                refused(
                        "plan.programmes[0].measures[0].funding[0].yuan",
                        "more than 34 digits",
                        draft ->
                                draft.funding = List.of(new Funding("x", Optional.of(new BigDecimal("1".repeat(50)))))),
                refused(
                        "plan.programmes[0].measures[0].benefits[0].rate.table.rows[0].award.unit.interval",
                        "became",
                        draft -> draft.rate =
                                tabled(POOR, new RateUnit(YUAN, Optional.of(PERSON), RateUnit.Interval.MONTH))),
                refused(
                        cell,
                        "can't say this condition",
                        draft -> draft.rate = tabled(new Condition.Member("person"), YEARLY)),
                refused(
                        cell,
                        "can't say this condition",
                        draft -> draft.rate = tabled(new Condition.Not(POOR), YEARLY)),
                refused(
                        cell,
                        "can't say this condition",
                        draft -> draft.rate = tabled(new Condition.All(List.of(POOR)), YEARLY)),
                refused(
                        cell,
                        "can't say this condition",
                        draft -> draft.rate = tabled(new Condition.Any(List.of()), YEARLY)),
                refused(
                        cell,
                        "can't say this condition",
                        draft -> draft.rate = tabled(new Condition.Among(POOR_VALUE, false, List.of()), YEARLY)),
                refused(
                        cell,
                        "can't say this condition",
                        draft -> draft.rate =
                                tabled(new Condition.Comparison(AGE, Condition.Relation.EQUAL, AGE), YEARLY)),
                refused(
                        "plan.definitions[0].entity",
                        "'household' became 'person'",
                        draft -> draft.definitions = List.of(new Definition("d", "household", POOR, List.of()))));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatCannotBeSaidIsRefusedWithItsPlace(String place, String reason, Change change) {
        Draft draft = new Draft();
        change.make(draft);
        for (Language language : Language.values()) {
            PlanWriter.Written written = PlanWriter.write(draft.plan(), NAME, language);

            assertEquals(Optional.empty(), written.text());
            Diagnostic problem = written.diagnostics().get(0);
            String message = new MessageWriter(Language.ENGLISH).message(problem);
            assertEquals(HostCode.UNWRITABLE, problem.code(), message);
            assertTrue(message.startsWith(place), message);
            assertTrue(message.contains(reason), message);
            assertFalse(new MessageWriter(Language.CHINESE).message(problem).contains("{"));
        }
    }

    @Test
    void whatIsAnErrorOfThePlanIsReportedInTheTextThatItWouldBe() {
        Draft draft = new Draft();
        draft.eligible = Optional.of(new Condition.Flag(Path.of("unheard-of")));
        PlanWriter.Written written = PlanWriter.write(draft.plan(), NAME, Language.ENGLISH);

        assertEquals(Optional.empty(), written.text());
        assertEquals(HostCode.UNKNOWN_TERM, written.diagnostics().get(0).code());
        int line = written.diagnostics().get(0).span().start().line();
        assertEquals(
                "  eligible: unheard-of",
                List.of(written.draft().split("\n", -1)).get(line - 1));
    }

    @Test
    void zerosAtTheEndOfANumberChangeNothing() {
        Draft draft = new Draft();
        draft.funding = List.of(new Funding("x", Optional.of(new BigDecimal("5000.00"))));
        assertTrue(PlanWriter.write(draft.plan(), NAME, Language.ENGLISH)
                .text()
                .orElseThrow()
                .contains("5,000 yuan"));
    }

    @Test
    void ofManyProblemsNobodyReadsAll() {
        List<String> aliases = new ArrayList<>();
        for (int index = 0; index < 5_000; index++) {
            aliases.add("a\"" + index);
        }
        Draft draft = new Draft();
        draft.department = new Department("Bureau", Optional.empty(), List.of(), aliases);
        int problems = PlanWriter.write(draft.plan(), NAME, Language.ENGLISH)
                .diagnostics()
                .size();
        assertTrue(problems > 100 && problems < 1_100, () -> problems + " problems");
    }
}
