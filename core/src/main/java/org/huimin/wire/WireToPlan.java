package org.huimin.wire;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huimin.model.Benefit;
import org.huimin.model.Deadline;
import org.huimin.model.DeclaredRate;
import org.huimin.model.Department;
import org.huimin.model.DepartmentGroup;
import org.huimin.model.EarlierMeasure;
import org.huimin.model.Figure;
import org.huimin.model.Funding;
import org.huimin.model.Measure;
import org.huimin.model.Period;
import org.huimin.model.Plan;
import org.huimin.model.PluginDatum;
import org.huimin.model.PluginUse;
import org.huimin.model.Programme;
import org.huimin.model.Project;
import org.huimin.model.Target;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Stage;
import org.huimin.vocabulary.Strength;
import org.jspecify.annotations.Nullable;

/** Maps the shapes of JSON to the model. */
final class WireToPlan {
    /** A number of 34 digits in 亿 of 亿元. */
    private static final int DIGITS = 50;
    /** A fraction of 34 digits in 分. */
    private static final int DECIMALS = 36;

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
                wire.programmes().stream().map(WireToPlan::programme).toList());
    }

    private static Programme programme(WirePlan.WireProgramme wire) {
        return new Programme(
                wire.number(),
                wire.title(),
                wire.purpose(),
                wire.measures().stream().map(WireToPlan::measure).toList());
    }

    private static Measure measure(WirePlan.WireMeasure wire) {
        return new Measure(
                wire.number(),
                wire.title(),
                wire.text(),
                wire.responsible(),
                wire.cooperating(),
                wire.tasks(),
                wire.targets().stream().map(WireToPlan::target).toList(),
                wire.projects().stream()
                        .map(project -> new Project(
                                project.name(),
                                Optional.ofNullable(project.stage()).map(word -> Words.read(word, Stage.class)),
                                deadline(project.deadline())))
                        .toList(),
                deadline(wire.deadline()),
                figure(wire.quota()),
                wire.continues().stream()
                        .map(earlier -> new EarlierMeasure(earlier.year(), earlier.number()))
                        .toList(),
                wire.benefits().stream().map(WireToPlan::benefit).toList(),
                funding(wire.funding()),
                wire.basis(),
                data(wire.data()));
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

    private static Benefit benefit(WirePlan.WireBenefit wire) {
        return new Benefit(
                wire.name(),
                wire.eligible(),
                Optional.ofNullable(wire.quantity()),
                new DeclaredRate(
                        Optional.ofNullable(wire.rate().text()), wire.rate().rows()),
                Optional.ofNullable(wire.form()),
                Optional.ofNullable(wire.payee()),
                Optional.ofNullable(wire.period())
                        .map(period -> new Period(LocalDate.parse(period.from()), LocalDate.parse(period.to()))),
                Optional.ofNullable(wire.months()),
                figure(wire.expected()),
                Optional.ofNullable(wire.choice()),
                funding(wire.funding()),
                wire.basis(),
                data(wire.data()));
    }

    private static List<Funding> funding(List<WirePlan.WireFunding> wire) {
        return wire.stream()
                .map(source -> new Funding(
                        source.source(), Optional.ofNullable(source.yuan()).map(WireToPlan::decimal)))
                .toList();
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
        return Optional.ofNullable(wire)
                .map(known -> new Deadline(
                        LocalDate.parse(known.date()),
                        Deadline.Precision.valueOf(requireNonNull(known.precision(), "precision is null")
                                .toUpperCase(Locale.ROOT))));
    }

    private static BigDecimal decimal(String text) {
        if (!text.matches("[0-9]{1," + DIGITS + "}(\\.[0-9]{1," + DECIMALS + "})?")) {
            throw new IllegalArgumentException("not a decimal: " + text);
        }
        return new BigDecimal(text);
    }
}
