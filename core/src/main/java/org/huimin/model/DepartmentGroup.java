package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A name for several departments.
 *
 * @param name the group's name
 * @param members the names of its members; unknown where they are not listed
 * @param aliases its names in the other language
 */
public record DepartmentGroup(String name, Optional<List<String>> members, List<String> aliases) {
    public DepartmentGroup {
        requireNonNull(name, "name is null");
        requireNonNull(members, "members is null");
        aliases = List.copyOf(aliases);
    }
}
