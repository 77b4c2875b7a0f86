package org.huimin.csv;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Deadline;
import org.huimin.model.Department;
import org.huimin.model.DepartmentGroup;
import org.huimin.model.Figure;
import org.huimin.model.Funding;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.model.Project;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.Target;
import org.huimin.plugin.Words;
import org.huimin.vocabulary.Language;
import org.huimin.wording.PlanWording;

/** The tables of a plan. Numbers stand alone in their cells, with their units beside them; days are as in 2016-06-30. */
final class PlanTables {
    private final Plan plan;
    private final Words words;
    private final PlanWording wording;

    PlanTables(Plan plan, Language language, Words words) {
        this.plan = requireNonNull(plan, "plan is null");
        this.words = requireNonNull(words, "words is null");
        wording = new PlanWording(language, plan);
    }

    private enum MeasureColumn implements Sheet.Columns {
        MEASURE,
        PROGRAMME_NUMBER,
        PROGRAMME,
        TITLE,
        TEXT,
        RESPONSIBLE,
        COOPERATING,
        TASKS,
        PROJECTS,
        DEADLINE,
        QUOTA,
        CONTINUES,
        FUNDING,
        BASIS
    }

    private enum TargetColumn implements Sheet.Columns {
        MEASURE,
        TARGET,
        COMPARATOR,
        LOW,
        HIGH,
        UNIT,
        ITEMS,
        STRENGTH,
        DEADLINE
    }

    private enum RateColumn implements Sheet.Columns {
        MEASURE,
        BENEFIT,
        ELIGIBLE,
        ROW,
        KIND,
        AMOUNT,
        UNIT,
        RATE,
        QUANTITY,
        FORM,
        PAYEE,
        PERIOD,
        MONTHS,
        EXPECTED,
        CHOICE,
        FUNDING,
        BASIS
    }

    private enum DepartmentColumn implements Sheet.Columns {
        NAME,
        KIND,
        FULL_NAME,
        FORMER_NAMES,
        ALIASES,
        MEMBERS,
        LEADS,
        SUPPORTS
    }

    /** The tables by the keys of their names. */
    Map<String, Sheet> all() {
        Map<String, Sheet> all = new LinkedHashMap<>();
        all.put("table.measures", measures());
        all.put("table.targets", targets());
        all.put("table.rates", rates());
        all.put("table.departments", departments());
        return all;
    }

    private Sheet measures() {
        Sheet sheet = new Sheet(words, MeasureColumn.values());
        for (Programme programme : plan.programmes()) {
            for (Measure measure : programme.measures()) {
                sheet.add(
                        Integer.toString(measure.number()),
                        Integer.toString(programme.number()),
                        programme.title(),
                        measure.title(),
                        String.join("\n", measure.wording()),
                        sheet.joined(measure.responsible()),
                        sheet.joined(measure.cooperating()),
                        String.join("\n", measure.tasks()),
                        String.join(
                                "\n",
                                measure.projects().stream().map(this::project).toList()),
                        day(measure.deadline()),
                        measure.quota().map(wording::figure).orElse(""),
                        sheet.joined(measure.continues().stream()
                                .map(earlier -> earlier.year() + "-" + earlier.number())
                                .toList()),
                        funding(measure.funding()),
                        String.join("\n", measure.basis()));
            }
        }
        return sheet;
    }

    private String project(Project project) {
        List<String> parts = new ArrayList<>(List.of(project.name()));
        project.stage().ifPresent(stage -> parts.add(words.of("stage." + stage.name())));
        project.deadline().ifPresent(deadline -> parts.add(wording.deadline(deadline)));
        return String.join(words.of("separator"), parts);
    }

    private static String day(Optional<Deadline> deadline) {
        return deadline.map(end -> end.date().toString()).orElse("");
    }

    private String funding(List<Funding> sources) {
        return String.join(
                "\n",
                sources.stream()
                        .map(source -> source.yuan()
                                .map(yuan -> source.source() + " " + wording.money(yuan))
                                .orElse(source.source()))
                        .toList());
    }

    private Sheet targets() {
        Sheet sheet = new Sheet(words, TargetColumn.values());
        for (Measure measure : plan.measures()) {
            for (Target target : measure.targets()) {
                Figure figure = target.figure();
                sheet.add(
                        Integer.toString(measure.number()),
                        target.name(),
                        words.of("comparator." + target.comparator().name()),
                        figure.low().toPlainString(),
                        figure.high().orElse(figure.low()).toPlainString(),
                        unit(figure),
                        sheet.joined(target.items()),
                        target.strength()
                                .map(strength -> words.of("strength." + strength.name()))
                                .orElse(""),
                        day(target.deadline()));
            }
        }
        return sheet;
    }

    private String unit(Figure figure) {
        String unit = wording.unit(figure.unit());
        return figure.per().map(per -> unit + "/" + wording.unit(per)).orElse(unit);
    }

    /** A line for each row of a rate table, and one for a flat rate. */
    private Sheet rates() {
        Sheet sheet = new Sheet(words, RateColumn.values());
        for (Measure measure : plan.measures()) {
            for (Benefit benefit : measure.benefits()) {
                Optional<RateTable> table = plan.rateTable(benefit.rate());
                if (benefit.rate() instanceof Rate.Flat flat) {
                    add(sheet, measure, benefit, "", flat.award());
                }
                for (RateTable.Row row : table.map(RateTable::rows).orElse(List.of())) {
                    List<String> cells = new ArrayList<>();
                    for (int column = 0; column < row.cells().size(); column++) {
                        cells.add(wording.cell(row, column));
                    }
                    add(sheet, measure, benefit, String.join(" / ", cells), row.award());
                }
            }
        }
        return sheet;
    }

    private void add(Sheet sheet, Measure measure, Benefit benefit, String row, Award award) {
        AwardCells cells = award.accept(new AwardCells.Reader(words, wording));
        sheet.add(
                Integer.toString(measure.number()),
                benefit.name(),
                wording.condition(benefit.eligible()),
                row,
                cells.kind(),
                cells.amount(),
                cells.unit(),
                wording.award(award),
                benefit.quantity().map(wording::value).orElse(""),
                benefit.form().orElse(""),
                benefit.payee().orElse(""),
                benefit.period()
                        .map(period -> period.from() + "/" + period.to())
                        .orElse(""),
                benefit.months().map(wording::value).orElse(""),
                benefit.expected().map(wording::figure).orElse(""),
                benefit.choice().orElse(""),
                funding(benefit.funding()),
                String.join("\n", benefit.basis()));
    }

    private Sheet departments() {
        Sheet sheet = new Sheet(words, DepartmentColumn.values());
        for (Department department : plan.departments()) {
            sheet.add(
                    department.name(),
                    words.of("kind.department"),
                    department.fullName().orElse(""),
                    sheet.joined(department.formerNames()),
                    sheet.joined(department.aliases()),
                    "",
                    numbers(department.name(), true),
                    numbers(department.name(), false));
        }
        for (DepartmentGroup group : plan.departmentGroups()) {
            sheet.add(
                    group.name(),
                    words.of("kind.group"),
                    "",
                    "",
                    sheet.joined(group.aliases()),
                    group.members().map(sheet::joined).orElse(""),
                    numbers(group.name(), true),
                    numbers(group.name(), false));
        }
        return sheet;
    }

    /** The measures that a department leads or supports. */
    private String numbers(String department, boolean leads) {
        return String.join(
                " ",
                plan.measures().stream()
                        .filter(measure -> (leads ? measure.responsible() : measure.cooperating()).contains(department))
                        .map(measure -> Integer.toString(measure.number()))
                        .toList());
    }
}
