package org.huimin.language.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.declaration.Cell;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.Outcome;
import org.huimin.declaration.Pattern;
import org.huimin.declaration.RateUnit;
import org.huimin.declaration.Table;
import org.huimin.model.Award;
import org.huimin.model.AwardVisitor;
import org.huimin.model.Condition;
import org.huimin.model.Path;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateVisitor;

/** Makes rates and their tables. */
final class Rates {
    private final Parts parts;
    private final Fields fields;

    Rates(Parts parts, Fields fields) {
        this.parts = parts;
        this.fields = fields;
    }

    /** The line of a benefit's rate. */
    Declaration.Rate of(Rate rate, String place) {
        return rate.accept(new RateVisitor<Declaration.Rate>() {
            @Override
            public Declaration.Rate visitFlat(Rate.Flat flat) {
                return line(Optional.of(outcome(flat.award(), true, place + ".award")), Optional.empty());
            }

            @Override
            public Declaration.Rate visitTabled(Rate.Tabled tabled) {
                return line(Optional.empty(), Optional.of(table(tabled.table(), place + ".table")));
            }

            @Override
            public Declaration.Rate visitNamed(Rate.Named named) {
                Outcome see = new Outcome.See(parts.name(named.table(), place + ".name"), parts.span());
                return line(Optional.of(see), Optional.empty());
            }
        });
    }

    private Declaration.Rate line(Optional<Outcome> outcome, Optional<Table> table) {
        return new Declaration.Rate(parts.line(), outcome, table);
    }

    Table table(RateTable table, String place) {
        List<Cell> head = new ArrayList<>();
        for (Path input : table.inputs()) {
            head.add(new Cell.Input(parts.path(input, place + ".inputs[" + head.size() + "]"), parts.span()));
        }
        head.add(new Cell.Rate(parts.rateUnit(table.unit(), place + ".unit")));
        List<Table.Row> rows = new ArrayList<>();
        for (RateTable.Row row : table.rows()) {
            rows.add(row(row, table, place + ".rows[" + rows.size() + "]"));
        }
        return new Table(new Table.Row(parts.line(), head), rows);
    }

    private Table.Row row(RateTable.Row row, RateTable table, String place) {
        List<Cell> cells = new ArrayList<>();
        for (Optional<Condition> cell : row.cells()) {
            String at = place + ".cells[" + cells.size() + "]";
            cells.add(
                    cell.map(condition -> patterns(condition, table, at)).orElseGet(() -> new Cell.Any(parts.span())));
        }
        cells.add(new Cell.Due(outcome(row.award(), false, place + ".award")));
        return new Table.Row(parts.line(), cells);
    }

    private Cell patterns(Condition condition, RateTable table, String place) {
        Expressions expressions = new Expressions(parts, fields, table.entity(), place);
        List<Pattern> patterns = new CellPatterns(parts, expressions, place).of(condition);
        return new Cell.Patterns(patterns, parts.span());
    }

    /** What is due; in the cells of a table, the head has the unit. */
    private Outcome outcome(Award award, boolean withUnit, String place) {
        return award.accept(new AwardVisitor<Outcome>() {
            @Override
            public Outcome visitAmount(Award.Amount amount) {
                Optional<RateUnit> unit =
                        withUnit ? Optional.of(parts.rateUnit(amount.unit(), place)) : Optional.empty();
                return new Outcome.Amount(amount.upTo(), parts.numeral(amount.number(), place), unit, parts.span());
            }

            @Override
            public Outcome visitDiscount(Award.Discount discount) {
                return new Outcome.Discount(parts.numeral(discount.percentOfPrice(), place), parts.span());
            }

            @Override
            public Outcome visitFree(Award.Free free) {
                return new Outcome.Free(parts.span());
            }

            @Override
            public Outcome visitOpen(Award.Open open) {
                return new Outcome.Open(parts.span());
            }

            @Override
            public Outcome visitNothing(Award.Nothing nothing) {
                return new Outcome.Nothing(parts.span());
            }
        });
    }
}
