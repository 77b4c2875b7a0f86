package org.huimin.checks;

import java.util.List;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.plugin.ValidationRequest;
import org.huimin.plugin.Validator;

/** Finds lists in texts that have another number of things than the text says: 3所学校：甲、乙. Targets are the compiler's. */
final class ListedCount implements Validator {
    @Override
    public void validate(ValidationRequest request, DiagnosticSink sink) {
        Plan plan = request.plan();
        Search search = new Search(new CountedLists(new UnitWords(plan)), new Places(request.compiled()), sink);
        search.in(PlanText.ofPreamble(plan));
        for (Programme programme : plan.programmes()) {
            search.in(PlanText.of(programme));
            for (Measure measure : programme.measures()) {
                search.in(PlanText.of(measure));
            }
        }
    }

    /** A search through texts. */
    private record Search(CountedLists lists, Places places, DiagnosticSink sink) {
        void in(List<PlanText> texts) {
            for (PlanText text : texts) {
                for (CountedLists.Counted list : lists.in(text.text())) {
                    if (!list.agrees()) {
                        report(text, list);
                    }
                }
            }
        }

        private void report(PlanText text, CountedLists.Counted list) {
            sink.report(Diagnostic.of(CheckCode.LISTED_COUNT, places.within(text.path(), list.start(), list.end()))
                    .with("where", text.kind().phrase())
                    .with("count", text.text().written(list.start(), list.end()))
                    .with("listed", list.fewest()));
        }
    }
}
