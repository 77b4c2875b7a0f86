package org.huimin.checks;

import java.util.List;
import java.util.Optional;
import org.huimin.compile.ElementPath;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateVisitor;
import org.huimin.plugin.ValidationRequest;
import org.huimin.plugin.Validator;

/** Finds benefits whose amount is left open, for everybody or in a row of their table, while no basis says what fixes it. */
final class OpenWithoutBasis implements Validator {
    @Override
    public void validate(ValidationRequest request, DiagnosticSink sink) {
        Places places = new Places(request.compiled());
        OpenRates open = new OpenRates(request.plan());
        for (Measure measure : request.plan().measures()) {
            List<Benefit> benefits = measure.benefits();
            for (int index = 0; index < benefits.size(); index++) {
                Benefit benefit = benefits.get(index);
                boolean hasBasis =
                        !measure.basis().isEmpty() || !benefit.basis().isEmpty();
                if (!hasBasis && benefit.rate().accept(open)) {
                    ElementPath rate = ElementPath.measure(measure.number())
                            .child("benefit", index + 1)
                            .child("rate", 1);
                    sink.report(Diagnostic.of(CheckCode.OPEN_WITHOUT_BASIS, places.of(rate))
                            .with("benefit", benefit.name()));
                }
            }
        }
    }

    /** Whether a rate leaves an amount open. */
    private record OpenRates(Plan plan) implements RateVisitor<Boolean> {
        @Override
        public Boolean visitFlat(Rate.Flat flat) {
            return flat.award() instanceof Award.Open;
        }

        @Override
        public Boolean visitTabled(Rate.Tabled tabled) {
            return isOpen(tabled.table());
        }

        @Override
        public Boolean visitNamed(Rate.Named named) {
            Optional<RateTable> table = plan.rateTable(named.table());
            return table.isPresent() && isOpen(table.get());
        }

        private static boolean isOpen(RateTable table) {
            for (RateTable.Row row : table.rows()) {
                if (row.award() instanceof Award.Open) {
                    return true;
                }
            }
            return false;
        }
    }
}
