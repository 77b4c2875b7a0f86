package @PACKAGE@;

import org.huimin.compile.ElementPath;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Measure;
import org.huimin.plugin.ValidationRequest;
import org.huimin.plugin.Validator;

/** Finds measures that more departments help with than the plan's setting allows. */
final class @NAME@Validator implements Validator {
    @Override
    public void validate(ValidationRequest request, DiagnosticSink sink) {
        // The descriptor has a default.
        long most = request.settings().wholeNumber("most").orElseThrow();
        for (Measure measure : request.plan().measures()) {
            int count = measure.cooperating().size();
            if (count > most) {
                // The first one that is too many.
                ElementPath place = ElementPath.measure(measure.number()).child("cooperating", (int) most + 1);
                sink.report(Diagnostic.of(
                                @NAME@Code.TOO_MANY_DEPARTMENTS,
                                request.compiled().sourceMap().nearest(place))
                        .with("measure", measure.number())
                        .with("count", count)
                        .with("most", most)
                        .build());
            }
        }
    }
}
