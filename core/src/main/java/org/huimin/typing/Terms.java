package org.huimin.typing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huimin.declaration.Name;
import org.huimin.model.Definition;
import org.huimin.model.Entity;

/** What conditions may speak of: entities with their fields, and definitions. */
final class Terms {
    private final Words words;
    private final Map<String, Scope> scopes = new LinkedHashMap<>();
    private final Map<String, TypedDefinition> definitions = new LinkedHashMap<>();
    /** What names come to, since every name is asked for by every entity. */
    private final Map<String, String> keys = new HashMap<>();

    private final Map<String, String> canonical = new HashMap<>();
    private final Set<String> broken = new LinkedHashSet<>();
    private final DeclaredPlaces places = new DeclaredPlaces();

    Terms(Words words) {
        this.words = words;
    }

    DeclaredPlaces places() {
        return places;
    }

    void add(Entity entity, Set<String> brokenFields) {
        scopes.put(entity.name(), new Scope(entity, brokenFields, this));
    }

    void add(TypedDefinition definition) {
        definitions.put(definition.definition().name(), definition);
    }

    void addBroken(String definition) {
        broken.add(definition);
    }

    /** A name as names are compared. */
    String key(Name name) {
        return keys.computeIfAbsent(name.text(), Name::key);
    }

    String canonical(Name name) {
        return canonical.computeIfAbsent(key(name), words::canonical);
    }

    Collection<Scope> scopes() {
        return scopes.values();
    }

    /** The scope of an entity that is known. */
    Scope scope(String entity) {
        return Objects.requireNonNull(scopes.get(entity), "no such entity");
    }

    /** The scope of the entity that a name means. */
    Optional<Scope> scope(Name name) {
        return Optional.ofNullable(scopes.get(canonical(name)));
    }

    Optional<TypedDefinition> definition(Name name) {
        return Optional.ofNullable(definitions.get(canonical(name)));
    }

    TypedDefinition definition(String name) {
        return Objects.requireNonNull(definitions.get(name), "no such definition");
    }

    boolean isBrokenDefinition(Name name) {
        return broken.contains(canonical(name));
    }

    List<Entity> entities() {
        return scopes.values().stream().map(Scope::entity).toList();
    }

    List<Definition> definitions() {
        List<Definition> all = new ArrayList<>();
        definitions.values().forEach(definition -> all.add(definition.definition()));
        return all;
    }
}
