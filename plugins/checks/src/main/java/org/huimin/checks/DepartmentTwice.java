package org.huimin.checks;

import org.huimin.compile.ElementPath;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Measure;
import org.huimin.plugin.ValidationRequest;
import org.huimin.plugin.Validator;

/**
 * Finds departments that answer for a measure and also help with it. A department that helps as a member of a group is
 * fine: one subdistrict may lead what all of them do.
 */
final class DepartmentTwice implements Validator {
    @Override
    public void validate(ValidationRequest request, DiagnosticSink sink) {
        Places places = new Places(request.compiled());
        for (Measure measure : request.plan().measures()) {
            check(measure, places, sink);
        }
    }

    private static void check(Measure measure, Places places, DiagnosticSink sink) {
        ElementPath path = ElementPath.measure(measure.number());
        for (int index = 0; index < measure.cooperating().size(); index++) {
            String department = measure.cooperating().get(index);
            int lead = measure.responsible().indexOf(department);
            if (lead >= 0) {
                sink.report(Diagnostic.of(CheckCode.DEPARTMENT_TWICE, places.of(path.child("cooperating", index + 1)))
                        .with("department", department)
                        .related("responsible-here", places.of(path.child("responsible", lead + 1))));
            }
        }
    }
}
