package org.huimin.compile;

import java.util.HashSet;
import java.util.Set;
import org.huimin.declaration.Declaration;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;

/**
 * Checks that programmes and measures are numbered in order. One slip gives one error: numbers behind a gap count on from
 * there, and a number that comes too late fills the gap that has been reported.
 */
final class Numbering {
    private final DiagnosticSink sink;
    private final Set<Integer> programmes = new HashSet<>();
    private final Set<Integer> measures = new HashSet<>();
    private int lastProgramme;
    private int lastMeasure;

    Numbering(DiagnosticSink sink) {
        this.sink = sink;
    }

    void programme(Declaration.Programme programme) {
        int number = programme.number();
        if (number < 0) {
            lastProgramme++;
            return;
        }
        boolean late = number < lastProgramme && programmes.add(number);
        if (number != lastProgramme + 1 && !late) {
            sink.report(
                    Diagnostic.of(HostCode.PROGRAMME_NUMBERING, programme.line().label())
                            .with("expected", lastProgramme + 1L)
                            .with("number", number));
        }
        programmes.add(number);
        lastProgramme = Math.max(lastProgramme, number);
    }

    /** Takes the number of a measure, or of a line that seems to have been meant as a measure's heading. */
    void measure(Declaration declaration) {
        if (declaration instanceof Declaration.Malformed malformed
                && malformed.number().isPresent()) {
            int number = malformed.number().getAsInt();
            if (number < 0) {
                lastMeasure++;
                return;
            }
            measures.add(number);
            lastMeasure = Math.max(lastMeasure, number);
        } else if (declaration instanceof Declaration.Measure measure) {
            int number = measure.number();
            if (number < 0) {
                lastMeasure++;
                return;
            }
            boolean late = number < lastMeasure && measures.add(number);
            if (number != lastMeasure + 1 && !late) {
                sink.report(
                        Diagnostic.of(HostCode.MEASURE_NUMBERING, measure.line().label())
                                .with("expected", lastMeasure + 1L)
                                .with("number", number));
            }
            measures.add(number);
            lastMeasure = Math.max(lastMeasure, number);
        }
    }
}
