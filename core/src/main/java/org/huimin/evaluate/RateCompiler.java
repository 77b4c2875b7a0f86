package org.huimin.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateVisitor;

/** Makes rules of the rates of one benefit. */
final class RateCompiler implements RateVisitor<RateRule> {
    private final PlanNames names;
    private final PlaceCompiler compiler;
    private final Payment payment;

    RateCompiler(PlanNames names, PlaceCompiler compiler, Payment payment) {
        this.names = names;
        this.compiler = compiler;
        this.payment = payment;
    }

    @Override
    public RateRule visitFlat(Rate.Flat rate) {
        return new FlatRule(rate.award(), rate.award().accept(payment));
    }

    @Override
    public RateRule visitTabled(Rate.Tabled rate) {
        return rule(rate.table());
    }

    @Override
    public RateRule visitNamed(Rate.Named rate) {
        return rule(names.table(rate.table()));
    }

    private RateRule rule(RateTable table) {
        List<RateRow> rows = new ArrayList<>();
        for (RateTable.Row row : table.rows()) {
            List<Check> cells = row.cells().stream()
                    .flatMap(Optional::stream)
                    .map(compiler::check)
                    .toList();
            rows.add(
                    new RateRow(rows.size() + 1, cells, row.award(), row.award().accept(payment)));
        }
        Optional<RateRow> rest = table.hasRest() ? Optional.of(rows.remove(rows.size() - 1)) : Optional.empty();
        List<Operand<?>> inputs = new ArrayList<>();
        table.inputs().forEach(input -> inputs.add(compiler.input(input)));
        return new TableRule(inputs, rows, rest);
    }
}
