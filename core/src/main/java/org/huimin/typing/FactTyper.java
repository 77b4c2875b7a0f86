package org.huimin.typing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huimin.declaration.Expression;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Domain;
import org.huimin.model.PlanCase;
import org.huimin.model.Value;
import org.huimin.model.Value.Constant;
import org.huimin.source.Span;
import org.huimin.vocabulary.BaseUnits;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;
import org.huimin.vocabulary.Vocabulary;
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
            return none(field);
        }
        Optional<ValueType> type = FieldTypes.of(field.field().domain());
        if (type.isEmpty()) {
            reports.report(reports.about(HostCode.FACT_OF_REFERENCE, field.span()));
            return Optional.empty();
        }
        TypedValue expected = new TypedValue(new Value.FieldValue(field.path()), type.get(), Set.of(), field.span());
        Optional<Unit> unit = unit(field.field().domain());
        return constants
                .constant(expected, value, unit)
                .flatMap(constant -> checked(field.field().domain(), constant, unit, value.span()))
                .map(constant -> new PlanCase.Fact(field.path(), Optional.of(constant)));
    }

    private Optional<PlanCase.Fact> none(CaseField field) {
        String word = Vocabulary.standard().write(Word.NONE, Language.CHINESE);
        if (field.field().domain() instanceof Domain.Choices choices
                && choices.names().contains(word)) {
            return Optional.of(new PlanCase.Fact(field.path(), Optional.of(new Value.Choice(word))));
        }
        if (!field.field().optional()) {
            reports.report(reports.about(HostCode.NEVER_ABSENT, field.span()));
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
    private Optional<Constant> checked(Domain domain, Constant constant, Optional<Unit> unit, Span span) {
        if (constant instanceof Value.Date date && !date.first().equals(date.last())) {
            reports.report(reports.about(HostCode.FACT_NOT_A_DAY, span));
            return Optional.empty();
        }
        if (!(constant instanceof Value.Measured measured)) {
            return Optional.of(constant);
        }
        Optional<BigDecimal> inUnit = inUnit(measured, unit);
        if (inUnit.isEmpty() || !isAllowed(domain, inUnit.get())) {
            reports.report(reports.about(HostCode.FACT_OUT_OF_RANGE, span));
            return Optional.empty();
        }
        return Optional.of(new Value.Measured(inUnit.get(), unit.map(List::of).orElse(List.of())));
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

    private static boolean isAllowed(Domain domain, BigDecimal number) {
        if (!(domain instanceof Domain.Numeric numeric)) {
            return true;
        }
        boolean whole = !numeric.whole() || number.stripTrailingZeros().scale() <= 0;
        Optional<BigDecimal> least = numeric.low().or(() -> FieldTypes.least(numeric.unit()));
        return whole
                && least.stream().allMatch(low -> number.compareTo(low) >= 0)
                && numeric.high().stream().allMatch(high -> number.compareTo(high) <= 0);
    }
}
