package org.huimin.source;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of one source text.
 *
 * @param source the name under which the text was loaded, as shown to people: a path with {@code /}
 * @param start the first character's position
 * @param end the position just after the last character (exclusive)
 */
public record Span(String source, Position start, Position end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparing(Span::source).thenComparing(Span::start).thenComparing(Span::end);

    public Span {
        requireNonNull(source, "source is null");
        requireNonNull(start, "start is null");
        requireNonNull(end, "end is null");
        if (end.compareTo(start) < 0) {
            throw new IllegalArgumentException("a span ends before it starts: " + start + " to " + end);
        }
    }

    /** A span on one line, from one column to another (exclusive). */
    public static Span onLine(String source, int line, int startColumn, int endColumn) {
        return new Span(source, new Position(line, startColumn), new Position(line, endColumn));
    }

    /** The empty span at the start of a source: the place of what has no place of its own. */
    public static Span startOf(String source) {
        return onLine(source, 1, 1, 1);
    }

    /** The smallest span that holds this one and another of the same source. */
    public Span through(Span other) {
        Position first = start.compareTo(other.start) <= 0 ? start : other.start;
        Position last = end.compareTo(other.end) >= 0 ? end : other.end;
        return new Span(source, first, last);
    }

    /** Whether every character of another span of the same source lies in this one. */
    public boolean contains(Span other) {
        return source.equals(other.source) && start.compareTo(other.start) <= 0 && end.compareTo(other.end) >= 0;
    }

    // Written out, since places are compared in most runs, and what a record makes of itself is linked at run time.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span
                && source.equals(span.source)
                && start.equals(span.start)
                && end.equals(span.end);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * source.hashCode() + start.hashCode()) + end.hashCode();
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
