package org.huimin.stratml;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.model.Condition;
import org.huimin.model.Deadline;
import org.huimin.model.Definition;
import org.huimin.model.Department;
import org.huimin.model.DepartmentGroup;
import org.huimin.model.Figure;
import org.huimin.model.Measure;
import org.huimin.model.NamedRateTable;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.model.Target;
import org.huimin.model.Value;
import org.huimin.plugin.Words;
import org.huimin.vocabulary.Language;
import org.huimin.wording.PlanWording;

/**
 * A plan in the shape of StratML: programmes are goals, measures objectives, targets performance indicators; departments are
 * stakeholders that perform, and who gets a benefit is one that benefits. What has no element of its own stands as labelled lines
 * in the text that the standard allows beside it.
 */
final class StratmlDocument {
    private static final String ORGANIZATION = "Organization";
    private static final String GROUP = "Generic_Group";
    private static final String TYPE = "StakeholderTypeType";

    private final Plan plan;
    private final Words words;
    private final PlanWording wording;
    private final Elements elements;
    private final Notes notes;

    StratmlDocument(Language language, Plan plan, Elements elements) {
        this.plan = requireNonNull(plan, "plan is null");
        this.elements = requireNonNull(elements, "elements is null");
        words = new Words(StratmlPlugin.class, language);
        wording = new PlanWording(language, plan);
        notes = new Notes(words, wording);
    }

    void write() throws IOException {
        elements.root("PerformancePlanOrReport", "Performance_Plan", () -> {
            elements.text("Name", plan.title());
            elements.text("Description", paragraphs(plan.preamble()));
            elements.text("OtherInformation", other());
            elements.element("StrategicPlanCore", this::writeCore);
            elements.element("AdministrativeInformation", () -> {
                elements.text(
                        "StartDate", LocalDate.of(plan.year(), Month.JANUARY, 1).toString());
                elements.text("EndDate", endOfYear().toString());
            });
        });
    }

    private static Optional<String> paragraphs(List<String> texts) {
        return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", texts));
    }

    private LocalDate endOfYear() {
        return LocalDate.of(plan.year(), Month.DECEMBER, 31);
    }

    /** What measures refer to: definitions, and rate tables with a name. */
    private Optional<String> other() {
        List<String> lines = new ArrayList<>();
        for (Definition definition : plan.definitions()) {
            String meaning = definition.expression() instanceof Condition condition
                    ? wording.condition(condition)
                    : wording.value((Value) definition.expression());
            lines.add(notes.line("definition", definition.name() + " = " + meaning));
        }
        for (NamedRateTable table : plan.rateTables()) {
            lines.add(notes.line("rate-table", table.name()));
            lines.addAll(notes.rows(table.table()));
        }
        return paragraphs(lines);
    }

    private void writeCore() throws IOException {
        elements.element(ORGANIZATION, () -> {
            elements.text("Name", plan.region().orElse(plan.title()));
            for (Department department : plan.departments()) {
                write(department);
            }
            for (DepartmentGroup group : plan.departmentGroups()) {
                write(group);
            }
        });
        for (Programme programme : plan.programmes()) {
            elements.element("Goal", () -> write(programme));
        }
    }

    private void write(Department department) throws IOException {
        List<String> lines = new ArrayList<>();
        department.fullName().ifPresent(name -> lines.add(notes.line("full-name", name)));
        notes.add(lines, "former-names", department.formerNames());
        notes.add(lines, "aliases", department.aliases());
        writeStakeholder(ORGANIZATION, department.name(), paragraphs(lines), Optional.empty(), Optional.empty());
    }

    private void write(DepartmentGroup group) throws IOException {
        List<String> lines = new ArrayList<>();
        group.members().ifPresent(members -> notes.add(lines, "members", members));
        notes.add(lines, "aliases", group.aliases());
        writeStakeholder(GROUP, group.name(), paragraphs(lines), Optional.empty(), Optional.empty());
    }

    /** A stakeholder, perhaps with one role. */
    private void writeStakeholder(
            String type,
            String name,
            Optional<String> description,
            Optional<String> role,
            Optional<Elements.Content> roleContent)
            throws IOException {
        elements.element("Stakeholder", Map.of(TYPE, type), () -> {
            elements.text("Name", name);
            elements.text("Description", description);
            if (role.isPresent()) {
                elements.element("Role", () -> {
                    elements.text("Name", role.get());
                    if (roleContent.isPresent()) {
                        roleContent.get().write();
                    }
                });
            }
        });
    }

    private void write(Programme programme) throws IOException {
        elements.text("Name", programme.title());
        elements.text("Description", String.join("\n", programme.purpose()));
        elements.text("Identifier", "programme-" + programme.number());
        elements.text("SequenceIndicator", Integer.toString(programme.number()));
        for (Measure measure : programme.measures()) {
            elements.element("Objective", () -> write(measure));
        }
    }

    private void write(Measure measure) throws IOException {
        elements.text("Name", measure.title());
        elements.text("Description", paragraphs(measure.wording()));
        elements.text("Identifier", "measure-" + measure.number());
        elements.text("SequenceIndicator", Integer.toString(measure.number()));
        for (String name : measure.responsible()) {
            writePerformer(name, "responsible");
        }
        for (String name : measure.cooperating()) {
            writePerformer(name, "cooperating");
        }
        for (var benefit : measure.benefits()) {
            writeStakeholder(
                    GROUP,
                    wording.condition(benefit.eligible()),
                    Optional.empty(),
                    Optional.of(benefit.name()),
                    Optional.of(() -> {
                        elements.text("Description", String.join("\n", notes.of(benefit)));
                        elements.text("RoleType", "Beneficiary");
                    }));
        }
        elements.text("OtherInformation", paragraphs(notes.of(measure)));
        for (int index = 0; index < measure.targets().size(); index++) {
            write(measure, index);
        }
    }

    private void writePerformer(String name, String role) throws IOException {
        boolean group =
                plan.departmentGroups().stream().anyMatch(other -> other.name().equals(name));
        writeStakeholder(
                group ? GROUP : ORGANIZATION,
                name,
                Optional.empty(),
                Optional.of(words.of(role)),
                Optional.of(() -> elements.text("RoleType", "Performer")));
    }

    private void write(Measure measure, int index) throws IOException {
        Target target = measure.targets().get(index);
        Figure figure = target.figure();
        elements.element("PerformanceIndicator", Map.of("PerformanceIndicatorType", "Quantitative"), () -> {
            elements.text("SequenceIndicator", measure.number() + "." + (index + 1));
            elements.text("MeasurementDimension", target.name());
            elements.text("UnitOfMeasurement", unit(figure));
            elements.text("Identifier", "measure-" + measure.number() + "-target-" + (index + 1));
            elements.element("MeasurementInstance", () -> {
                String end = deadline(measure, target).toString();
                if (figure.high().isEmpty()) {
                    writeResult(
                            target,
                            figure.low(),
                            words.of("comparator." + target.comparator().name()),
                            end);
                } else {
                    writeResult(target, figure.low(), words.of("from"), end);
                    writeResult(target, figure.high().get(), words.of("to"), end);
                }
            });
            elements.text("OtherInformation", paragraphs(notes.of(target)));
        });
    }

    private LocalDate deadline(Measure measure, Target target) {
        return target.deadline().or(measure::deadline).map(Deadline::date).orElseGet(this::endOfYear);
    }

    private String unit(Figure figure) {
        String unit = wording.unit(figure.unit());
        return figure.per().map(per -> unit + "/" + wording.unit(per)).orElse(unit);
    }

    private void writeResult(Target target, BigDecimal number, String sense, String end) throws IOException {
        elements.element("TargetResult", () -> {
            elements.text(
                    "StartDate", LocalDate.of(plan.year(), Month.JANUARY, 1).toString());
            elements.text("EndDate", end);
            elements.text("NumberOfUnits", number.toPlainString());
            elements.element("Descriptor", () -> {
                elements.text("DescriptorName", words.of("sense"));
                elements.text("DescriptorValue", sense);
            });
            elements.text("Description", wording.target(target));
        });
    }
}
