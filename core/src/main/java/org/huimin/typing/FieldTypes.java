package org.huimin.typing;

import java.math.BigDecimal;
import java.util.Optional;
import org.huimin.model.Domain;
import org.huimin.model.DomainVisitor;
import org.huimin.vocabulary.BaseUnits;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;

/** The types of the values of fields; references have none. */
final class FieldTypes implements DomainVisitor<Optional<ValueType>> {
    private static final FieldTypes VISITOR = new FieldTypes();
    private static final Unit YUAN = StandardUnits.standard().unit("元").orElseThrow();

    private FieldTypes() {}

    static Optional<ValueType> of(Domain domain) {
        return domain.accept(VISITOR);
    }

    @Override
    public Optional<ValueType> visitYesNo(Domain.YesNo domain) {
        return Optional.of(new ValueType.YesNo());
    }

    @Override
    public Optional<ValueType> visitNumeric(Domain.Numeric domain) {
        Optional<Unit> unit = domain.unit();
        Optional<BigDecimal> low = domain.low().or(() -> least(unit));
        NumberRange range = NumberRange.ofFacts(
                low.map(end -> inBaseUnits(end, unit)), domain.high().map(end -> inBaseUnits(end, unit)));
        return Optional.of(new ValueType.Numeric(unit.map(Dimension::of).orElse(Dimension.PLAIN), range, unit));
    }

    /** What is counted or measured is never negative. */
    static Optional<BigDecimal> least(Optional<Unit> unit) {
        return unit.filter(BaseUnits::isNeverNegative).map(measured -> BigDecimal.ZERO);
    }

    private static BigDecimal inBaseUnits(BigDecimal number, Optional<Unit> unit) {
        return unit.isPresent() ? BaseUnits.inBaseUnits(number, unit.get()) : number;
    }

    @Override
    public Optional<ValueType> visitMoney(Domain.Money domain) {
        return Optional.of(new ValueType.Numeric(
                Dimension.of(YUAN), NumberRange.ofFacts(Optional.empty(), Optional.empty()), Optional.of(YUAN)));
    }

    @Override
    public Optional<ValueType> visitDay(Domain.Day domain) {
        return Optional.of(new ValueType.Day());
    }

    @Override
    public Optional<ValueType> visitText(Domain.Text domain) {
        return Optional.of(new ValueType.Text());
    }

    @Override
    public Optional<ValueType> visitChoices(Domain.Choices domain) {
        return Optional.of(new ValueType.Choices(domain.names()));
    }

    @Override
    public Optional<ValueType> visitReference(Domain.Reference domain) {
        return Optional.empty();
    }
}
