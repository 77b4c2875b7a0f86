package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A case of the plan's own tests: facts of one member of an entity, and what is due for them.
 *
 * @param name what the case is about
 * @param entity the entity that the member belongs to
 * @param facts what is known of the member
 * @param restNo whether every yes-or-no field that the facts don't give is no, also of what the member refers to: 其余 否
 * @param expectations what is due
 */
public record PlanCase(String name, String entity, List<Fact> facts, boolean restNo, List<Expectation> expectations) {
    /**
     * A fact.
     *
     * @param field the field that is given
     * @param value its value; absent where it has none (无)
     */
    public record Fact(Path field, Optional<Value.Constant> value) {
        public Fact {
            requireNonNull(field, "field is null");
            requireNonNull(value, "value is null");
        }
    }

    /**
     * What is due of a measure.
     *
     * @param measure the number of the measure
     * @param benefit the benefit that is meant; where it is not said, the one that yields something
     * @param due what is due
     */
    public record Expectation(int measure, Optional<String> benefit, Due due) {
        public Expectation {
            requireNonNull(benefit, "benefit is null");
            requireNonNull(due, "due is null");
        }
    }

    public PlanCase {
        requireNonNull(name, "name is null");
        requireNonNull(entity, "entity is null");
        facts = List.copyOf(facts);
        expectations = List.copyOf(expectations);
    }
}
