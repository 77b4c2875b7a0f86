package org.huimin.source;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The lines of a text, for showing them and for cutting spans out of it. */
public final class SourceLines {
    private final String text;
    private final int[] starts;

    /** The lines of a text; they end with a line feed, a carriage return, or both. */
    public SourceLines(String text) {
        this.text = requireNonNull(text, "text is null");
        int[] found = new int[16];
        int lines = 1;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean pair = character == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n';
            if (character == '\n' || (character == '\r' && !pair)) {
                if (lines == found.length) {
                    found = Arrays.copyOf(found, lines * 2);
                }
                found[lines++] = index + 1;
            }
        }
        starts = Arrays.copyOf(found, lines);
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The text with stretches of it replaced; none may reach into another. A place behind the last line is its end. */
    public String replacing(Map<Span, String> replacements) {
        StringBuilder replaced = new StringBuilder();
        int copied = 0;
        for (Map.Entry<Span, String> replacement : new TreeMap<>(replacements).entrySet()) {
            int from = offset(replacement.getKey().start());
            if (from < copied) {
                throw new IllegalArgumentException("a replacement reaches into another: " + replacement.getKey());
            }
            replaced.append(text, copied, from).append(replacement.getValue());
            copied = Math.max(from, offset(replacement.getKey().end()));
        }
        return replaced.append(text, copied, text.length()).toString();
    }

    private int offset(Position position) {
        if (position.line() > starts.length) {
            return text.length();
        }
        String line = line(position.line());
        int column = Math.min(position.column() - 1, line.codePointCount(0, line.length()));
        return starts[position.line() - 1] + line.offsetByCodePoints(0, column);
    }

    /** A line by its number from 1, without its end; empty where there is none. */
    public String line(int number) {
        if (number < 1 || number > starts.length) {
            return "";
        }
        int start = starts[number - 1];
        int end = number < starts.length ? starts[number] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The place before the character at an offset into the text; beyond its end, the end. */
    public Position position(int offset) {
        int within = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(starts, within);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, text.codePointCount(starts[line], within) + 1);
    }

    /** The text that a span on one line covers. */
    public String cut(Span span) {
        return cut(List.of(span)).get(0);
    }

    /** The texts that spans cover, each on one line. */
    public List<String> cut(List<Span> spans) {
        List<String> texts = new ArrayList<>();
        int current = 0;
        int[] letters = {};
        for (Span span : spans) {
            if (span.start().line() != current) {
                current = span.start().line();
                letters = line(current).codePoints().toArray();
            }
            boolean oneLine = span.end().line() == current;
            int from = Math.min(letters.length, span.start().column() - 1);
            int to = oneLine ? Math.min(letters.length, span.end().column() - 1) : letters.length;
            texts.add(new String(letters, from, Math.max(0, to - from)));
        }
        return texts;
    }
}
