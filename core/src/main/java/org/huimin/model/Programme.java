package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A group of measures with one purpose.
 *
 * @param number its number, from 1
 * @param title its title
 * @param purpose the paragraphs that say what it is for
 * @param measures its measures in their order
 */
public record Programme(int number, String title, List<String> purpose, List<Measure> measures) {
    public Programme {
        requireNonNull(title, "title is null");
        purpose = List.copyOf(purpose);
        measures = List.copyOf(measures);
    }
}
