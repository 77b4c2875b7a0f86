package org.huimin.typing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huimin.declaration.Name;
import org.huimin.model.Domain;
import org.huimin.model.Entity;
import org.huimin.model.Field;
import org.huimin.model.Path;
import org.jspecify.annotations.Nullable;

/** The names that conditions over one entity may use. */
final class Scope {
    private final Entity entity;
    private final Terms terms;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Set<String> broken;

    /**
     * @param broken the names of the fields whose declaration has a mistake
     */
    Scope(Entity entity, Set<String> broken, Terms terms) {
        this.entity = entity;
        this.broken = broken;
        this.terms = terms;
        entity.fields().forEach(field -> fields.put(field.name(), field));
    }

    Entity entity() {
        return entity;
    }

    /** What a path stands for, if every name on it is known. The entity's own name does not count here. */
    Optional<Term> find(List<Name> names) {
        List<String> references = new ArrayList<>();
        Set<Path> optional = new LinkedHashSet<>();
        Scope scope = this;
        for (int index = 0; index < names.size() - 1; index++) {
            Optional<Field> reference = scope.field(names.get(index));
            if (reference.isEmpty()) {
                return scope.isBroken(names.get(index)) ? Optional.of(new Term.Broken()) : Optional.empty();
            }
            if (!(reference.get().domain() instanceof Domain.Reference target)) {
                return Optional.empty();
            }
            if (reference.get().optional()) {
                optional.add(new Path(references, reference.get().name()));
            }
            references.add(reference.get().name());
            scope = terms.scope(target.entity());
        }
        return scope.last(names.get(names.size() - 1), references, optional);
    }

    private Optional<Term> last(Name name, List<String> references, Set<Path> optional) {
        Optional<Field> field = field(name);
        if (field.isPresent()) {
            Path path = new Path(references, field.get().name());
            if (field.get().optional()) {
                optional.add(path);
            }
            return Optional.of(new Term.OfField(path, field.get(), optional));
        }
        Optional<TypedDefinition> definition = terms.definition(name)
                .filter(found -> found.definition().entity().equals(entity.name()));
        if (definition.isPresent()) {
            Path path = new Path(references, definition.get().definition().name());
            return Optional.of(new Term.OfDefinition(path, definition.get(), optional));
        }
        return isBroken(name) || terms.isBrokenDefinition(name) ? Optional.of(new Term.Broken()) : Optional.empty();
    }

    private Optional<Field> field(Name name) {
        @Nullable Field field = fields.get(terms.key(name));
        return field == null ? Optional.ofNullable(fields.get(terms.canonical(name))) : Optional.of(field);
    }

    private boolean isBroken(Name name) {
        return broken.contains(terms.key(name)) || broken.contains(terms.canonical(name));
    }

    /** The references that lead from this entity to another one. */
    List<Field> referencesTo(String other) {
        return fields.values().stream()
                .filter(field -> field.domain().equals(new Domain.Reference(other)))
                .toList();
    }

    /** The entities to which this one refers. */
    Set<String> referred() {
        Set<String> referred = new LinkedHashSet<>();
        for (Field field : fields.values()) {
            if (field.domain() instanceof Domain.Reference reference) {
                referred.add(reference.entity());
            }
        }
        return referred;
    }

    /** Every name that a condition may open with. */
    List<String> names() {
        List<String> names = new ArrayList<>(fields.keySet());
        fields.values().forEach(field -> names.addAll(field.aliases()));
        terms.definitions().stream()
                .filter(definition -> definition.entity().equals(entity.name()))
                .forEach(definition -> {
                    names.add(definition.name());
                    names.addAll(definition.aliases());
                });
        return names;
    }
}
