package org.huimin.compile;

import java.math.BigDecimal;
import java.util.Optional;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.Name;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Figure;
import org.huimin.model.Target;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Unit.Dimension;

/** Makes a target of its declaration. */
final class TargetReader {
    private final Figures figures;
    private final Dates dates;
    private final DiagnosticSink sink;

    TargetReader(Figures figures, Dates dates, DiagnosticSink sink) {
        this.figures = figures;
        this.dates = dates;
        this.sink = sink;
    }

    Optional<Target> read(Declaration.Target declaration) {
        Optional<Figure> figure = figures.figure(declaration.quantity());
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        checkItems(declaration, figure.get());
        checkComparator(declaration, figure.get());
        return Optional.of(new Target(
                declaration.name().key(),
                declaration.comparator().orElse(Comparator.AT_LEAST),
                figure.get(),
                declaration.items().stream().map(Name::key).toList(),
                declaration.strength(),
                declaration.deadline().flatMap(dates::last)));
    }

    /** The names in brackets must be as many as the figure says. */
    private void checkItems(Declaration.Target declaration, Figure figure) {
        int listed = declaration.items().size();
        if (listed == 0) {
            return;
        }
        BigDecimal count = BigDecimal.valueOf(listed);
        boolean agrees = figure.low().compareTo(count) <= 0
                && figure.high().orElse(figure.low()).compareTo(count) >= 0;
        if (!agrees) {
            Name last = declaration.items().get(listed - 1);
            sink.report(Diagnostic.of(
                            HostCode.COUNT_DISAGREES,
                            declaration.items().get(0).span().through(last.span()))
                    .with("count", figure.low().toPlainString())
                    .with("unit", figure.unit().name())
                    .with("listed", listed)
                    .related("count-here", declaration.quantity().span()));
        }
    }

    /** More of a thing is better unless it is said otherwise, but a time may be meant both ways. */
    private void checkComparator(Declaration.Target declaration, Figure figure) {
        if (figure.unit().dimension() == Dimension.TIME
                && declaration.comparator().isEmpty()) {
            sink.report(Diagnostic.of(
                            HostCode.COMPARATOR_NEEDED, declaration.quantity().span())
                    .with("figure", figure.low().toPlainString() + figure.unit().name()));
        }
    }
}
