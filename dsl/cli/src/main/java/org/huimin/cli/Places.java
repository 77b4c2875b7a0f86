package org.huimin.cli;

import java.util.Optional;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.ElementPath;
import org.huimin.wire.TracePlace;

/** Where the elements of a plan stand, for those who cite them. */
final class Places {
    private Places() {}

    static Optional<TracePlace> find(CompiledPlan compiled, String path) {
        return compiled.sourceMap()
                .span(new ElementPath(path))
                .map(span -> new TracePlace(span.source(), span.start().line()));
    }

    /** A place behind a line of an explanation: file and line. */
    static String write(TracePlace place) {
        return place.file() + ":" + place.line();
    }
}
