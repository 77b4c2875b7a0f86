package org.huimin.typing;

import java.util.Set;
import org.huimin.model.Field;
import org.huimin.model.Path;

/** What a name in a condition stands for. */
sealed interface Term {
    /** The entity's own name. */
    record Itself(String entity) implements Term {}

    /**
     * A field.
     *
     * @param path the way to it
     * @param field the field
     * @param optional the fields and references on the way, it included, that may have no value
     */
    record OfField(Path path, Field field, Set<Path> optional) implements Term {}

    /**
     * A definition.
     *
     * @param path the way to it
     * @param definition the definition
     * @param optional the references on the way that may have no value
     */
    record OfDefinition(Path path, TypedDefinition definition, Set<Path> optional) implements Term {}

    /** Something whose own declaration has a mistake, which has been reported. */
    record Broken() implements Term {}
}
