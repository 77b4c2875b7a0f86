package org.huimin.language.parse;

import java.util.Arrays;
import org.huimin.source.Position;
import org.huimin.source.Span;

/**
 * A text as it is parsed, and where its characters stand in the file: characters that are ignored are not in it, but
 * count in columns.
 */
final class SourceText {
    private final String name;
    private final String text;
    private final int[] lineStarts;
    private final int[] removed;
    private final int length;

    /**
     * @param name the name under which it was loaded
     * @param text the text without ignored characters
     * @param removed for each ignored character, the offset of the character that follows it, ascending
     */
    SourceText(String name, String text, int[] removed) {
        this.name = name;
        this.text = text;
        this.removed = removed;
        int[] starts = new int[16];
        int lines = 1;
        int offset = 0;
        for (int index = 0; index < text.length(); offset++) {
            int character = text.codePointAt(index);
            index += Character.charCount(character);
            if (character == '\n') {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = offset + 1;
            }
        }
        this.length = offset;
        this.lineStarts = Arrays.copyOf(starts, lines);
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    /** The number of code points. */
    int length() {
        return length;
    }

    /** The offset of the line feed that ends the line of an offset. */
    int lineEnd(int offset) {
        int next = lineIndex(offset) + 1;
        return next < lineStarts.length ? lineStarts[next] - 1 : length;
    }

    Position position(int offset) {
        int line = lineIndex(offset);
        int start = lineStarts[line];
        int ignored = countUpTo(offset) - countUpTo(start - 1);
        return new Position(line + 1, offset - start + ignored + 1);
    }

    private int lineIndex(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private int countUpTo(int offset) {
        int low = 0;
        int high = removed.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (removed[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The offset, in code points, of a position; of a character that is ignored, that of the one behind it. */
    int offset(Position position) {
        int low = lineStarts[position.line() - 1];
        int high = low + position.column() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (position(middle).compareTo(position) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The span from one offset to another (exclusive), in code points. */
    Span span(int start, int end) {
        return new Span(name, position(start), position(end));
    }
}
