package org.huimin.checks;

import java.util.Optional;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.ElementPath;
import org.huimin.compile.SourceMap;
import org.huimin.source.Span;

/** Where findings stand. A part without a place of its own has that of the part it belongs to. */
final class Places {
    private final SourceMap sourceMap;

    Places(CompiledPlan compiled) {
        sourceMap = compiled.sourceMap();
    }

    /** The place of a part, or of the nearest part around it that has one. */
    Span of(ElementPath path) {
        return sourceMap.nearest(path);
    }

    /** The place of a piece of a text; offsets are code points. */
    Span within(ElementPath path, int from, int to) {
        Optional<Span> own = sourceMap.within(path, from, to);
        return own.isPresent() ? own.get() : of(path);
    }
}
