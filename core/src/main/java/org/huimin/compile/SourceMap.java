package org.huimin.compile;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.huimin.source.Position;
import org.huimin.source.Span;

/** Where the parts of a plan stand in its text. */
public final class SourceMap {
    private final Map<ElementPath, Span> spans;

    SourceMap(Map<ElementPath, Span> spans) {
        this.spans = Collections.unmodifiableMap(new LinkedHashMap<>(spans));
    }

    /** Where a part stands: the heading of a programme or measure, the content of a line. */
    public Optional<Span> span(ElementPath path) {
        return Optional.ofNullable(spans.get(path));
    }

    /**
     * Where a part stands; one without a place of its own has that of the part that it belongs to.
     *
     * @param path a part of the plan
     */
    public Span nearest(ElementPath path) {
        Optional<Span> own = span(path);
        if (own.isPresent()) {
            return own.get();
        }
        int end = path.text().lastIndexOf('/');
        if (end >= 0) {
            return nearest(new ElementPath(path.text().substring(0, end)));
        }
        Iterator<Span> all = spans.values().iterator();
        return Span.startOf(all.hasNext() ? all.next().source() : "plan");
    }

    /**
     * Where a piece of a part's text stands.
     *
     * @param path a part that is text, such as {@code measure/9/text/1}
     * @param start where the piece starts in the text, in code points from 0
     * @param end where it ends (exclusive)
     */
    public Optional<Span> within(ElementPath path, int start, int end) {
        return span(path).map(whole -> {
            Position from = new Position(whole.start().line(), whole.start().column() + start);
            Position to = new Position(whole.start().line(), whole.start().column() + end);
            return new Span(whole.source(), from, to);
        });
    }

    /** Every part and where it stands, in the order of the plan. */
    public Map<ElementPath, Span> spans() {
        return spans;
    }
}
