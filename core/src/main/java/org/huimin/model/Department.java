package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A department.
 *
 * @param name the name that plans use
 * @param fullName its full name
 * @param formerNames names that it had before
 * @param aliases its names in the other language
 */
public record Department(String name, Optional<String> fullName, List<String> formerNames, List<String> aliases) {
    public Department {
        requireNonNull(name, "name is null");
        requireNonNull(fullName, "fullName is null");
        formerNames = List.copyOf(formerNames);
        aliases = List.copyOf(aliases);
    }
}
