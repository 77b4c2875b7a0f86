package org.huimin.typing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huimin.declaration.Expression;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Domain;
import org.huimin.model.PlanCase;
import org.huimin.model.Value;
import org.huimin.model.Value.Constant;
import org.huimin.source.Span;
import org.huimin.vocabulary.BaseUnits;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;
import org.huimin.vocabulary.Word;

/** Types the facts of cases. */
final class FactTyper {
    private static final Unit YUAN = StandardUnits.standard().unit("元").orElseThrow();

    private final TypeReports reports;
    private final ConstantTyper constants;

    FactTyper(TypeReports reports) {
        this.reports = reports;
        constants = new ConstantTyper(reports);
    }

    /** The fact that gives a field a value, or says that it has none. */
    Optional<PlanCase.Fact> fact(CaseField field, Expression value) {
        boolean none = value instanceof Expression.Constant constant && constant.word() == Word.NONE;
        if (none) {
            return none(field, value.span());
        }
        Optional<ValueType> type = FieldTypes.of(field.field().domain());
        if (type.isEmpty()) {
            reports.report(reports.about(HostCode.FACT_OF_REFERENCE, field.span()));
            return Optional.empty();
        }
        if (type.get() instanceof ValueType.Day && value instanceof Expression.Measured) {
            reports.report(reports.about(HostCode.FACT_NOT_A_DAY, value.span()));
            return Optional.empty();
        }
        TypedValue expected = new TypedValue(new Value.FieldValue(field.path()), type.get(), Set.of(), field.span());
        Optional<Unit> unit = unit(field.field().domain());
        return constants
                .constant(expected, value, unit)
                .flatMap(constant -> checked(field, constant, unit, value.span()))
                .map(constant -> new PlanCase.Fact(field.path(), Optional.of(constant)));
    }

    private Optional<PlanCase.Fact> none(CaseField field, Span span) {
        Optional<String> choice = field.field().domain() instanceof Domain.Choices choices
                ? ConstantTyper.none(choices.names())
                : Optional.empty();
        if (choice.isPresent()) {
            return Optional.of(new PlanCase.Fact(field.path(), choice.map(Value.Choice::new)));
        }
        if (!field.field().optional()) {
            constants.neverAbsent(field.span(), span);
            return Optional.empty();
        }
        return Optional.of(new PlanCase.Fact(field.path(), Optional.empty()));
    }

    private static Optional<Unit> unit(Domain domain) {
        if (domain instanceof Domain.Money) {
            return Optional.of(YUAN);
        }
        return domain instanceof Domain.Numeric numeric ? numeric.unit() : Optional.empty();
    }

    /** The constant in the field's own unit, if the field may have it. */
    private Optional<Constant> checked(CaseField field, Constant constant, Optional<Unit> unit, Span span) {
        if (constant instanceof Value.Date date && !date.first().equals(date.last())) {
            reports.report(reports.about(HostCode.FACT_NOT_A_DAY, span));
            return Optional.empty();
        }
        if (!(constant instanceof Value.Measured measured)) {
            return Optional.of(constant);
        }
        Optional<BigDecimal> inUnit = inUnit(measured, unit);
        Optional<Argument> broken = inUnit.isPresent()
                ? broken(field.field().domain(), inUnit.get())
                : unit.map(own -> new Argument.Phrase("range.exact", Map.of("unit", Argument.Measure.of(own))));
        if (broken.isPresent()) {
            reports.report(reports.explained(
                    reports.about(HostCode.FACT_OUT_OF_RANGE, span)
                            .with("field", reports.words().written(field.span()))
                            .with("range", broken.get()),
                    field.span()));
            return Optional.empty();
        }
        return inUnit.map(
                number -> new Value.Measured(number, unit.map(List::of).orElse(List.of())));
    }

    /** A number in the field's unit, if a decimal is exactly that. */
    private static Optional<BigDecimal> inUnit(Value.Measured measured, Optional<Unit> unit) {
        if (unit.isEmpty() || measured.units().isEmpty()) {
            return Optional.of(measured.number());
        }
        BigDecimal base =
                BaseUnits.inBaseUnits(measured.number(), measured.units().get(0));
        try {
            return Optional.of(BaseUnits.fromBaseUnits(base, unit.get()));
        } catch (ArithmeticException endless) {
            return Optional.empty();
        }
    }

    /** What a number must be to belong to a domain, if it does not. */
    private static Optional<Argument> broken(Domain any, BigDecimal number) {
        if (!(any instanceof Domain.Numeric domain)) {
            return Optional.empty();
        }
        if (domain.whole() && number.stripTrailingZeros().scale() > 0) {
            return Optional.of(new Argument.Phrase("range.whole"));
        }
        Optional<BigDecimal> least = domain.low().or(() -> FieldTypes.least(domain.unit()));
        boolean within = least.stream().allMatch(low -> number.compareTo(low) >= 0)
                && domain.high().stream().allMatch(high -> number.compareTo(high) <= 0);
        if (within) {
            return Optional.empty();
        }
        Map<String, Argument> ends = new LinkedHashMap<>();
        least.ifPresent(low -> ends.put("low", new Argument.Literal(low.toPlainString())));
        domain.high().ifPresent(high -> ends.put("high", new Argument.Literal(high.toPlainString())));
        String key = ends.size() > 1 ? "range.between" : least.isPresent() ? "range.least" : "range.most";
        return Optional.of(new Argument.Phrase(key, ends));
    }
}
