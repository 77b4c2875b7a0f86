package org.huimin.language.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.model.Domain;
import org.huimin.model.Entity;
import org.huimin.model.Field;
import org.huimin.model.Path;

/** Finds what values the fields of entities have. */
final class Fields {
    private final Map<String, Map<String, Domain>> domains = new HashMap<>();

    Fields(List<Entity> entities) {
        for (Entity entity : entities) {
            Map<String, Domain> own = domains.computeIfAbsent(entity.name(), missing -> new HashMap<>());
            for (Field field : entity.fields()) {
                own.putIfAbsent(field.name(), field.domain());
            }
        }
    }

    /** The values of a field that is read from an entity; empty for what is no field. */
    Optional<Domain> domain(String entity, Path path) {
        Optional<String> owner = Optional.of(entity);
        for (String reference : path.references()) {
            owner = owner.flatMap(from -> domain(from, reference))
                    .filter(domain -> domain instanceof Domain.Reference)
                    .map(domain -> ((Domain.Reference) domain).entity());
        }
        return owner.flatMap(from -> domain(from, path.name()));
    }

    private Optional<Domain> domain(String entity, String field) {
        return Optional.ofNullable(domains.getOrDefault(entity, Map.of()).get(field));
    }
}
