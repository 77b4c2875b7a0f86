package org.huimin.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huimin.model.Definition;
import org.huimin.model.Domain;
import org.huimin.model.Entity;
import org.huimin.model.Field;
import org.huimin.model.NamedRateTable;
import org.huimin.model.Path;
import org.huimin.model.RateTable;
import org.jspecify.annotations.Nullable;

/** Finds entities, fields, definitions and tables by their names. */
final class Names {
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, Map<String, Field>> fields = new HashMap<>();
    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, RateTable> tables = new HashMap<>();

    Names(Subjects subjects) {
        for (Entity entity : subjects.entities()) {
            entities.put(entity.name(), entity);
            Map<String, Field> own = new HashMap<>();
            for (Field field : entity.fields()) {
                own.put(field.name(), field);
            }
            fields.put(entity.name(), own);
        }
        for (Definition definition : subjects.definitions()) {
            definitions.put(definition.name(), definition);
        }
        for (NamedRateTable table : subjects.rateTables()) {
            tables.put(table.name(), table.table());
        }
    }

    Definition definition(String name) {
        return known(definitions.get(name), name);
    }

    RateTable table(String name) {
        return known(tables.get(name), name);
    }

    Field field(String entity, String name) {
        return known(known(fields.get(entity), entity).get(name), name);
    }

    /** The entity to which references lead from another. */
    String behind(String entity, List<String> references) {
        String reached = entity;
        for (String reference : references) {
            if (!(field(reached, reference).domain() instanceof Domain.Reference behind)) {
                throw new IllegalArgumentException(reference + " is no reference");
            }
            reached = behind.entity();
        }
        return reached;
    }

    /** A path behind references. */
    static Path behind(List<String> references, Path path) {
        if (references.isEmpty()) {
            return path;
        }
        return new Path(joined(references, path.references()), path.name());
    }

    static List<String> joined(List<String> first, List<String> second) {
        if (first.isEmpty()) {
            return second;
        }
        List<String> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    private static <T> T known(@Nullable T found, String name) {
        if (found == null) {
            throw new IllegalArgumentException("nothing is called " + name);
        }
        return found;
    }
}
