package org.huimin.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.declaration.Name;
import org.huimin.declaration.Outcome;
import org.huimin.declaration.OutcomeVisitor;
import org.huimin.declaration.RateUnit;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Due;
import org.huimin.model.Entity;
import org.huimin.model.Path;
import org.huimin.source.Span;
import org.huimin.typing.CaseField;
import org.huimin.typing.Typing;
import org.huimin.vocabulary.BaseUnits;
import org.huimin.vocabulary.Unit;

/** Makes what cases expect to be due. */
final class DueReader {
    private final Library library;
    private final Typing typing;
    private final DiagnosticSink sink;

    DueReader(Library library, Typing typing, DiagnosticSink sink) {
        this.library = library;
        this.typing = typing;
        this.sink = sink;
    }

    /** What an expectation means for a member of an entity; what is wrong with it is reported. */
    Optional<Due> read(Outcome outcome, Entity entity) {
        return outcome.accept(new Reading(entity));
    }

    private final class Reading implements OutcomeVisitor<Optional<Due>> {
        private final Entity entity;

        Reading(Entity entity) {
            this.entity = entity;
        }

        @Override
        public Optional<Due> visitAmount(Outcome.Amount outcome) {
            if (outcome.unit().isEmpty()) {
                sink.report(
                        Diagnostic.of(HostCode.UNIT_MISSING, outcome.numeral().span())
                                .with("number", Figures.written(outcome.numeral()))
                                .suggesting(MissingUnit.ofAmount(
                                        library.written(outcome.numeral().span()), entity)));
                return Optional.empty();
            }
            RateUnit unit = outcome.unit().get();
            Optional<Unit> money = library.resolveUnit(unit.money());
            if (money.isEmpty()) {
                return Optional.empty();
            }
            boolean isMoney = money.get().dimension() == Unit.Dimension.MONEY;
            boolean onlyMoney = isMoney && unit.per().isEmpty() && !unit.once();
            if (!onlyMoney) {
                sink.report(Diagnostic.of(HostCode.EXPECTED_AMOUNT_UNIT, outcome.span())
                        .suggesting(isMoney ? List.of(withoutPeriod(outcome, unit)) : List.of()));
                return Optional.empty();
            }
            return Optional.of(new Due.Amount(
                    Library.plain(BaseUnits.inBaseUnits(outcome.numeral().value(), money.get())), outcome.upTo()));
        }

        /** The amount as it is written, up to its money. */
        private String withoutPeriod(Outcome.Amount outcome, RateUnit unit) {
            return library.written(outcome.numeral().span().through(unit.money().span()));
        }

        @Override
        public Optional<Due> visitDiscount(Outcome.Discount outcome) {
            return Optional.of(new Due.Discount(outcome.percentOfPrice().value()));
        }

        @Override
        public Optional<Due> visitFree(Outcome.Free outcome) {
            return Optional.of(new Due.Free());
        }

        @Override
        public Optional<Due> visitOpen(Outcome.Open outcome) {
            return Optional.of(new Due.Open());
        }

        @Override
        public Optional<Due> visitNothing(Outcome.Nothing outcome) {
            return Optional.of(new Due.Nothing());
        }

        @Override
        public Optional<Due> visitMissing(Outcome.Missing outcome) {
            List<Path> missing = new ArrayList<>();
            for (List<Name> names : outcome.facts()) {
                Span span =
                        names.get(0).span().through(names.get(names.size() - 1).span());
                typing.field(entity, names, span).map(CaseField::path).ifPresent(missing::add);
            }
            return missing.size() == outcome.facts().size()
                    ? Optional.of(new Due.Undetermined(missing))
                    : Optional.empty();
        }

        @Override
        public Optional<Due> visitSee(Outcome.See outcome) {
            sink.report(Diagnostic.of(HostCode.NOT_AN_AWARD, outcome.span()));
            return Optional.empty();
        }
    }
}
