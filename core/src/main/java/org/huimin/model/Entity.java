package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.huimin.vocabulary.Unit;

/**
 * A kind of person or thing that benefits go to: 人, 户, 养老机构.
 *
 * @param name its name
 * @param unit what its members are counted in
 * @param fields what can be known of a member
 * @param aliases its names in the other language
 */
public record Entity(String name, Unit unit, List<Field> fields, List<String> aliases) {
    public Entity {
        requireNonNull(name, "name is null");
        requireNonNull(unit, "unit is null");
        fields = List.copyOf(fields);
        aliases = List.copyOf(aliases);
    }

    /** The field of a name. */
    public Optional<Field> field(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }
}
