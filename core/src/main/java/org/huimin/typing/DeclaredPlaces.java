package org.huimin.typing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huimin.source.Span;

/** Where entities, their fields and definitions are declared, so that a report can point there. */
final class DeclaredPlaces {
    private final Map<String, Span> entities = new HashMap<>();
    private final Map<String, Map<String, Span>> types = new HashMap<>();
    private final Map<String, Span> definitions = new HashMap<>();

    void entity(String name, Span place) {
        entities.put(name, place);
    }

    /** Takes the place of a field's type. */
    void field(String entity, String field, Span type) {
        types.computeIfAbsent(entity, missing -> new HashMap<>()).putIfAbsent(field, type);
    }

    void definition(String name, Span place) {
        definitions.putIfAbsent(name, place);
    }

    Optional<Span> ofEntity(String name) {
        return Optional.ofNullable(entities.get(name));
    }

    /** Where the type of a field stands. */
    Optional<Span> ofField(String entity, String field) {
        return Optional.ofNullable(types.getOrDefault(entity, Map.of()).get(field));
    }

    Optional<Span> ofDefinition(String name) {
        return Optional.ofNullable(definitions.get(name));
    }
}
