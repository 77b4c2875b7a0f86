package org.huimin.language.print;

import java.util.Optional;
import org.huimin.declaration.Cell;
import org.huimin.declaration.CellVisitor;
import org.huimin.declaration.FieldType;
import org.huimin.vocabulary.Word;

/** Writes the cells of tables. */
final class CellPrinter implements CellVisitor<String>, FieldType.KindVisitor<String> {
    private static final String ANY = "-";

    private final Spelling spelling;
    private final NamePrinter names;
    private final QuantityPrinter quantities;
    private final ExpressionPrinter expressions;
    private final OutcomePrinter outcomes;

    CellPrinter(
            Spelling spelling,
            NamePrinter names,
            QuantityPrinter quantities,
            ExpressionPrinter expressions,
            OutcomePrinter outcomes) {
        this.spelling = spelling;
        this.names = names;
        this.quantities = quantities;
        this.expressions = expressions;
        this.outcomes = outcomes;
    }

    String print(Cell cell) {
        return cell.accept(this);
    }

    @Override
    public String visitWords(Cell.Words cell) {
        return cell.text().value();
    }

    @Override
    public String visitEmpty(Cell.Empty cell) {
        return "";
    }

    @Override
    public String visitHead(Cell.Head cell) {
        return spelling.word(cell.column());
    }

    @Override
    public String visitNamed(Cell.Named cell) {
        return names.listed(cell.name());
    }

    @Override
    public String visitNames(Cell.Names cell) {
        return names.listed(cell.names());
    }

    @Override
    public String visitInput(Cell.Input cell) {
        return names.path(cell.path());
    }

    @Override
    public String visitRate(Cell.Rate cell) {
        return quantities.rate(cell.unit());
    }

    @Override
    public String visitExpected(Cell.Expected cell) {
        return outcomes.reference(cell.reference());
    }

    @Override
    public String visitAny(Cell.Any cell) {
        return ANY;
    }

    @Override
    public String visitPatterns(Cell.Patterns cell) {
        return spelling.list(
                cell.patterns().stream().map(expressions.patterns()::print).toList());
    }

    @Override
    public String visitDue(Cell.Due cell) {
        return outcomes.print(cell.outcome());
    }

    @Override
    public String visitFact(Cell.Fact cell) {
        return expressions.print(cell.value());
    }

    @Override
    public String visitType(Cell.Type cell) {
        String kind = cell.type().kind().accept(this);
        return cell.type().optional() ? kind + " " + spelling.word(Word.OPTIONAL) : kind;
    }

    @Override
    public String visitUnread(Cell.Unread cell) {
        throw new IllegalArgumentException("a cell that could not be read can't be written: " + cell.span());
    }

    @Override
    public String visitSimple(FieldType.Simple kind) {
        return spelling.word(kind.kind());
    }

    @Override
    public String visitNumeric(FieldType.Numeric kind) {
        String unit = kind.unit()
                .map(name -> spelling.bracketed(quantities.unit(name)))
                .orElse("");
        String range = kind.low()
                .flatMap(low -> kind.high().map(high -> " " + quantities.between(low, high, Optional.empty())))
                .orElse("");
        return spelling.word(kind.kind()) + unit + range;
    }

    @Override
    public String visitNames(FieldType.Names kind) {
        return names.choices(kind.names());
    }
}
