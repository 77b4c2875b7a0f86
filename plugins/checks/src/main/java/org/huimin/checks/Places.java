package org.huimin.checks;

import java.util.Iterator;
import java.util.Optional;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.ElementPath;
import org.huimin.compile.SourceMap;
import org.huimin.source.Span;

/** Where findings stand. A part without a place of its own has that of the part it belongs to. */
final class Places {
    private final SourceMap sourceMap;
    private final Span start;

    Places(CompiledPlan compiled) {
        sourceMap = compiled.sourceMap();
        Iterator<Span> spans = sourceMap.spans().values().iterator();
        start = Span.startOf(spans.hasNext() ? spans.next().source() : "plan");
    }

    /** The place of a part, or of the nearest part around it that has one. */
    Span of(ElementPath path) {
        Optional<Span> own = sourceMap.span(path);
        if (own.isPresent()) {
            return own.get();
        }
        int end = path.text().lastIndexOf('/');
        return end < 0 ? start : of(new ElementPath(path.text().substring(0, end)));
    }

    /** The place of a piece of a text; offsets are code points. */
    Span within(ElementPath path, int from, int to) {
        Optional<Span> own = sourceMap.within(path, from, to);
        return own.isPresent() ? own.get() : of(path);
    }
}
