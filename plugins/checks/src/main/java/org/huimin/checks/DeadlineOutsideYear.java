package org.huimin.checks;

import java.util.Optional;
import org.huimin.compile.ElementPath;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Deadline;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.plugin.ValidationRequest;
import org.huimin.plugin.Validator;

/** Finds deadlines of measures, targets and projects that lie outside the year of the plan. */
final class DeadlineOutsideYear implements Validator {
    @Override
    public void validate(ValidationRequest request, DiagnosticSink sink) {
        Places places = new Places(request.compiled());
        Plan plan = request.plan();
        Search search = new Search(plan.year(), places, sink);
        for (Measure measure : plan.measures()) {
            search.in(measure);
        }
    }

    /** A search for the deadlines outside one year. */
    private record Search(int year, Places places, DiagnosticSink sink) {
        void in(Measure measure) {
            ElementPath path = ElementPath.measure(measure.number());
            check(measure.deadline(), path.child("deadline", 1));
            for (int index = 0; index < measure.targets().size(); index++) {
                check(measure.targets().get(index).deadline(), path.child("target", index + 1));
            }
            for (int index = 0; index < measure.projects().size(); index++) {
                check(measure.projects().get(index).deadline(), path.child("project", index + 1));
            }
        }

        private void check(Optional<Deadline> deadline, ElementPath path) {
            if (deadline.isPresent() && deadline.get().date().getYear() != year) {
                sink.report(Diagnostic.of(CheckCode.DEADLINE_OUTSIDE_YEAR, places.of(path))
                        .with("date", written(deadline.get()))
                        .with("year", year)
                        .related("year-here", places.of(ElementPath.PLAN.child("year", 1))));
            }
        }

        /** The date as exactly as the plan says it, the same in every language. */
        private static String written(Deadline deadline) {
            String day = deadline.date().toString();
            return switch (deadline.precision()) {
                case YEAR -> day.substring(0, day.length() - "-12-31".length());
                case MONTH -> day.substring(0, day.length() - "-31".length());
                case DAY -> day;
            };
        }
    }
}
