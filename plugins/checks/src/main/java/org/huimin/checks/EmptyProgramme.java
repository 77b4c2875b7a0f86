package org.huimin.checks;

import org.huimin.compile.ElementPath;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Programme;
import org.huimin.plugin.ValidationRequest;
import org.huimin.plugin.Validator;

/** Finds programmes that have no measure. */
final class EmptyProgramme implements Validator {
    @Override
    public void validate(ValidationRequest request, DiagnosticSink sink) {
        Places places = new Places(request.compiled());
        for (Programme programme : request.plan().programmes()) {
            if (programme.measures().isEmpty()) {
                ElementPath title = ElementPath.programme(programme.number()).child("title", 1);
                sink.report(Diagnostic.of(CheckCode.EMPTY_PROGRAMME, places.of(title))
                        .with("programme", programme.number())
                        .with("title", programme.title()));
            }
        }
    }
}
