package org.huimin.checks;

import java.util.ArrayList;
import java.util.List;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.plugin.ValidationRequest;
import org.huimin.plugin.Validator;

/**
 * Finds figures in the title, the wording and the tasks of a measure that none of its lines says, and in the title of a programme
 * that none of its measures says: a target that was forgotten, or a figure that was changed in one place only. Chinese numerals are left alone: most of them are ways of speaking.
 */
final class UnmodelledFigure implements Validator {
    @Override
    public void validate(ValidationRequest request, DiagnosticSink sink) {
        Places places = new Places(request.compiled());
        Plan plan = request.plan();
        UnitWords units = new UnitWords(plan);
        Search search = new Search(plan, new FigureScanner(units), places, sink);
        for (Programme programme : plan.programmes()) {
            search.in(programme);
        }
    }

    /** A search for such figures in measures. */
    private record Search(Plan plan, FigureScanner scanner, Places places, DiagnosticSink sink) {
        void in(Programme programme) {
            List<ModelledFigures> modelled = new ArrayList<>();
            boolean agesCount = false;
            for (Measure measure : programme.measures()) {
                modelled.add(in(measure));
                agesCount |= !measure.benefits().isEmpty();
            }
            PlanText title = PlanText.titleOf(programme);
            for (WrittenFigure figure : new StatedFigures(scanner, agesCount).in(title.text())) {
                boolean said = false;
                for (ModelledFigures measure : modelled) {
                    said |= measure.contain(figure);
                }
                if (!said && !modelled.isEmpty()) {
                    report(figure, title);
                }
            }
        }

        private ModelledFigures in(Measure measure) {
            ModelledFigures modelled = new ModelledFigures(plan, measure, scanner);
            StatedFigures search =
                    new StatedFigures(scanner, !measure.benefits().isEmpty());
            List<PlanText> texts = PlanText.of(measure);
            List<List<WrittenFigure>> stated = new ArrayList<>();
            for (PlanText text : texts) {
                List<WrittenFigure> figures = search.in(text.text());
                modelled.claim(figures);
                stated.add(figures);
            }
            for (int index = 0; index < stated.size(); index++) {
                for (WrittenFigure figure : stated.get(index)) {
                    if (!modelled.contain(figure)) {
                        report(figure, texts.get(index));
                    }
                }
            }
            return modelled;
        }

        private void report(WrittenFigure figure, PlanText text) {
            sink.report(
                    Diagnostic.of(CheckCode.UNMODELLED_FIGURE, places.within(text.path(), figure.start(), figure.end()))
                            .with("where", text.kind().phrase())
                            .with("figure", text.text().written(figure.start(), figure.end())));
        }
    }
}
