package org.huimin.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huimin.compile.ElementPath;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Benefit;
import org.huimin.model.Measure;
import org.huimin.model.Path;
import org.huimin.model.Plan;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.plugin.ValidationRequest;
import org.huimin.plugin.Validator;
import org.huimin.vocabulary.Language;
import org.huimin.wording.PlanWording;

/**
 * Notes rate tables that have the same rows as an earlier one of the same unit, with other amounts. That is mostly right,
 * but worth a look: a figure may have been copied wrongly.
 */
final class SameKeysOtherAmounts implements Validator {
    private static final int FEWEST_ROWS = 2;

    @Override
    public void validate(ValidationRequest request, DiagnosticSink sink) {
        Plan plan = request.plan();
        Search search = new Search(new PlanWording(Language.CHINESE, plan), new Places(request.compiled()), sink);
        for (Measure measure : plan.measures()) {
            for (int index = 0; index < measure.benefits().size(); index++) {
                Benefit benefit = measure.benefits().get(index);
                if (benefit.rate() instanceof Rate.Tabled tabled
                        && tabled.table().rows().size() >= FEWEST_ROWS) {
                    search.add(tabled.table(), benefit, measure.number(), index + 1);
                }
            }
        }
    }

    /**
     * The first table with some rows.
     *
     * @param amounts what its rows grant
     * @param benefit the name of its benefit
     * @param measure the number of its measure
     * @param rate the path of its rate
     */
    private record First(String amounts, String benefit, int measure, ElementPath rate) {}

    /** A search through tables. */
    private static final class Search {
        private final PlanWording wording;
        private final Places places;
        private final DiagnosticSink sink;
        private final Map<String, First> firsts = new HashMap<>();

        Search(PlanWording wording, Places places, DiagnosticSink sink) {
            this.wording = wording;
            this.places = places;
            this.sink = sink;
        }

        void add(RateTable table, Benefit benefit, int measure, int number) {
            ElementPath rate =
                    ElementPath.measure(measure).child("benefit", number).child("rate", 1);
            Map<String, String> rows = rows(table);
            StringBuilder keys = new StringBuilder(table.entity()).append('\n').append(wording.rateUnit(table.unit()));
            for (Path input : table.inputs()) {
                keys.append('\n').append(input.text());
            }
            StringBuilder amounts = new StringBuilder();
            for (Map.Entry<String, String> row : rows.entrySet()) {
                keys.append("\n\n").append(row.getKey());
                amounts.append(row.getValue()).append('\n');
            }
            First own = new First(amounts.toString(), benefit.name(), measure, rate);
            Optional<First> first = Optional.ofNullable(firsts.putIfAbsent(keys.toString(), own));
            if (first.isPresent() && !first.get().amounts().equals(own.amounts())) {
                sink.report(Diagnostic.of(CheckCode.SAME_KEYS_OTHER_AMOUNTS, places.of(rate))
                        .with("benefit", benefit.name())
                        .with("measure", first.get().measure())
                        .with("earlier", first.get().benefit())
                        .related("table-here", places.of(first.get().rate())));
            }
        }

        /** What the rows grant by what must be given, whatever their order. */
        private Map<String, String> rows(RateTable table) {
            Map<String, String> rows = new TreeMap<>();
            List<RateTable.Row> all = table.rows();
            for (RateTable.Row row : all) {
                StringBuilder key = new StringBuilder();
                for (int column = 0; column < row.cells().size(); column++) {
                    key.append(wording.cell(row, column)).append('|');
                }
                rows.put(key.toString(), wording.award(row.award()));
            }
            return rows;
        }
    }
}
