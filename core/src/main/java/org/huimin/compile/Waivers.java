package org.huimin.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.Findings;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.Nearest;
import org.huimin.diagnostics.Severity;

/** Takes the warnings away that a plan accepts, and reports waivers that do nothing. */
public final class Waivers {
    private Waivers() {}

    /**
     * What remains of diagnostics.
     *
     * @param waivers the waivers of all files
     * @param diagnostics everything that was found
     * @param knownPrefix whether a code is one of a plugin that was loaded
     * @param complete whether every check has run, so that a waiver without a warning does nothing for certain
     */
    public static List<Diagnostic> apply(
            List<Waiver> waivers, List<Diagnostic> diagnostics, Predicate<String> knownPrefix, boolean complete) {
        boolean[] useful = new boolean[waivers.size()];
        List<Diagnostic> remaining = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            OptionalInt waiver = waiverOf(diagnostic, waivers);
            if (waiver.isPresent()) {
                useful[waiver.getAsInt()] = true;
            } else {
                remaining.add(diagnostic);
            }
        }
        Findings useless =
                new Findings(waivers.isEmpty() ? "" : waivers.get(0).span().source());
        for (int index = 0; index < useful.length && !useless.isFull(); index++) {
            if (!useful[index]) {
                useless(waivers.get(index), knownPrefix, complete).ifPresent(useless::report);
            }
        }
        remaining.addAll(useless.inOrder());
        remaining.sort(Diagnostic.BY_PLACE);
        return remaining;
    }

    /** The index of the first waiver that takes a diagnostic away. */
    private static OptionalInt waiverOf(Diagnostic diagnostic, List<Waiver> waivers) {
        if (diagnostic.severity() == Severity.ERROR) {
            return OptionalInt.empty();
        }
        for (int index = 0; index < waivers.size(); index++) {
            if (meets(waivers.get(index), diagnostic)) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean meets(Waiver waiver, Diagnostic diagnostic) {
        return waiver.code().equals(diagnostic.code().id())
                && waiver.scope().source().equals(diagnostic.span().source())
                && waiver.scope().start().line() <= diagnostic.span().start().line()
                && waiver.scope().end().line() >= diagnostic.span().start().line();
    }

    private static Optional<Diagnostic> useless(Waiver waiver, Predicate<String> knownPrefix, boolean complete) {
        Optional<HostCode> host = Arrays.stream(HostCode.values())
                .filter(code -> code.id().equals(waiver.code()))
                .findFirst();
        if (host.isPresent() && host.get().severity() == Severity.ERROR) {
            return Optional.of(Diagnostic.of(HostCode.WAIVER_OF_ERROR, waiver.codeSpan())
                    .with("code", waiver.code())
                    .build());
        }
        boolean known = host.isPresent() || knownPrefix.test(waiver.code());
        boolean plausible = waiver.code().matches("[A-Z]{2,}[0-9]{4}");
        boolean ofHost = waiver.code().startsWith("HM") && !waiver.code().startsWith("HM5");
        if (!known && (!plausible || ofHost)) {
            List<String> codes = Arrays.stream(HostCode.values())
                    .filter(code -> code.severity() != Severity.ERROR)
                    .map(HostCode::id)
                    .toList();
            return Optional.of(Diagnostic.of(HostCode.WAIVER_OF_UNKNOWN_CODE, waiver.codeSpan())
                    .with("code", waiver.code())
                    .suggesting(Nearest.to(waiver.code(), codes))
                    .build());
        }
        return known && complete
                ? Optional.of(Diagnostic.of(HostCode.WAIVER_OF_NOTHING, waiver.span())
                        .with("code", waiver.code())
                        .removingLines(waiver.span())
                        .build())
                : Optional.empty();
    }
}
