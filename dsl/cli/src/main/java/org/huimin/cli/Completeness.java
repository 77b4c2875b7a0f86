package org.huimin.cli;

import java.util.List;
import java.util.Set;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.host.PluginHost;

/** Which findings say that something was not looked at, or is not listed. */
final class Completeness {
    private static final Set<String> LEFT_OUT = Set.of(
            HostCode.TOO_MANY_DIAGNOSTICS.id(),
            HostCode.MORE_REMARKS.id(),
            HostCode.TOO_MANY_LINES.id(),
            HostCode.TOO_MANY_WORDS.id(),
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

    /** Whether a finding says that a plugin can't do its part. */
    static boolean isFault(Diagnostic diagnostic) {
        return PluginHost.isFault(diagnostic);
    }

    /** Whether a finding says that two plugins are in each other's way. */
    static boolean isClash(Diagnostic diagnostic) {
        return diagnostic.code().id().equals(HostCode.PLUGIN_CLASH.id());
    }

    static boolean isLeftOut(Diagnostic diagnostic) {
        return LEFT_OUT.contains(diagnostic.code().id()) || isFault(diagnostic);
    }
}
