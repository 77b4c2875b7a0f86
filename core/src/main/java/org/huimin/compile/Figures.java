package org.huimin.compile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.Numeral;
import org.huimin.declaration.Quantity;
import org.huimin.declaration.UnitName;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Figure;
import org.huimin.model.Funding;
import org.huimin.vocabulary.BaseUnits;
import org.huimin.vocabulary.Label;
import org.huimin.vocabulary.Unit;
import org.huimin.vocabulary.Unit.Dimension;

/** Turns quantities as they are written into figures with units. */
final class Figures {
    private final Library library;
    private final DiagnosticSink sink;

    Figures(Library library, DiagnosticSink sink) {
        this.library = library;
        this.sink = sink;
    }

    /** The figure that a quantity means; what is wrong with it is reported. */
    Optional<Figure> figure(Quantity quantity) {
        if (quantity.units().isEmpty()) {
            sink.report(Diagnostic.of(HostCode.UNIT_MISSING, quantity.span()).with("number", written(quantity.low())));
            return Optional.empty();
        }
        if (quantity.units().size() > 2) {
            reportNoCountingUnit(quantity.units().get(2));
            return Optional.empty();
        }
        List<Unit> units = new ArrayList<>();
        for (UnitName name : quantity.units()) {
            library.resolveUnit(name).ifPresent(units::add);
        }
        if (units.size() < quantity.units().size()) {
            return Optional.empty();
        }
        boolean whole = isWhole(quantity.low(), units.get(0))
                && quantity.high().stream().allMatch(high -> isWhole(high, units.get(0)));
        boolean valid = isOrdered(quantity) && whole;
        Optional<Unit> per = units.size() > 1 ? Optional.of(units.get(1)) : Optional.empty();
        if (per.isPresent() && per.get().dimension() != Dimension.COUNT) {
            reportNoCountingUnit(quantity.units().get(1));
            return Optional.empty();
        }
        return valid
                ? Optional.of(
                        new Figure(quantity.low().value(), quantity.high().map(Numeral::value), units.get(0), per))
                : Optional.empty();
    }

    /** The figure of a label that counts members of an entity: one number of a counting unit. */
    Optional<Figure> count(Label label, Quantity quantity) {
        if (quantity.high().isPresent()) {
            sink.report(
                    Diagnostic.of(HostCode.RANGE_NOT_ALLOWED, quantity.span()).with("label", label));
            return Optional.empty();
        }
        if (quantity.units().size() > 1) {
            sink.report(Diagnostic.of(
                            HostCode.RATIO_NOT_ALLOWED, quantity.units().get(1).span())
                    .with("label", label));
            return Optional.empty();
        }
        Optional<Figure> figure = figure(quantity);
        if (figure.isPresent() && figure.get().unit().dimension() != Dimension.COUNT) {
            reportNoCountingUnit(quantity.units().get(0));
            return Optional.empty();
        }
        return figure;
    }

    /** The source of money that a declaration names; an amount in another unit than money is reported. */
    Optional<Funding> funding(Declaration.FundingSource source) {
        if (source.amount().isEmpty()) {
            return Optional.of(new Funding(source.name().key(), Optional.empty()));
        }
        Quantity amount = source.amount().get();
        if (amount.high().isPresent()) {
            sink.report(Diagnostic.of(HostCode.RANGE_NOT_ALLOWED, amount.span()).with("label", Label.FUNDING));
            return Optional.empty();
        }
        Optional<Figure> figure = figure(amount);
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        Unit unit = figure.get().unit();
        if (unit.dimension() != Dimension.MONEY || amount.units().size() > 1) {
            UnitName wrong = amount.units().get(amount.units().size() - 1);
            sink.report(Diagnostic.of(HostCode.MONEY_EXPECTED, wrong.span()).with("unit", wrong.text()));
            return Optional.empty();
        }
        BigDecimal yuan = Library.plain(BaseUnits.inBaseUnits(figure.get().low(), unit));
        return Optional.of(new Funding(source.name().key(), Optional.of(yuan)));
    }

    private boolean isWhole(Numeral number, Unit unit) {
        boolean whole = unit.dimension() != Dimension.COUNT || number.value().scale() <= 0;
        if (!whole) {
            sink.report(Diagnostic.of(HostCode.COUNT_NOT_WHOLE, number.span())
                    .with("unit", unit.name())
                    .with("number", written(number)));
        }
        return whole;
    }

    private boolean isOrdered(Quantity quantity) {
        boolean ordered = quantity.high().isEmpty()
                || quantity.low().value().compareTo(quantity.high().get().value()) <= 0;
        if (!ordered) {
            sink.report(Diagnostic.of(HostCode.RANGE_REVERSED, quantity.span())
                    .with("low", written(quantity.low()))
                    .with("high", written(quantity.high().orElseThrow())));
        }
        return ordered;
    }

    private void reportNoCountingUnit(UnitName unit) {
        sink.report(Diagnostic.of(HostCode.COUNTING_UNIT_EXPECTED, unit.span()).with("unit", unit.text()));
    }

    static String written(Numeral number) {
        return number.value().toPlainString();
    }
}
