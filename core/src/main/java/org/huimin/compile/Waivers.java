package org.huimin.compile;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.Findings;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.LimitedFindings;
import org.huimin.diagnostics.Nearest;
import org.huimin.diagnostics.Severity;

/** Takes the warnings away that a plan accepts, and reports waivers that do nothing. */
public final class Waivers {
    private Waivers() {}

    /** Whether a waiver takes a warning away. */
    public enum Effect {
        /** It takes at least one away. */
        WAIVES,
        /** There is no such warning. */
        NOTHING,
        /** Nobody can tell: the check that would find it did not run. */
        UNKNOWN
    }

    /**
     * What waivers do to diagnostics.
     *
     * @param remaining what remains, with what is wrong with the waivers themselves, by its place
     * @param waived what is taken away, with the waiver that does it
     * @param effects what each waiver does, in their order
     */
    public record Outcome(List<Diagnostic> remaining, List<Waived> waived, List<Effect> effects) {
        public Outcome {
            remaining = List.copyOf(remaining);
            waived = List.copyOf(waived);
            effects = List.copyOf(effects);
        }
    }

    /**
     * A diagnostic that a plan accepts.
     *
     * @param diagnostic the diagnostic
     * @param waiver the line that accepts it
     */
    public record Waived(Diagnostic diagnostic, Waiver waiver) {
        public Waived {
            requireNonNull(diagnostic, "diagnostic is null");
            requireNonNull(waiver, "waiver is null");
        }
    }

    /** What remains of diagnostics; the arguments are those of {@link #judge}. */
    public static List<Diagnostic> apply(
            List<Waiver> waivers, List<Diagnostic> diagnostics, Predicate<String> knownPrefix, boolean complete) {
        return judge(waivers, diagnostics, knownPrefix, complete).remaining();
    }

    /**
     * Finds out which diagnostics are waived, and which waivers do nothing.
     *
     * @param waivers the waivers of all files
     * @param diagnostics everything that was found
     * @param knownPrefix whether a code is one of a plugin that was loaded
     * @param complete whether every check has run, so that a waiver without a warning does nothing for certain, unless the findings
     *     themselves say that there are more
     */
    public static Outcome judge(
            List<Waiver> waivers, List<Diagnostic> diagnostics, Predicate<String> knownPrefix, boolean complete) {
        boolean[] useful = new boolean[waivers.size()];
        List<Diagnostic> remaining = new ArrayList<>();
        List<Waived> waived = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            OptionalInt waiver = waiverOf(diagnostic, waivers);
            if (waiver.isPresent()) {
                useful[waiver.getAsInt()] = true;
                waived.add(new Waived(diagnostic, waivers.get(waiver.getAsInt())));
            } else {
                remaining.add(diagnostic);
            }
        }
        boolean all = complete && diagnostics.stream().noneMatch(LimitedFindings::isCut);
        List<Effect> effects = new ArrayList<>();
        Findings useless =
                new Findings(waivers.isEmpty() ? "" : waivers.get(0).span().source());
        for (int index = 0; index < useful.length; index++) {
            if (useful[index]) {
                effects.add(Effect.WAIVES);
            } else {
                Optional<Diagnostic> problem = useless(waivers.get(index), knownPrefix, all);
                effects.add(problem.isPresent() ? Effect.NOTHING : Effect.UNKNOWN);
                problem.ifPresent(useless::report);
            }
        }
        remaining.addAll(useless.inOrder());
        remaining.sort(Diagnostic.BY_PLACE);
        return new Outcome(remaining, waived, effects);
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
