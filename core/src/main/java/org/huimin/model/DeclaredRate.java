package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A rate as the plan declares it: in one line, or as a table.
 *
 * @param text the rate as written, unless a table says it
 * @param rows the rows of the table, the head first; empty where there is none
 */
public record DeclaredRate(Optional<String> text, List<List<String>> rows) {
    public DeclaredRate {
        requireNonNull(text, "text is null");
        rows = List.copyOf(rows);
    }
}
