package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A named condition or computation over one entity: 口径.
 *
 * @param name its name
 * @param entity the entity whose members it speaks of
 * @param expression what it means
 * @param aliases its names in the other language
 */
public record Definition(String name, String entity, Expression expression, List<String> aliases) {
    public Definition {
        requireNonNull(name, "name is null");
        requireNonNull(entity, "entity is null");
        requireNonNull(expression, "expression is null");
        aliases = List.copyOf(aliases);
    }
}
