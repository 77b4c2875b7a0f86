package org.huimin.checks;

import org.huimin.compile.CompiledPlan;
import org.huimin.compile.ElementPath;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Deadline;
import org.huimin.model.Measure;
import org.huimin.plugin.Settings;
import org.huimin.plugin.Validator;

/** Finds deadlines of measures, targets and projects that lie outside the year of the plan. */
final class DeadlineOutsideYear implements Validator {
    @Override
    public void validate(CompiledPlan compiled, Settings settings, DiagnosticSink sink) {
        Places places = new Places(compiled);
        compiled.plan()
                .ifPresent(plan ->
                        plan.measures().forEach(measure -> new Search(plan.year(), places, sink).in(measure)));
    }

    /** A search for the deadlines outside one year. */
    private record Search(int year, Places places, DiagnosticSink sink) {
        void in(Measure measure) {
            ElementPath path = ElementPath.measure(measure.number());
            measure.deadline().ifPresent(deadline -> check(deadline, path.child("deadline", 1)));
            for (int index = 0; index < measure.targets().size(); index++) {
                ElementPath place = path.child("target", index + 1);
                measure.targets().get(index).deadline().ifPresent(deadline -> check(deadline, place));
            }
            for (int index = 0; index < measure.projects().size(); index++) {
                ElementPath place = path.child("project", index + 1);
                measure.projects().get(index).deadline().ifPresent(deadline -> check(deadline, place));
            }
        }

        private void check(Deadline deadline, ElementPath path) {
            if (deadline.date().getYear() != year) {
                sink.report(Diagnostic.of(CheckCode.DEADLINE_OUTSIDE_YEAR, places.of(path))
                        .with("date", written(deadline))
                        .with("year", year));
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
