package org.huimin.xlsx;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Deadline;
import org.huimin.model.Department;
import org.huimin.model.DepartmentGroup;
import org.huimin.model.Figure;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.Target;
import org.huimin.plugin.Words;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Language;
import org.huimin.wording.LabelledLine;
import org.huimin.wording.PlanWording;

/** The sheets of a plan: who does what, by department, the ledger of targets, rates, and everything else in lines. */
final class PlanSheets {
    private final Plan plan;
    private final Words words;
    private final PlanWording wording;

    PlanSheets(Plan plan, Language language, Words words) {
        this.plan = requireNonNull(plan, "plan is null");
        this.words = requireNonNull(words, "words is null");
        wording = new PlanWording(requireNonNull(language, "language is null"), plan);
    }

    /** The sheets that people work with. */
    List<Sheet> first() {
        return List.of(
                Sheet.of(words.of("sheet.tasks"), tasks()),
                Sheet.of(words.of("sheet.departments"), departments()),
                Sheet.of(words.of("sheet.ledger"), ledger()),
                Sheet.of(words.of("sheet.rates"), rates()));
    }

    /** Everything else that the plan says of its measures, one thing a row. */
    Sheet last() {
        return Sheet.of(words.of("sheet.details"), details());
    }

    private Sheet.Table table(String sheet, String... columns) {
        return new Sheet.Table(
                words.of(sheet), Stream.of(columns).map(this::column).toList());
    }

    private Sheet.Column column(String key) {
        return Sheet.Column.of(words.of("column." + key));
    }

    private Sheet.Table tasks() {
        Sheet.Table table = table(
                "sheet.tasks", "number", "programme", "content", "responsible", "cooperating", "targets", "deadline");
        for (Programme programme : plan.programmes()) {
            for (Measure measure : programme.measures()) {
                table.add(
                        Cell.number(measure.number()),
                        Cell.text(heading(programme)),
                        Cell.text(content(measure)),
                        Cell.text(joined(measure.responsible())),
                        Cell.text(joined(measure.cooperating())),
                        Cell.text(targets(measure)),
                        Cell.text(wording.due(due(measure.deadline()))));
            }
        }
        return table;
    }

    private String heading(Programme programme) {
        return words.of(
                "heading.programme", Map.of("number", wording.numeral(programme.number()), "title", programme.title()));
    }

    /** The deadline of something; without one it is the end of the plan's year. */
    private Deadline due(Optional<Deadline> deadline) {
        return deadline.orElseGet(() -> new Deadline(LocalDate.of(plan.year(), 12, 31), Deadline.Precision.YEAR));
    }

    /** Title and wording, or what can be said instead. */
    private String content(Measure measure) {
        List<String> lines = new ArrayList<>(List.of(measure.title()));
        lines.addAll(measure.wording());
        if (measure.wording().isEmpty()) {
            wording.sentences(measure, ratesInSheet()).ifPresent(lines::add);
        }
        return String.join("\n", lines);
    }

    private String joined(List<String> names) {
        return String.join(words.of("separator"), names);
    }

    private String targets(Measure measure) {
        return wording.lines(measure).stream()
                .filter(line -> line.label() == LabelledLine.Label.TARGET)
                .flatMap(line -> line.entries().stream())
                .map(LabelledLine.Entry::line)
                .reduce((first, second) -> first + "\n" + second)
                .orElse("");
    }

    /** What each department leads and supports; those with nothing are left out. */
    private Sheet.Table departments() {
        Sheet.Table table = table(
                "sheet.departments", "department", "role", "number", "measure", "programme", "targets", "deadline");
        List<String> names = Stream.of(
                        plan.departments().stream().map(Department::name),
                        plan.departmentGroups().stream().map(DepartmentGroup::name),
                        plan.measures().stream()
                                .flatMap(measure ->
                                        Stream.concat(measure.responsible().stream(), measure.cooperating().stream())))
                .flatMap(stream -> stream)
                .distinct()
                .toList();
        for (String name : names) {
            add(table, name, true);
            add(table, name, false);
        }
        return table;
    }

    private void add(Sheet.Table table, String department, boolean leads) {
        for (Programme programme : plan.programmes()) {
            for (Measure measure : programme.measures()) {
                if ((leads ? measure.responsible() : measure.cooperating()).contains(department)) {
                    table.add(
                            Cell.text(department),
                            Cell.text(words.of(leads ? "role.leads" : "role.supports")),
                            Cell.number(measure.number()),
                            Cell.text(measure.title()),
                            Cell.text(heading(programme)),
                            Cell.text(targets(measure)),
                            Cell.text(wording.due(due(measure.deadline()))));
                }
            }
        }
    }

    /** A row for each target, with room to report; {@code calculate progress} reads it. */
    private Sheet.Table ledger() {
        List<Sheet.Column> columns = new ArrayList<>(Stream.of(
                        "measure",
                        "title",
                        "target",
                        "comparator",
                        "low",
                        "high",
                        "unit",
                        "strength",
                        "due",
                        "responsible")
                .map(this::column)
                .toList());
        columns.add(new Sheet.Column(words.of("column.date"), Sheet.FillIn.DAYS));
        columns.add(new Sheet.Column(words.of("column.actual"), Sheet.FillIn.ANYTHING));
        columns.add(new Sheet.Column(words.of("column.note"), Sheet.FillIn.ANYTHING));
        Sheet.Table table = new Sheet.Table(words.of("sheet.ledger"), columns);
        for (Measure measure : plan.measures()) {
            for (Target target : measure.targets()) {
                Figure figure = target.figure();
                table.add(
                        Cell.number(measure.number()),
                        Cell.text(measure.title()),
                        Cell.text(target.name()),
                        Cell.text(words.of("comparator." + comparator(target))),
                        Cell.number(figure.low()),
                        figure.high().map(Cell::number).orElse(Cell.EMPTY),
                        Cell.text(unit(figure)),
                        Cell.text(target.strength().map(strength -> words.of("strength." + strength.name()))),
                        new Cell.Day(
                                due(target.deadline().or(measure::deadline)).date()),
                        Cell.text(joined(measure.responsible())),
                        Cell.EMPTY,
                        Cell.EMPTY,
                        Cell.EMPTY);
            }
        }
        return table;
    }

    /** A range is not said to be at least something. */
    private static String comparator(Target target) {
        boolean range = target.figure().high().isPresent() && target.comparator() == Comparator.AT_LEAST;
        return range ? "RANGE" : target.comparator().name();
    }

    private String unit(Figure figure) {
        String unit = wording.unit(figure.unit());
        return figure.per().map(per -> unit + "/" + wording.unit(per)).orElse(unit);
    }

    /** A row for each flat rate and for each row of a rate table. */
    private Sheet.Table rates() {
        Sheet.Table table = table(
                "sheet.rates",
                "measure",
                "title",
                "responsible",
                "benefit",
                "eligible",
                "row",
                "amount",
                "unit",
                "rate",
                "quantity",
                "period",
                "months",
                "choice",
                "form",
                "payee",
                "expected",
                "basis");
        for (Measure measure : plan.measures()) {
            for (Benefit benefit : measure.benefits()) {
                if (benefit.rate() instanceof Rate.Flat flat) {
                    add(table, measure, benefit, "", flat.award());
                }
                Optional<RateTable> rates = plan.rateTable(benefit.rate());
                for (RateTable.Row row : rates.map(RateTable::rows).orElse(List.of())) {
                    List<String> cells = new ArrayList<>();
                    for (int column = 0; column < row.cells().size(); column++) {
                        cells.add(wording.cell(row, column));
                    }
                    add(table, measure, benefit, String.join(" / ", cells), row.award());
                }
            }
        }
        return table;
    }

    private void add(Sheet.Table table, Measure measure, Benefit benefit, String row, Award award) {
        Optional<Award.Amount> amount = award instanceof Award.Amount fixed ? Optional.of(fixed) : Optional.empty();
        table.add(
                Cell.number(measure.number()),
                Cell.text(measure.title()),
                Cell.text(joined(measure.responsible())),
                Cell.text(benefit.name()),
                Cell.text(wording.condition(benefit.eligible())),
                Cell.text(row),
                amount.map(fixed -> Cell.number(fixed.number())).orElse(Cell.EMPTY),
                Cell.text(amount.map(fixed -> wording.rateUnit(fixed.unit()))),
                Cell.text(wording.award(award)),
                Cell.text(benefit.quantity().map(wording::value)),
                Cell.text(benefit.period().map(period -> period.from() + "/" + period.to())),
                Cell.text(benefit.months().map(wording::value)),
                Cell.text(benefit.choice()),
                Cell.text(benefit.form()),
                Cell.text(benefit.payee()),
                Cell.text(benefit.expected().map(wording::figure)),
                Cell.text(String.join("\n", benefit.basis())));
    }

    /** Everything that measures and benefits say in lines, one thing a row. */
    private Sheet.Table details() {
        Sheet.Table table = table("sheet.details", "measure", "title", "benefit", "label", "name", "text");
        for (Measure measure : plan.measures()) {
            wording.lines(measure).forEach(line -> add(table, measure, "", line));
            for (Benefit benefit : measure.benefits()) {
                wording.lines(benefit, ratesInSheet()).forEach(line -> add(table, measure, benefit.name(), line));
            }
        }
        return table;
    }

    private String ratesInSheet() {
        return words.of("rate-in-sheet", Map.of("sheet", words.of("sheet.rates")));
    }

    private static void add(Sheet.Table table, Measure measure, String benefit, LabelledLine line) {
        for (LabelledLine.Entry entry : line.entries()) {
            table.add(
                    Cell.number(measure.number()),
                    Cell.text(measure.title()),
                    Cell.text(benefit),
                    Cell.text(line.heading()),
                    Cell.text(entry.name()),
                    Cell.text(entry.text()));
        }
    }
}
