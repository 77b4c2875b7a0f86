package org.huimin.wire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huimin.model.Benefit;
import org.huimin.model.Deadline;
import org.huimin.model.Entity;
import org.huimin.model.Figure;
import org.huimin.model.Funding;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.PluginDatum;
import org.huimin.model.Programme;
import org.huimin.model.Target;
import org.huimin.vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/** Maps the model to the shapes of JSON. */
final class PlanToWire {
    private PlanToWire() {}

    static WirePlan plan(Plan plan) {
        return new WirePlan(
                plan.title(),
                plan.year(),
                plan.region().orElse(null),
                plan.preamble(),
                plan.plugins().stream()
                        .map(use -> new WirePlan.WireUse(use.id(), use.settings()))
                        .toList(),
                plan.departments().stream()
                        .map(department -> new WirePlan.WireDepartment(
                                department.name(),
                                department.fullName().orElse(null),
                                department.formerNames(),
                                department.aliases()))
                        .toList(),
                plan.departmentGroups().stream()
                        .map(group -> new WirePlan.WireGroup(
                                group.name(), group.members().orElse(null), group.aliases()))
                        .toList(),
                plan.entities().stream().map(PlanToWire::entity).toList(),
                plan.definitions().stream()
                        .map(definition -> new WirePlan.WireDefinition(
                                definition.name(),
                                definition.entity(),
                                TreeToWire.expression(definition.expression()),
                                definition.aliases()))
                        .toList(),
                plan.rateTables().stream()
                        .map(table -> new WirePlan.WireNamedTable(
                                table.name(), TreeToWire.table(table.table()), table.aliases()))
                        .toList(),
                plan.programmes().stream().map(PlanToWire::programme).toList());
    }

    private static WirePlan.WireEntity entity(Entity entity) {
        return new WirePlan.WireEntity(
                entity.name(),
                entity.unit().name(),
                entity.fields().stream()
                        .map(field -> new WirePlan.WireField(
                                field.name(),
                                TreeToWire.domain(field.domain()),
                                field.optional(),
                                field.note().orElse(null),
                                field.aliases()))
                        .toList(),
                entity.aliases());
    }

    private static WirePlan.WireProgramme programme(Programme programme) {
        return new WirePlan.WireProgramme(
                programme.number(),
                programme.title(),
                programme.purpose(),
                programme.measures().stream().map(PlanToWire::measure).toList());
    }

    private static WirePlan.WireMeasure measure(Measure measure) {
        return new WirePlan.WireMeasure(
                measure.number(),
                measure.title(),
                measure.wording(),
                measure.responsible(),
                measure.cooperating(),
                measure.tasks(),
                measure.targets().stream().map(PlanToWire::target).toList(),
                measure.projects().stream()
                        .map(project -> new WirePlan.WireProject(
                                project.name(),
                                project.stage().map(Words::write).orElse(null),
                                deadline(project.deadline())))
                        .toList(),
                deadline(measure.deadline()),
                figure(measure.quota()),
                measure.continues().stream()
                        .map(earlier -> new WirePlan.WireEarlier(earlier.year(), earlier.number()))
                        .toList(),
                measure.benefits().stream().map(PlanToWire::benefit).toList(),
                funding(measure.funding()),
                measure.basis(),
                data(measure.data()));
    }

    private static WirePlan.WireTarget target(Target target) {
        Figure figure = target.figure();
        return new WirePlan.WireTarget(
                target.name(),
                Words.write(target.comparator()),
                figure.low().toPlainString(),
                decimal(figure.high()),
                figure.unit().name(),
                figure.per().map(Unit::name).orElse(null),
                target.items(),
                target.strength().map(Words::write).orElse(null),
                deadline(target.deadline()));
    }

    private static WirePlan.WireBenefit benefit(Benefit benefit) {
        return new WirePlan.WireBenefit(
                benefit.name(),
                benefit.entity(),
                TreeToWire.expression(benefit.eligible()),
                TreeToWire.optional(benefit.quantity()),
                TreeToWire.rate(benefit.rate()),
                benefit.form().orElse(null),
                benefit.payee().orElse(null),
                benefit.period()
                        .map(period -> new WirePlan.WirePeriod(
                                period.from().toString(), period.to().toString()))
                        .orElse(null),
                TreeToWire.optional(benefit.months()),
                figure(benefit.expected()),
                benefit.choice().orElse(null),
                funding(benefit.funding()),
                benefit.basis(),
                data(benefit.data()));
    }

    private static List<WirePlan.WireFunding> funding(List<Funding> funding) {
        return funding.stream()
                .map(source -> new WirePlan.WireFunding(source.source(), decimal(source.yuan())))
                .toList();
    }

    private static List<WirePlan.WireDatum> data(List<PluginDatum> data) {
        return data.stream()
                .map(datum -> new WirePlan.WireDatum(datum.plugin(), datum.key(), datum.value()))
                .toList();
    }

    private static WirePlan.@Nullable WireFigure figure(Optional<Figure> figure) {
        return figure.map(known -> new WirePlan.WireFigure(
                        known.low().toPlainString(),
                        decimal(known.high()),
                        known.unit().name(),
                        known.per().map(Unit::name).orElse(null)))
                .orElse(null);
    }

    private static WirePlan.@Nullable WireDeadline deadline(Optional<Deadline> deadline) {
        return deadline.map(known -> new WirePlan.WireDeadline(
                        known.date().toString(), known.precision().name().toLowerCase(Locale.ROOT)))
                .orElse(null);
    }

    private static @Nullable String decimal(Optional<BigDecimal> decimal) {
        return decimal.map(BigDecimal::toPlainString).orElse(null);
    }
}
