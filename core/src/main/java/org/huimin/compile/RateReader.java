package org.huimin.compile;

import java.util.List;
import java.util.Optional;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.Outcome;
import org.huimin.declaration.OutcomeVisitor;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Award;
import org.huimin.model.Entity;
import org.huimin.model.Rate;
import org.huimin.model.RateUnit;
import org.huimin.source.Span;

/** Makes rates of their declarations. */
final class RateReader {
    private final RateUnits units;
    private final RateTables tables;
    private final DiagnosticSink sink;

    RateReader(RateUnits units, RateTables tables, DiagnosticSink sink) {
        this.units = units;
        this.tables = tables;
        this.sink = sink;
    }

    /**
     * A rate, and the unit of its amounts.
     *
     * @param rate the rate
     * @param unit the unit of its amounts; absent where it has none
     * @param span where the unit stands, or what refers to it
     */
    record Declared(Rate rate, Optional<RateUnit> unit, Span span) {}

    /** The rate of a benefit; what is wrong with it is reported. Without an entity only what needs none is looked at. */
    Optional<Declared> read(Declaration.Rate declaration, Optional<Entity> entity, ElementPath path) {
        if (declaration.table().isPresent()) {
            return tables.read(declaration.table().get(), entity, path)
                    .map(table -> new Declared(
                            new Rate.Tabled(table),
                            Optional.of(table.unit()),
                            RateTables.headOfUnit(declaration.table().orElseThrow())));
        }
        return declaration.outcome().flatMap(outcome -> outcome.accept(new Flat(entity)));
    }

    /** Makes a rate of an outcome that is the same for everybody. */
    private final class Flat implements OutcomeVisitor<Optional<Declared>> {
        private final Optional<Entity> entity;

        Flat(Optional<Entity> entity) {
            this.entity = entity;
        }

        @Override
        public Optional<Declared> visitAmount(Outcome.Amount outcome) {
            if (outcome.unit().isEmpty()) {
                String number = Figures.written(outcome.numeral());
                sink.report(
                        Diagnostic.of(HostCode.UNIT_MISSING, outcome.numeral().span())
                                .with("number", number)
                                .suggesting(entity.map(goesTo -> MissingUnit.ofRate(number, goesTo))
                                        .orElse(List.of())));
                return Optional.empty();
            }
            return units.read(outcome.unit().get())
                    .map(unit -> new Declared(
                            new Rate.Flat(new Award.Amount(outcome.numeral().value(), outcome.upTo(), unit)),
                            Optional.of(unit),
                            outcome.span()));
        }

        private Optional<Declared> plain(Award award, Span span) {
            return Optional.of(new Declared(new Rate.Flat(award), Optional.empty(), span));
        }

        @Override
        public Optional<Declared> visitDiscount(Outcome.Discount outcome) {
            return plain(new Award.Discount(outcome.percentOfPrice().value()), outcome.span());
        }

        @Override
        public Optional<Declared> visitFree(Outcome.Free outcome) {
            return plain(new Award.Free(), outcome.span());
        }

        @Override
        public Optional<Declared> visitOpen(Outcome.Open outcome) {
            return plain(new Award.Open(), outcome.span());
        }

        @Override
        public Optional<Declared> visitNothing(Outcome.Nothing outcome) {
            return plain(new Award.Nothing(), outcome.span());
        }

        @Override
        public Optional<Declared> visitMissing(Outcome.Missing outcome) {
            sink.report(Diagnostic.of(HostCode.NOT_AN_AWARD, outcome.span()));
            return Optional.empty();
        }

        @Override
        public Optional<Declared> visitSee(Outcome.See outcome) {
            return tables.named(outcome.table(), entity)
                    .map(table -> new Declared(
                            new Rate.Named(table.name()),
                            Optional.of(table.table().unit()),
                            outcome.span()));
        }
    }
}
