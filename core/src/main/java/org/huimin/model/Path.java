package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field or a definition of an entity, read through references: {@code 户.低保}.
 *
 * @param references the fields that lead from the entity to another one, in their order; empty for what is its own
 * @param name the field or definition at the end
 */
public record Path(List<String> references, String name) {
    public Path {
        references = List.copyOf(references);
        requireNonNull(name, "name is null");
    }

    /** A field or definition of the entity itself. */
    public static Path of(String name) {
        return new Path(List.of(), name);
    }

    /** The names with full stops between them. */
    public String text() {
        return references.isEmpty() ? name : String.join(".", references) + "." + name;
    }

    // Written out, since paths are keys in every run, and what a record makes of itself is linked at run time.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Path path && path.name.equals(name) && path.references.equals(references);
    }

    @Override
    public int hashCode() {
        return 31 * references.hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
