package org.huimin.nanguan;

import org.huimin.compile.ElementPath;
import org.huimin.compile.SourceMap;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.plugin.ValidationRequest;
import org.huimin.plugin.Validator;
import org.huimin.source.Span;

/**
 * The rules of the district for its plan: as many programmes and measures as were decided, a purpose for each programme, and a
 * wording for each measure, since the published document prints both.
 */
final class DistrictRules implements Validator {
    @Override
    public void validate(ValidationRequest request, DiagnosticSink sink) {
        Plan plan = request.plan();
        SourceMap places = request.compiled().sourceMap();
        Span start = places.nearest(ElementPath.PLAN);
        checkNumber(
                DistrictCode.NUMBER_OF_PROGRAMMES,
                request.settings().wholeNumber("programmes").orElseThrow(),
                plan.programmes().size(),
                start,
                sink);
        checkNumber(
                DistrictCode.NUMBER_OF_MEASURES,
                request.settings().wholeNumber("measures").orElseThrow(),
                plan.measures().size(),
                start,
                sink);
        for (Programme programme : plan.programmes()) {
            if (programme.purpose().isEmpty()) {
                sink.report(Diagnostic.of(
                                DistrictCode.NO_PURPOSE, places.nearest(ElementPath.programme(programme.number())))
                        .with("programme", programme.title())
                        .build());
            }
            programme.measures().stream()
                    .filter(measure -> measure.wording().isEmpty())
                    .forEach(measure -> sink.report(noWording(measure, places)));
        }
    }

    private static void checkNumber(DistrictCode code, long decided, long written, Span place, DiagnosticSink sink) {
        if (decided != written) {
            sink.report(Diagnostic.of(code, place)
                    .with("decided", decided)
                    .with("written", written)
                    .build());
        }
    }

    private static Diagnostic noWording(Measure measure, SourceMap places) {
        return Diagnostic.of(DistrictCode.NO_WORDING, places.nearest(ElementPath.measure(measure.number())))
                .with("measure", measure.number())
                .build();
    }
}
