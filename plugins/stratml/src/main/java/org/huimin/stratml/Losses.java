package org.huimin.stratml;

import static java.util.Objects.requireNonNull;

import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Benefit;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Target;
import org.huimin.source.Span;
import org.huimin.vocabulary.Comparator;

/** Says what of a plan StratML has no place for. */
final class Losses {
    private static final Span PLACE = Span.startOf("plugins");

    private final DiagnosticSink sink;

    Losses(DiagnosticSink sink) {
        this.sink = requireNonNull(sink, "sink is null");
    }

    void noGoal() {
        sink.report(Diagnostic.of(StratmlCode.NO_GOAL, PLACE).build());
    }

    void of(Plan plan) {
        long benefits = 0;
        long data = 0;
        long targets = 0;
        for (Measure measure : plan.measures()) {
            benefits += measure.benefits().size();
            data += measure.data().size();
            for (Benefit benefit : measure.benefits()) {
                data += benefit.data().size();
            }
            targets +=
                    measure.targets().stream().filter(Losses::isMoreThanANumber).count();
        }
        report(StratmlCode.BENEFITS_AS_TEXT, benefits);
        report(StratmlCode.LEFT_OUT, plan.plugins().size() + plan.entities().size() + data);
        report(StratmlCode.TARGETS_AS_TEXT, targets);
    }

    private static boolean isMoreThanANumber(Target target) {
        return target.comparator() != Comparator.AT_LEAST
                || target.strength().isPresent()
                || !target.items().isEmpty()
                || target.figure().high().isPresent();
    }

    private void report(StratmlCode code, long count) {
        if (count > 0) {
            sink.report(Diagnostic.of(code, PLACE).with("count", count).build());
        }
    }
}
