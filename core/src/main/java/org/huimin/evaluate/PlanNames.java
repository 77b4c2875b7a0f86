package org.huimin.evaluate;

import java.util.HashMap;
import java.util.Map;
import org.huimin.model.Definition;
import org.huimin.model.Entity;
import org.huimin.model.Plan;
import org.huimin.model.RateTable;
import org.jspecify.annotations.Nullable;

/** What the names of a plan mean. */
final class PlanNames {
    private final Map<String, Shape> shapes;
    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, RateTable> tables = new HashMap<>();

    PlanNames(Plan plan) {
        shapes = Shape.of(plan);
        plan.definitions().forEach(definition -> definitions.put(definition.name(), definition));
        plan.rateTables().forEach(named -> tables.put(named.name(), named.table()));
    }

    Shape shape(Entity entity) {
        return found(shapes, entity.name());
    }

    Definition definition(String name) {
        return found(definitions, name);
    }

    RateTable table(String name) {
        return found(tables, name);
    }

    private static <T> T found(Map<String, T> meanings, String name) {
        @Nullable T meaning = meanings.get(name);
        if (meaning == null) {
            throw new IllegalArgumentException("the plan has errors: nothing is called " + name);
        }
        return meaning;
    }
}
