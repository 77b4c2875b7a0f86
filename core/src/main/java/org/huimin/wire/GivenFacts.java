package org.huimin.wire;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huimin.model.Path;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a JSON text, and what is wrong with it.
 *
 * @param members the members of entities whose facts are given, in their order
 * @param problems what is wrong; what could not be understood is left out of the members
 */
public record GivenFacts(List<Member> members, List<FactsProblem> problems) {
    /**
     * The facts of one member of an entity.
     *
     * @param entity the entity's name
     * @param values the values by the fields' names: {@code Boolean}, {@code BigDecimal} in the field's unit, {@code LocalDate},
     *     {@code String}, a map of this kind for a reference, or {@code null} where the field has no value; what is not known is
     *     not in it
     * @param places where each value stands, also those of what is referred to
     */
    public record Member(String entity, Map<String, @Nullable Object> values, Map<Path, FactsPlace> places) {
        public Member {
            requireNonNull(entity, "entity is null");
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        }
    }

    public GivenFacts {
        members = List.copyOf(members);
        problems = List.copyOf(problems);
    }
}
