package org.huimin.wire;

/**
 * A place in the JSON of facts.
 *
 * @param line the line, from 1
 * @param column the column in code points, from 1
 */
public record FactsPlace(int line, int column) {}
