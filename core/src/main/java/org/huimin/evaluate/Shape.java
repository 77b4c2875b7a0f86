package org.huimin.evaluate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.model.Entity;
import org.huimin.model.Field;
import org.huimin.model.Plan;
import org.jspecify.annotations.Nullable;

/** What facts can be given of the members of an entity: its fields, by their names in both languages. */
final class Shape {
    private final Entity entity;
    private final Map<String, ShapeField> fields = new HashMap<>();
    private final Place unread;

    private Shape(Entity entity) {
        this.entity = entity;
        unread = new Place(this);
    }

    /** The shapes of a plan's entities, by the names of these. */
    static Map<String, Shape> of(Plan plan) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        plan.entities().forEach(entity -> shapes.put(entity.name(), new Shape(entity)));
        shapes.values().forEach(shape -> shape.addFields(shapes));
        return shapes;
    }

    private void addFields(Map<String, Shape> shapes) {
        List<Field> declared = entity.fields();
        for (int index = 0; index < declared.size(); index++) {
            Field field = declared.get(index);
            ShapeField shaped = field.domain().accept(new ShapeFields(field, index, shapes));
            fields.put(field.name(), shaped);
            field.aliases().forEach(alias -> fields.putIfAbsent(alias, shaped));
        }
    }

    Entity entity() {
        return entity;
    }

    /** Members of whom the plan reads nothing; what is given of them is checked all the same. */
    Place unread() {
        return unread;
    }

    /** The field that a key of given facts means. */
    @Nullable
    ShapeField given(@Nullable Object key) {
        return fields.get(key);
    }

    /** The field that the plan names. */
    Optional<ShapeField> field(String name) {
        return Optional.ofNullable(fields.get(name))
                .filter(shaped -> shaped.field().name().equals(name));
    }
}
