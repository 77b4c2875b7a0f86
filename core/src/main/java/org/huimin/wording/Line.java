package org.huimin.wording;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A line of an explanation.
 *
 * @param depth how deeply it is indented: a line explains the nearest one above it that is indented less
 * @param mark what it says of its condition
 * @param text what it says, the mark in words included
 * @param where the path of the plan's element that says so, as the source map has it: {@code measure/25/benefit/1/eligible/1}
 */
public record Line(int depth, Mark mark, String text, Optional<String> where) {
    /** What a line says of a condition. */
    public enum Mark {
        /** It holds. */
        HOLDS,
        /** It does not hold. */
        FAILS,
        /** It can't be told. */
        UNKNOWN,
        /** The line is not about a condition. */
        NONE
    }

    public Line {
        requireNonNull(mark, "mark is null");
        requireNonNull(text, "text is null");
        requireNonNull(where, "where is null");
    }
}
