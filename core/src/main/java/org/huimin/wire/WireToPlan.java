package org.huimin.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.huimin.model.Benefit;
import org.huimin.model.Deadline;
import org.huimin.model.Definition;
import org.huimin.model.Department;
import org.huimin.model.DepartmentGroup;
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
import org.huimin.model.Target;
import org.huimin.model.Value;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Stage;
import org.huimin.vocabulary.Strength;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Maps the shapes of JSON to the model. */
final class WireToPlan {
    private WireToPlan() {}

    static Plan plan(WirePlan wire) {
        return new Plan(
                wire.title(),
                wire.year(),
                Optional.ofNullable(wire.region()),
                wire.preamble(),
                wire.plugins().stream()
                        .map(use -> new PluginUse(use.id(), use.settings()))
                        .toList(),
                wire.departments().stream()
                        .map(department -> new Department(
                                department.name(),
                                Optional.ofNullable(department.fullName()),
                                department.formerNames(),
                                department.aliases()))
                        .toList(),
                wire.departmentGroups().stream()
                        .map(group -> new DepartmentGroup(
                                group.name(), Optional.ofNullable(group.members()), group.aliases()))
                        .toList(),
                indexed(wire.entities(), "plan.entities", WireToPlan::entity),
                indexed(wire.definitions(), "plan.definitions", WireToPlan::definition),
                indexed(wire.rateTables(), "plan.rateTables", WireToPlan::rateTable),
                indexed(wire.programmes(), "plan.programmes", WireToPlan::programme));
    }

    /** The parts of a list, each read with its place. */
    private static <W, M> List<M> indexed(List<W> wires, String place, BiFunction<W, String, M> reader) {
        List<M> models = new ArrayList<>();
        for (W wire : wires) {
            String at = place + "[" + models.size() + "]";
            models.add(at(at, () -> reader.apply(wire, at)));
        }
        return models;
    }

    /** What is read; a fault that has no place has this one. */
    private static <M> M at(String place, Supplier<M> reader) {
        try {
            return reader.get();
        } catch (WireFault fault) {
            throw fault.at(place);
        }
    }

    private static Entity entity(WirePlan.WireEntity wire, String place) {
        return new Entity(
                wire.name(),
                Words.unit(wire.unit()),
                indexed(wire.fields(), place + ".fields", WireToPlan::field),
                wire.aliases());
    }

    private static Field field(WirePlan.WireField wire, String place) {
        return new Field(
                wire.name(),
                WireToTree.domain(WireNode.of(wire.domain(), place + ".domain")),
                wire.optional(),
                Optional.ofNullable(wire.note()),
                wire.aliases());
    }

    private static Definition definition(WirePlan.WireDefinition wire, String place) {
        return new Definition(
                wire.name(),
                wire.entity(),
                WireToTree.expression(WireNode.of(wire.expression(), place + ".expression")),
                wire.aliases());
    }

    private static NamedRateTable rateTable(WirePlan.WireNamedTable wire, String place) {
        return new NamedRateTable(
                wire.name(), WireToTree.table(WireNode.of(wire.table(), place + ".table")), wire.aliases());
    }

    private static Programme programme(WirePlan.WireProgramme wire, String place) {
        return new Programme(
                wire.number(),
                wire.title(),
                wire.purpose(),
                indexed(wire.measures(), place + ".measures", WireToPlan::measure));
    }

    private static Measure measure(WirePlan.WireMeasure wire, String place) {
        return new Measure(
                wire.number(),
                wire.title(),
                wire.text(),
                wire.responsible(),
                wire.cooperating(),
                wire.tasks(),
                indexed(wire.targets(), place + ".targets", (target, at) -> target(target)),
                indexed(wire.projects(), place + ".projects", (project, at) -> project(project)),
                at(place + ".deadline", () -> deadline(wire.deadline())),
                at(place + ".quota", () -> figure(wire.quota())),
                wire.continues().stream()
                        .map(earlier -> new EarlierMeasure(earlier.year(), earlier.number()))
                        .toList(),
                indexed(wire.benefits(), place + ".benefits", WireToPlan::benefit),
                funding(wire.funding(), place + ".funding"),
                wire.basis(),
                data(wire.data()));
    }

    private static Project project(WirePlan.WireProject wire) {
        return new Project(
                wire.name(),
                Optional.ofNullable(wire.stage()).map(word -> Words.read(word, Stage.class)),
                deadline(wire.deadline()));
    }

    private static Target target(WirePlan.WireTarget wire) {
        return new Target(
                wire.name(),
                Words.read(wire.comparator(), Comparator.class),
                new Figure(
                        decimal(wire.low()),
                        Optional.ofNullable(wire.high()).map(WireToPlan::decimal),
                        Words.unit(wire.unit()),
                        Optional.ofNullable(wire.per()).map(Words::unit)),
                wire.items(),
                Optional.ofNullable(wire.strength()).map(word -> Words.read(word, Strength.class)),
                deadline(wire.deadline()));
    }

    private static Benefit benefit(WirePlan.WireBenefit wire, String place) {
        return new Benefit(
                wire.name(),
                wire.entity(),
                WireToTree.condition(WireNode.of(wire.eligible(), place + ".eligible")),
                value(wire.quantity(), place + ".quantity"),
                WireToTree.rate(WireNode.of(wire.rate(), place + ".rate")),
                Optional.ofNullable(wire.form()),
                Optional.ofNullable(wire.payee()),
                at(
                        place + ".period",
                        () -> Optional.ofNullable(wire.period())
                                .map(period -> new Period(day(period.from()), day(period.to())))),
                value(wire.months(), place + ".months"),
                at(place + ".expected", () -> figure(wire.expected())),
                Optional.ofNullable(wire.choice()),
                funding(wire.funding(), place + ".funding"),
                wire.basis(),
                data(wire.data()));
    }

    private static Optional<Value> value(@Nullable JsonNode json, String place) {
        WireNode node = WireNode.of(json, place);
        return node.isNull() ? Optional.empty() : Optional.of(WireToTree.value(node));
    }

    private static List<Funding> funding(List<WirePlan.WireFunding> wires, String place) {
        return indexed(
                wires,
                place,
                (wire, at) -> new Funding(
                        wire.source(), Optional.ofNullable(wire.yuan()).map(WireToPlan::decimal)));
    }

    private static List<PluginDatum> data(List<WirePlan.WireDatum> wire) {
        return wire.stream()
                .map(datum -> new PluginDatum(datum.plugin(), datum.key(), datum.value()))
                .toList();
    }

    private static Optional<Figure> figure(WirePlan.@Nullable WireFigure wire) {
        return Optional.ofNullable(wire)
                .map(known -> new Figure(
                        decimal(known.low()),
                        Optional.ofNullable(known.high()).map(WireToPlan::decimal),
                        Words.unit(known.unit()),
                        Optional.ofNullable(known.per()).map(Words::unit)));
    }

    private static Optional<Deadline> deadline(WirePlan.@Nullable WireDeadline wire) {
        return Optional.ofNullable(wire).map(known -> new Deadline(day(known.date()), precision(known.precision())));
    }

    private static Deadline.Precision precision(String word) {
        for (Deadline.Precision precision : Deadline.Precision.values()) {
            if (precision.name().equals(word.toUpperCase(Locale.ROOT))) {
                return precision;
            }
        }
        throw WireFault.of(PlanJsonProblem.Key.UNKNOWN_WORD, "", word, "not a precision: " + word);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException exception) {
            throw WireFault.of(PlanJsonProblem.Key.NO_DAY, "", text, "not a day: " + text);
        }
    }

    private static BigDecimal decimal(String text) {
        if (!WireNode.isDecimal(text)) {
            throw WireFault.of(PlanJsonProblem.Key.NO_DECIMAL, "", text, "not a decimal: " + text);
        }
        return new BigDecimal(text);
    }
}
