package org.huimin.checks;

import org.huimin.compile.ElementPath;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Measure;
import org.huimin.plugin.ValidationRequest;
import org.huimin.plugin.Validator;

/** Finds measures that promise nothing: without a target, a task, a project and a benefit. */
final class EmptyMeasure implements Validator {
    @Override
    public void validate(ValidationRequest request, DiagnosticSink sink) {
        Places places = new Places(request.compiled());
        for (Measure measure : request.plan().measures()) {
            if (isEmpty(measure)) {
                ElementPath title = ElementPath.measure(measure.number()).child("title", 1);
                sink.report(Diagnostic.of(CheckCode.EMPTY_MEASURE, places.of(title))
                        .with("measure", measure.number())
                        .with("title", measure.title()));
            }
        }
    }

    private static boolean isEmpty(Measure measure) {
        return measure.targets().isEmpty()
                && measure.tasks().isEmpty()
                && measure.projects().isEmpty()
                && measure.benefits().isEmpty();
    }
}
