package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A rate table that benefits refer to: 标准表.
 *
 * @param name its name
 * @param table the table
 * @param aliases its names in the other language
 */
public record NamedRateTable(String name, RateTable table, List<String> aliases) {
    public NamedRateTable {
        requireNonNull(name, "name is null");
        requireNonNull(table, "table is null");
        aliases = List.copyOf(aliases);
    }
}
