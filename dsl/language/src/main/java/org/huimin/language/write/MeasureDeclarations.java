package org.huimin.language.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.huimin.declaration.DateExpression;
import org.huimin.declaration.DateRange;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.MeasureReference;
import org.huimin.declaration.Name;
import org.huimin.declaration.Quantity;
import org.huimin.model.Benefit;
import org.huimin.model.EarlierMeasure;
import org.huimin.model.Figure;
import org.huimin.model.Funding;
import org.huimin.model.Measure;
import org.huimin.model.Period;
import org.huimin.model.Plan;
import org.huimin.model.PluginDatum;
import org.huimin.model.Project;
import org.huimin.model.Target;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Label;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;

/** Makes the declarations of measures and their benefits. */
final class MeasureDeclarations {
    private static final Unit YUAN = unit("\u5143");
    private static final Unit TEN_THOUSAND_YUAN = unit("\u4E07\u5143");

    private final Parts parts;
    private final Lines lines;
    private final Fields fields;
    private final Rates rates;
    private final int year;
    private final Language language;

    MeasureDeclarations(Plan plan, Parts parts, Lines lines, Language language) {
        this.parts = parts;
        this.lines = lines;
        this.language = language;
        fields = new Fields(plan.entities());
        rates = new Rates(parts, fields);
        year = plan.year();
    }

    private static Unit unit(String name) {
        return StandardUnits.standard().unit(name).orElseThrow();
    }

    Declaration of(Measure measure, String place) {
        List<Declaration> body = new ArrayList<>(lines.texts(Label.TEXT, measure.wording(), place + ".text"));
        departments(Label.RESPONSIBLE, measure.responsible(), place + ".responsible", body);
        departments(Label.COOPERATING, measure.cooperating(), place + ".cooperating", body);
        body.addAll(lines.texts(Label.TASK, measure.tasks(), place + ".tasks"));
        for (int index = 0; index < measure.targets().size(); index++) {
            body.add(target(measure.targets().get(index), place + ".targets[" + index + "]"));
        }
        for (int index = 0; index < measure.projects().size(); index++) {
            body.add(project(measure.projects().get(index), place + ".projects[" + index + "]"));
        }
        measure.deadline()
                .ifPresent(
                        deadline -> body.add(new Declaration.Deadline(parts.line(), parts.deadline(deadline, year))));
        measure.quota().ifPresent(quota -> body.add(amount(Label.QUOTA, quota, place + ".quota")));
        if (!measure.continues().isEmpty()) {
            List<MeasureReference> references =
                    measure.continues().stream().map(this::reference).toList();
            body.add(new Declaration.Continues(parts.line(), references));
        }
        sources(measure.funding(), measure.basis(), measure.data(), place, body);
        for (int index = 0; index < measure.benefits().size(); index++) {
            body.add(benefit(measure.benefits().get(index), place + ".benefits[" + index + "]"));
        }
        return new Declaration.Measure(
                parts.line(), measure.number(), parts.text(measure.title(), place + ".title"), body);
    }

    private void departments(Label label, List<String> names, String place, List<Declaration> body) {
        if (!names.isEmpty()) {
            body.add(new Declaration.NameList(parts.line(), label, parts.names(names, place)));
        }
    }

    private Declaration target(Target target, String place) {
        boolean usual = target.comparator() == Comparator.AT_LEAST
                && target.figure().unit().dimension() != Unit.Dimension.TIME;
        return new Declaration.Target(
                parts.line(),
                parts.name(target.name(), place + ".name"),
                usual ? Optional.empty() : Optional.of(target.comparator()),
                parts.quantity(target.figure(), place),
                parts.names(target.items(), place + ".items"),
                target.strength(),
                target.deadline().map(deadline -> parts.deadline(deadline, year)));
    }

    private Declaration project(Project project, String place) {
        return new Declaration.Project(
                parts.line(),
                parts.name(project.name(), place + ".name"),
                project.stage(),
                project.deadline().map(deadline -> parts.deadline(deadline, year)));
    }

    private Declaration amount(Label label, Figure figure, String place) {
        return new Declaration.Amount(parts.line(), label, parts.quantity(figure, place));
    }

    private MeasureReference reference(EarlierMeasure earlier) {
        return new MeasureReference(OptionalInt.of(earlier.year()), earlier.number(), Optional.empty(), parts.span());
    }

    /** What a measure and a benefit say alike. */
    private void sources(
            List<Funding> funding, List<String> basis, List<PluginDatum> data, String place, List<Declaration> body) {
        if (!funding.isEmpty()) {
            List<Declaration.FundingSource> sources = new ArrayList<>();
            for (Funding source : funding) {
                sources.add(source(source, place + ".funding[" + sources.size() + "]"));
            }
            body.add(new Declaration.Funding(parts.line(), sources));
        }
        body.addAll(lines.texts(Label.BASIS, basis, place + ".basis"));
        for (int index = 0; index < data.size(); index++) {
            body.add(attribute(data.get(index), place + ".data[" + index + "]"));
        }
    }

    private Declaration.FundingSource source(Funding funding, String place) {
        return new Declaration.FundingSource(
                parts.name(funding.source(), place + ".source"),
                funding.yuan().map(yuan -> money(yuan, place + ".yuan")));
    }

    /** A sum; in Chinese in 万元, where it is a whole number of them. */
    private Quantity money(BigDecimal yuan, String place) {
        BigDecimal factor = TEN_THOUSAND_YUAN.factor();
        boolean tenThousands = language == Language.CHINESE
                && yuan.signum() > 0
                && yuan.remainder(factor).signum() == 0;
        Figure figure = tenThousands
                ? new Figure(yuan.divide(factor), Optional.empty(), TEN_THOUSAND_YUAN, Optional.empty())
                : new Figure(yuan, Optional.empty(), YUAN, Optional.empty());
        return parts.quantity(figure, place);
    }

    private Declaration attribute(PluginDatum datum, String place) {
        return new Declaration.Attribute(
                parts.line(),
                parts.name(datum.plugin(), place + ".plugin"),
                parts.text(datum.key(), place + ".key"),
                parts.text(datum.value(), place + ".value"));
    }

    private Declaration benefit(Benefit benefit, String place) {
        List<Declaration> body = new ArrayList<>();
        body.add(new Declaration.Eligible(
                parts.line(), expressions(benefit, place + ".eligible").of(benefit.eligible())));
        benefit.quantity()
                .ifPresent(quantity -> body.add(new Declaration.Computed(
                        parts.line(),
                        Label.QUANTITY,
                        expressions(benefit, place + ".quantity").of(quantity))));
        body.add(rates.of(benefit.rate(), place + ".rate"));
        benefit.form().ifPresent(form -> body.add(lines.text(Label.FORM, form, place + ".form")));
        benefit.payee().ifPresent(payee -> body.add(lines.text(Label.PAYEE, payee, place + ".payee")));
        benefit.period().ifPresent(period -> body.add(new Declaration.Period(parts.line(), range(period))));
        benefit.months()
                .ifPresent(months -> body.add(new Declaration.Computed(
                        parts.line(),
                        Label.MONTHS,
                        expressions(benefit, place + ".months").of(months))));
        benefit.expected().ifPresent(expected -> body.add(amount(Label.EXPECTED, expected, place + ".expected")));
        benefit.choice().ifPresent(choice -> body.add(lines.text(Label.CHOICE, choice, place + ".choice")));
        sources(benefit.funding(), benefit.basis(), benefit.data(), place, body);
        Name name = parts.name(benefit.name(), place + ".name");
        return new Declaration.Benefit(parts.line(), name, body);
    }

    private Expressions expressions(Benefit benefit, String place) {
        return new Expressions(parts, fields, benefit.entity(), place);
    }

    /** Whole months by their names, and days where it is not whole months. */
    private DateRange range(Period period) {
        boolean months = period.from().getDayOfMonth() == 1 && Parts.isEndOfMonth(period.to());
        DateExpression from = months ? parts.month(period.from(), year) : parts.day(period.from());
        DateExpression to = months ? parts.month(period.to(), year) : parts.day(period.to());
        return new DateRange(from, from.equals(to) ? Optional.empty() : Optional.of(to));
    }
}
