package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What can be known of a member of an entity.
 *
 * @param name the field's name
 * @param domain the values that it may have
 * @param optional whether it may have no value: 可无. That is something else than a value that is not known.
 * @param note what it means, for people
 * @param aliases its names in the other language
 */
public record Field(String name, Domain domain, boolean optional, Optional<String> note, List<String> aliases) {
    public Field {
        requireNonNull(name, "name is null");
        requireNonNull(domain, "domain is null");
        requireNonNull(note, "note is null");
        aliases = List.copyOf(aliases);
    }
}
