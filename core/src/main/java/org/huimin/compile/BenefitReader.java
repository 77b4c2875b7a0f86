package org.huimin.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.huimin.declaration.Cell;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.Table;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Benefit;
import org.huimin.model.Deadline;
import org.huimin.model.DeclaredRate;
import org.huimin.model.Figure;
import org.huimin.model.Funding;
import org.huimin.model.Period;
import org.huimin.model.PluginDatum;
import org.huimin.source.SourceLines;
import org.huimin.source.Span;
import org.huimin.vocabulary.Label;

/** Makes a benefit of its declaration; its condition and rate stay as they were written. */
final class BenefitReader {
    private final SourceLines lines;
    private final OptionalInt planYear;
    private final Figures figures;
    private final Dates dates;
    private final Structure structure;
    private final Map<ElementPath, Span> spans;
    private final DiagnosticSink sink;

    BenefitReader(
            SourceLines lines,
            OptionalInt planYear,
            Figures figures,
            Dates dates,
            Structure structure,
            Map<ElementPath, Span> spans,
            DiagnosticSink sink) {
        this.lines = lines;
        this.planYear = planYear;
        this.figures = figures;
        this.dates = dates;
        this.structure = structure;
        this.spans = spans;
        this.sink = sink;
    }

    /** The benefit, unless its condition or its rate is missing. */
    Optional<Benefit> read(Declaration.Benefit declaration, ElementPath path) {
        spans.put(path, declaration.line().span());
        structure.checkRepeated(declaration.body());
        structure.require(
                Label.ELIGIBLE,
                declaration.body(),
                "benefit",
                declaration.line().span());
        structure.require(
                Label.RATE, declaration.body(), "benefit", declaration.line().span());
        Collector collector = new Collector(path);
        declaration.body().forEach(collector::read);
        if (collector.eligible.isEmpty() || collector.rate.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Benefit(
                declaration.name().key(),
                collector.eligible.get(),
                collector.quantity,
                collector.rate.get(),
                collector.form,
                collector.payee,
                collector.period,
                collector.months,
                collector.expected,
                collector.choice,
                collector.funding,
                collector.basis,
                collector.data));
    }

    /** Takes the lines of one benefit. */
    private final class Collector {
        private final ElementPath path;
        private final List<Funding> funding = new ArrayList<>();
        private final List<String> basis = new ArrayList<>();
        private final List<PluginDatum> data = new ArrayList<>();
        private Optional<String> eligible = Optional.empty();
        private Optional<String> quantity = Optional.empty();
        private Optional<DeclaredRate> rate = Optional.empty();
        private Optional<String> form = Optional.empty();
        private Optional<String> payee = Optional.empty();
        private Optional<Period> period = Optional.empty();
        private Optional<String> months = Optional.empty();
        private Optional<Figure> expected = Optional.empty();
        private Optional<String> choice = Optional.empty();

        Collector(ElementPath path) {
            this.path = path;
        }

        void read(Declaration declaration) {
            if (declaration instanceof Declaration.TextLine line) {
                readText(line);
            } else if (declaration instanceof Declaration.Eligible condition) {
                eligible = Optional.of(lines.cut(condition.condition().span()));
                spans.put(path.child("eligible", 1), condition.condition().span());
            } else if (declaration instanceof Declaration.Computed computed) {
                Optional<String> written =
                        Optional.of(lines.cut(computed.expression().span()));
                if (computed.label() == Label.QUANTITY) {
                    quantity = written;
                } else {
                    months = written;
                }
            } else if (declaration instanceof Declaration.Rate declared) {
                rate = Optional.of(new DeclaredRate(
                        declared.outcome().map(outcome -> lines.cut(outcome.span())),
                        declared.table().map(this::rows).orElse(List.of())));
                spans.put(path.child("rate", 1), declared.line().span());
            } else if (declaration instanceof Declaration.Period range) {
                period = period(range);
            } else if (declaration instanceof Declaration.Amount amount && amount.label() == Label.EXPECTED) {
                expected = figures.count(Label.EXPECTED, amount.quantity());
                spans.put(path.child("expected", 1), amount.quantity().span());
            } else if (declaration instanceof Declaration.Funding sources) {
                sources.sources().forEach(source -> figures.funding(source).ifPresent(funding::add));
            } else if (declaration instanceof Declaration.Attribute attribute) {
                data.add(new PluginDatum(
                        attribute.plugin().key(),
                        attribute.key().value(),
                        attribute.value().value()));
            }
        }

        private void readText(Declaration.TextLine line) {
            switch (line.label()) {
                case FORM -> form = Optional.of(line.text().value());
                case PAYEE -> payee = Optional.of(line.text().value());
                case CHOICE -> choice = Optional.of(line.text().value());
                case BASIS -> {
                    basis.add(line.text().value());
                    spans.put(path.child("basis", basis.size()), line.text().span());
                }
                default -> {
                    // A text of another level: its place has been reported.
                }
            }
        }

        private List<List<String>> rows(Table table) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(cells(table.head()));
            table.rows().forEach(row -> rows.add(cells(row)));
            return rows;
        }

        private List<String> cells(Table.Row row) {
            return lines.cut(row.cells().stream().map(Cell::span).toList());
        }
    }

    private Optional<Period> period(Declaration.Period declaration) {
        Optional<LocalDate> from = dates.first(declaration.range().from());
        Optional<LocalDate> to = dates.last(
                        declaration.range().to().orElse(declaration.range().from()))
                .map(Deadline::date);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Span first = declaration.range().from().span();
        Span span =
                declaration.range().to().map(date -> first.through(date.span())).orElse(first);
        if (to.get().isBefore(from.get())) {
            sink.report(Diagnostic.of(HostCode.PERIOD_REVERSED, span));
            return Optional.empty();
        }
        boolean outside = planYear.isPresent()
                && (from.get().getYear() != planYear.getAsInt() || to.get().getYear() != planYear.getAsInt());
        if (outside) {
            sink.report(Diagnostic.of(HostCode.PERIOD_OUTSIDE_YEAR, span).with("year", planYear.getAsInt()));
            return Optional.empty();
        }
        return Optional.of(new Period(from.get(), to.get()));
    }
}
