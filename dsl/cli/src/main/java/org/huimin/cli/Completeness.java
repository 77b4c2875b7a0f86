package org.huimin.cli;

import java.util.List;
import java.util.Set;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;

/** Which findings say that something was not looked at. */
final class Completeness {
    private static final Set<String> LEFT_OUT = Set.of(
            HostCode.TOO_MANY_DIAGNOSTICS.id(),
            HostCode.TOO_MANY_LINES.id(),
            HostCode.TOO_MANY_WORDS.id(),
            HostCode.PLUGIN_FAILED.id(),
            HostCode.PLUGIN_NOT_LOADED.id());

    private Completeness() {}

    /** Whether none of the findings says so. */
    static boolean isComplete(List<Diagnostic> found) {
        for (Diagnostic diagnostic : found) {
            if (isLeftOut(diagnostic)) {
                return false;
            }
        }
        return true;
    }

    static boolean isLeftOut(Diagnostic diagnostic) {
        return LEFT_OUT.contains(diagnostic.code().id());
    }
}
