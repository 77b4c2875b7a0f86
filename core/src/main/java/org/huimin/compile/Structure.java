package org.huimin.compile;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huimin.declaration.Declaration;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.source.Span;
import org.huimin.vocabulary.Label;

/** Checks that a construct has the lines that it must have, and no line twice that it may have once. */
final class Structure {
    private static final Set<Label> ONCE = EnumSet.of(
            Label.PLAN,
            Label.YEAR,
            Label.REGION,
            Label.RESPONSIBLE,
            Label.COOPERATING,
            Label.DEADLINE,
            Label.QUOTA,
            Label.ELIGIBLE,
            Label.QUANTITY,
            Label.RATE,
            Label.FORM,
            Label.PAYEE,
            Label.PERIOD,
            Label.MONTHS,
            Label.EXPECTED,
            Label.CHOICE);

    private final DiagnosticSink sink;

    Structure(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** Reports labels that stand twice in a body where they may stand once. A line that could not be read has its error. */
    void checkRepeated(List<Declaration> body) {
        Map<Label, Span> first = new EnumMap<>(Label.class);
        for (Declaration declaration : body) {
            Optional<Label> label = Labels.of(declaration);
            boolean unread = declaration instanceof Declaration.Malformed;
            if (label.isPresent() && !unread && ONCE.contains(label.get())) {
                Span earlier = first.putIfAbsent(label.get(), declaration.line().label());
                if (earlier != null) {
                    sink.report(Diagnostic.of(
                                    HostCode.LABEL_REPEATED, declaration.line().label())
                            .with("label", label.get())
                            .related("first-here", earlier));
                }
            }
        }
    }

    /**
     * Reports a label that a body lacks. Where a line of the body could not be read and may be the one, nothing is said.
     *
     * @param construct the key of the phrase for what lacks it
     * @param place where the construct opens
     */
    void require(Label label, List<Declaration> body, String construct, Span place) {
        boolean present = body.stream().anyMatch(declaration -> {
            Optional<Label> found = Labels.of(declaration);
            boolean unread = declaration instanceof Declaration.Malformed && found.isEmpty();
            return unread || found.equals(Optional.of(label));
        });
        if (!present) {
            sink.report(Diagnostic.of(HostCode.LABEL_MISSING, place)
                    .with("construct", new Argument.Phrase("construct." + construct))
                    .with("label", label));
        }
    }
}
