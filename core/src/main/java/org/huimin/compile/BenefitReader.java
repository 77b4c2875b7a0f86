package org.huimin.compile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.huimin.declaration.Declaration;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Benefit;
import org.huimin.model.Deadline;
import org.huimin.model.Entity;
import org.huimin.model.Figure;
import org.huimin.model.Funding;
import org.huimin.model.Path;
import org.huimin.model.Period;
import org.huimin.model.PluginDatum;
import org.huimin.model.RateUnit;
import org.huimin.model.RateUnit.Interval;
import org.huimin.source.Span;
import org.huimin.typing.Dimension;
import org.huimin.typing.NumberRange;
import org.huimin.typing.TypedValue;
import org.huimin.typing.Typing;
import org.huimin.typing.ValueType;
import org.huimin.vocabulary.Label;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;

/** Makes a benefit of its declaration. */
final class BenefitReader {
    private static final BigDecimal MOST_MONTHS = BigDecimal.valueOf(12);
    private static final Unit MONTH = StandardUnits.standard().unit("月").orElseThrow();

    private final OptionalInt planYear;
    private final Library library;
    private final Typing typing;
    private final RateReader rates;
    private final ChoiceGroups choices;
    private final Figures figures;
    private final Dates dates;
    private final Structure structure;
    private final Map<ElementPath, Span> spans;
    private final DiagnosticSink sink;

    BenefitReader(
            OptionalInt planYear,
            Library library,
            Typing typing,
            RateReader rates,
            ChoiceGroups choices,
            Figures figures,
            Dates dates,
            Structure structure,
            Map<ElementPath, Span> spans,
            DiagnosticSink sink) {
        this.planYear = planYear;
        this.library = library;
        this.typing = typing;
        this.rates = rates;
        this.choices = choices;
        this.figures = figures;
        this.dates = dates;
        this.structure = structure;
        this.spans = spans;
        this.sink = sink;
    }

    /** The benefit, unless its condition, its rate or a number that belongs to it is missing or wrong. */
    Optional<Benefit> read(Declaration.Benefit declaration, ElementPath path) {
        Span heading = declaration.line().span();
        spans.put(path, heading);
        structure.checkRepeated(declaration.body());
        structure.require(Label.ELIGIBLE, declaration.body(), "benefit", heading);
        structure.require(Label.RATE, declaration.body(), "benefit", heading);
        Body body = new Body(declaration.body());
        Optional<Typing.Subject> subject = body.first(Declaration.Eligible.class)
                .flatMap(line -> {
                    spans.put(path.child("eligible", 1), line.condition().span());
                    return typing.subject(line.condition());
                });
        Optional<Entity> entity = subject.map(Typing.Subject::entity);
        body.texts(Label.CHOICE).stream().findFirst().ifPresent(line -> choices.add(line.text(), entity));
        Optional<RateReader.Declared> rate = body.first(Declaration.Rate.class).flatMap(line -> {
            spans.put(path.child("rate", 1), line.line().span());
            return rates.read(line, entity, path.child("rate", 1));
        });
        Optional<Period> period = body.first(Declaration.Period.class).flatMap(line -> period(line, path));
        Optional<Figure> expected = expected(body, path, entity);
        Optional<Computed> quantity = computed(body, Label.QUANTITY, subject, path);
        Optional<Computed> months = computed(body, Label.MONTHS, subject, path);
        if (subject.isEmpty() || rate.isEmpty() || isWrong(quantity) || isWrong(months)) {
            return Optional.empty();
        }
        Terms terms = new Terms(
                subject.get(), rate.get(), period, quantity.map(Computed::required), months.map(Computed::required));
        if (!areRight(terms, body)) {
            return Optional.empty();
        }
        Benefit benefit = new Benefit(
                declaration.name().key(),
                subject.get().entity().name(),
                subject.get().condition(),
                terms.quantity().map(TypedValue::value),
                rate.get().rate(),
                body.text(Label.FORM),
                body.text(Label.PAYEE),
                period,
                terms.months().map(TypedValue::value),
                expected,
                body.text(Label.CHOICE),
                funding(body, path),
                basis(body, path),
                data(body, path));
        typing.written().put(benefit, declaration.name().span());
        return Optional.of(benefit);
    }

    /** A number that the benefit declares; its value is absent where it was wrong, which has been reported. */
    private record Computed(Optional<TypedValue> value) {
        TypedValue required() {
            return value.orElseThrow();
        }
    }

    private static boolean isWrong(Optional<Computed> computed) {
        return computed.isPresent() && computed.get().value().isEmpty();
    }

    private Optional<Computed> computed(Body body, Label label, Optional<Typing.Subject> subject, ElementPath path) {
        Optional<Declaration.Computed> line = body.all(Declaration.Computed.class).stream()
                .filter(computed -> computed.label() == label)
                .findFirst();
        if (line.isEmpty() || subject.isEmpty()) {
            return Optional.empty();
        }
        String kind = label == Label.QUANTITY ? "quantity" : "months";
        spans.put(path.child(kind, 1), line.get().expression().span());
        Optional<TypedValue> value =
                typing.number(subject.get().entity(), line.get().expression());
        return Optional.of(new Computed(value.filter(number -> isPresent(label, number, subject.get()))));
    }

    /** Whether a number surely has a value where the condition holds; if not, that is reported. */
    private boolean isPresent(Label label, TypedValue number, Typing.Subject subject) {
        Set<Path> present = subject.present();
        Optional<Path> absent = number.optional().stream()
                .filter(path -> !present.contains(path))
                .min((one, other) -> one.text().compareTo(other.text()));
        absent.ifPresent(path -> sink.report(typing.explained(
                Diagnostic.of(HostCode.MAY_BE_ABSENT, number.span())
                        .with("path", path.text())
                        .with("label", label),
                number.span())));
        return absent.isEmpty();
    }

    /** What belongs together in a benefit. */
    private record Terms(
            Typing.Subject subject,
            RateReader.Declared rate,
            Optional<Period> period,
            Optional<TypedValue> quantity,
            Optional<TypedValue> months) {}

    /** Whether quantity, months and period suit the rate; what does not is reported. */
    private boolean areRight(Terms terms, Body body) {
        Optional<RateUnit> unit = terms.rate().unit();
        boolean right = unit.isEmpty() || isCountedRight(terms, unit.get());
        right = right
                && (terms.quantity().isEmpty()
                        || isNeverNegative(terms.quantity().get()));
        Interval interval = unit.map(RateUnit::interval).orElse(Interval.ONCE);
        boolean byMonth = interval == Interval.MONTH || interval == Interval.QUARTER;
        if (terms.months().isPresent()) {
            right &= byMonth
                    ? areMonths(terms.months().get())
                    : reportUseless(Label.MONTHS, body, terms.rate().span());
        } else if (byMonth && terms.period().isPresent()) {
            right &= isOfWholeMonths(terms.period().get(), body, terms.rate().span());
        }
        return right;
    }

    private boolean isNeverNegative(TypedValue quantity) {
        boolean right = range(quantity).isNeverNegative();
        if (!right) {
            report(HostCode.QUANTITY_MAY_BE_NEGATIVE, quantity);
        }
        return right;
    }

    private static NumberRange range(TypedValue number) {
        return ((ValueType.Numeric) number.type()).range();
    }

    private static Dimension dimension(TypedValue number) {
        return ((ValueType.Numeric) number.type()).dimension();
    }

    private void report(HostCode code, TypedValue number) {
        sink.report(typing.explained(
                Diagnostic.of(code, number.span()).with("written", library.written(number.span())), number.span()));
    }

    /** Whether the rate counts what the quantity gives, or the members of the entity. */
    private boolean isCountedRight(Terms terms, RateUnit unit) {
        Unit own = terms.subject().entity().unit();
        Unit counted = unit.per().orElse(own);
        Optional<TypedValue> quantity = terms.quantity();
        if (quantity.isPresent()) {
            Dimension dimension = dimension(quantity.get());
            boolean plain = dimension.isPlain() && counted.equals(own);
            boolean right = plain || dimension.equals(Dimension.of(counted));
            if (!right) {
                disagrees(Label.QUANTITY, quantity.get(), counted);
            }
            return right;
        }
        boolean right = counted.equals(own);
        if (!right) {
            Entity entity = terms.subject().entity();
            sink.report(typing.explained(
                    Diagnostic.of(HostCode.RATE_UNIT_OF_OTHER, terms.rate().span())
                            .with("unit", Argument.Measure.of(counted))
                            .with("entity", entity.name())
                            .with("entityUnit", Argument.Measure.of(own))
                            .suggesting(paidPer(terms.rate().span(), counted, own)),
                    entity));
        }
        return right;
    }

    /** A rate as it is written, with another unit behind the slash. */
    private List<String> paidPer(Span rate, Unit counted, Unit own) {
        String written = library.written(rate);
        for (Language language : Language.values()) {
            String slash = "/" + counted.write(language);
            if (written.contains(slash)) {
                return List.of(written.replace(slash, "/" + own.write(language)));
            }
        }
        return List.of();
    }

    private void disagrees(Label label, TypedValue number, Unit unit) {
        sink.report(typing.explained(
                Diagnostic.of(HostCode.QUANTITY_DISAGREES, number.span())
                        .with("label", label)
                        .with("written", library.written(number.span()))
                        .with("type", number.type().kind())
                        .with("unit", Argument.Measure.of(unit)),
                number.span()));
    }

    private boolean areMonths(TypedValue months) {
        boolean counted = dimension(months).isPlain() || dimension(months).equals(Dimension.of(MONTH));
        boolean right = counted && range(months).isWithin(BigDecimal.ZERO, MOST_MONTHS);
        if (!counted) {
            disagrees(Label.MONTHS, months, MONTH);
        } else if (!right) {
            report(HostCode.MONTHS_OUT_OF_RANGE, months);
        }
        return right;
    }

    private boolean reportUseless(Label label, Body body, Span rate) {
        body.all(Declaration.Computed.class).stream()
                .filter(computed -> computed.label() == label)
                .findFirst()
                .ifPresent(line -> sink.report(
                        Diagnostic.of(HostCode.MONTHS_NOT_COUNTED, line.line().label())
                                .with("label", label)
                                .related("rate-here", rate)));
        return false;
    }

    private boolean isOfWholeMonths(Period period, Body body, Span rate) {
        boolean whole = period.from().getDayOfMonth() == 1
                && period.to().equals(YearMonth.from(period.to()).atEndOfMonth());
        if (!whole) {
            body.first(Declaration.Period.class)
                    .ifPresent(line -> sink.report(Diagnostic.of(HostCode.PERIOD_NOT_WHOLE_MONTHS, span(line))
                            .related("rate-here", rate)));
        }
        return whole;
    }

    private Optional<Figure> expected(Body body, ElementPath path, Optional<Entity> entity) {
        Optional<Declaration.Amount> line = body.all(Declaration.Amount.class).stream()
                .filter(amount -> amount.label() == Label.EXPECTED)
                .findFirst();
        Optional<Figure> figure = line.flatMap(amount -> {
            spans.put(path.child("expected", 1), amount.quantity().span());
            return figures.count(Label.EXPECTED, amount.quantity());
        });
        boolean other = figure.isPresent()
                && entity.isPresent()
                && !figure.orElseThrow().unit().equals(entity.get().unit());
        if (other) {
            sink.report(typing.explained(
                    Diagnostic.of(
                                    HostCode.EXPECTED_OF_OTHER,
                                    line.orElseThrow().quantity().units().get(0).span())
                            .with(
                                    "unit",
                                    Argument.Measure.of(figure.orElseThrow().unit()))
                            .with("entity", entity.orElseThrow().name())
                            .with(
                                    "entityUnit",
                                    Argument.Measure.of(entity.orElseThrow().unit())),
                    entity.orElseThrow()));
        }
        return figure;
    }

    private List<Funding> funding(Body body, ElementPath path) {
        List<Funding> funding = new ArrayList<>();
        for (Declaration.Funding line : body.all(Declaration.Funding.class)) {
            line.sources()
                    .forEach(source -> figures.funding(source).ifPresent(read -> {
                        funding.add(read);
                        spans.put(
                                path.child("funding", funding.size()),
                                source.name().span());
                    }));
        }
        return funding;
    }

    private List<String> basis(Body body, ElementPath path) {
        List<String> basis = new ArrayList<>();
        for (Declaration.TextLine line : body.texts(Label.BASIS)) {
            basis.add(line.text().value());
            spans.put(path.child("basis", basis.size()), line.text().span());
        }
        return basis;
    }

    private List<PluginDatum> data(Body body, ElementPath path) {
        List<PluginDatum> data = new ArrayList<>();
        for (Declaration.Attribute attribute : body.all(Declaration.Attribute.class)) {
            data.add(AttributeReader.read(attribute, path.child("data", data.size() + 1), spans));
        }
        return data;
    }

    private static Span span(Declaration.Period declaration) {
        Span first = declaration.range().from().span();
        return declaration.range().to().map(date -> first.through(date.span())).orElse(first);
    }

    private Optional<Period> period(Declaration.Period declaration, ElementPath path) {
        Optional<LocalDate> from = dates.first(declaration.range().from());
        Optional<LocalDate> to = dates.last(
                        declaration.range().to().orElse(declaration.range().from()))
                .map(Deadline::date);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Span span = span(declaration);
        spans.put(path.child("period", 1), span);
        if (to.get().isBefore(from.get())) {
            sink.report(Diagnostic.of(HostCode.PERIOD_REVERSED, span));
            return Optional.empty();
        }
        boolean outside = planYear.isPresent()
                && (from.get().getYear() != planYear.getAsInt() || to.get().getYear() != planYear.getAsInt());
        if (outside) {
            Diagnostic.Builder outsideYear =
                    Diagnostic.of(HostCode.PERIOD_OUTSIDE_YEAR, span).with("year", planYear.getAsInt());
            Optional.ofNullable(spans.get(ElementPath.PLAN.child("year", 1)))
                    .ifPresent(place -> outsideYear.related("year-here", place));
            sink.report(outsideYear);
            return Optional.empty();
        }
        return Optional.of(new Period(from.get(), to.get()));
    }
}
