package org.huimin.source;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** The lines of a text, for showing them and for cutting spans out of it. */
public final class SourceLines {
    private final List<String> lines;

    /** The lines of a text; they end with a line feed, a carriage return, or both. */
    public SourceLines(String text) {
        lines = List.of(requireNonNull(text, "text is null").split("\r\n|\n|\r", -1));
    }

    /** A line by its number from 1, without its end; empty where there is none. */
    public String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** The text that a span on one line covers. */
    public String cut(Span span) {
        String line = line(span.start().line());
        int length = line.codePointCount(0, line.length());
        int from = Math.min(length, span.start().column() - 1);
        int to = span.end().line() == span.start().line()
                ? Math.min(length, span.end().column() - 1)
                : length;
        return line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, Math.max(from, to)));
    }
}
