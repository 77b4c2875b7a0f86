package org.huimin.compile;

import java.util.HashMap;
import java.util.Map;
import org.huimin.declaration.Declaration;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Checks that programmes and measures are numbered in order. One slip gives one error: numbers behind a gap count on from
 * there, and a number that comes too late fills the gap that has been reported.
 */
final class Numbering {
    private final DiagnosticSink sink;
    private final Map<Integer, Span> programmes = new HashMap<>();
    private final Map<Integer, Span> measures = new HashMap<>();
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
        Span place = programme.line().label();
        boolean late = number < lastProgramme && !programmes.containsKey(number);
        if (number != lastProgramme + 1 && !late) {
            report(HostCode.PROGRAMME_NUMBERING, place, number, lastProgramme, programmes);
        }
        programmes.putIfAbsent(number, place);
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
            measures.putIfAbsent(number, malformed.line().label());
            lastMeasure = Math.max(lastMeasure, number);
        } else if (declaration instanceof Declaration.Measure measure) {
            int number = measure.number();
            if (number < 0) {
                lastMeasure++;
                return;
            }
            Span place = measure.line().label();
            boolean late = number < lastMeasure && !measures.containsKey(number);
            if (number != lastMeasure + 1 && !late) {
                report(HostCode.MEASURE_NUMBERING, place, number, lastMeasure, measures);
            }
            measures.putIfAbsent(number, place);
            lastMeasure = Math.max(lastMeasure, number);
        }
    }

    /** Reports a number with the place of the same number before it, or else of the number that it should follow. */
    private void report(HostCode code, Span place, int number, int last, Map<Integer, Span> places) {
        Diagnostic.Builder report =
                Diagnostic.of(code, place).with("expected", last + 1L).with("number", number);
        @Nullable Span same = places.get(number);
        @Nullable Span before = places.get(last);
        if (same != null) {
            report.related("first-here", same);
        } else if (before != null) {
            report.related("number-before-here", before);
        }
        sink.report(report);
    }
}
