package org.huimin.source;

import org.jspecify.annotations.Nullable;

/**
 * A place between two characters of a text.
 *
 * @param line the line, counted from 1
 * @param column the column, counted from 1 in Unicode code points
 */
public record Position(int line, int column) implements Comparable<Position> {
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1: " + line + ":" + column);
        }
    }

    // Written out, since places are compared in most runs, and what a record makes of itself is linked at run time.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Position position && line == position.line && column == position.column;
    }

    @Override
    public int hashCode() {
        return 31 * line + column;
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
