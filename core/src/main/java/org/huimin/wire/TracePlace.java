package org.huimin.wire;

import static java.util.Objects.requireNonNull;

/**
 * Where a plan says what a line of a trace cites.
 *
 * @param file the file, as it is shown
 * @param line the line, from 1
 */
public record TracePlace(String file, int line) {
    public TracePlace {
        requireNonNull(file, "file is null");
    }
}
