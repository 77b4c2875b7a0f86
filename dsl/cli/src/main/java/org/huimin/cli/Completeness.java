package org.huimin.cli;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;

/** Which findings say that something was not looked at. */
final class Completeness {
    private static final Set<String> LEFT_OUT = Stream.of(
                    HostCode.TOO_MANY_DIAGNOSTICS,
                    HostCode.TOO_MANY_LINES,
                    HostCode.TOO_MANY_WORDS,
                    HostCode.PLUGIN_FAILED,
                    HostCode.PLUGIN_NOT_LOADED)
            .map(HostCode::id)
            .collect(Collectors.toUnmodifiableSet());

    private Completeness() {}

    static boolean isLeftOut(Diagnostic diagnostic) {
        return LEFT_OUT.contains(diagnostic.code().id());
    }
}
