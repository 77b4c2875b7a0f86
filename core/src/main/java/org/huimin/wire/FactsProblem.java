package org.huimin.wire;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * Something that is wrong with the JSON of facts.
 *
 * @param key what is wrong
 * @param place where
 * @param arguments the words that a message of it speaks of, by name
 */
public record FactsProblem(Key key, FactsPlace place, Map<String, String> arguments) {
    /** What can be wrong. Behind each stand the names of the arguments. */
    public enum Key {
        /** The text is not UTF-8. */
        NOT_UTF8,
        /** The text is not JSON. */
        NOT_JSON,
        /** Something follows the facts. */
        TRAILING,
        /** The facts are nested too deeply: limit. */
        TOO_DEEP,
        /** A name is given twice in one object: name. */
        GIVEN_TWICE,
        /** A number has too many digits: limit. */
        NUMBER_TOO_LONG,
        /** A number is written with an exponent: number. */
        EXPONENT,
        /** A text has half of a character in it. */
        LONE_SURROGATE,
        /** The facts are no object that has entities by their names. */
        NO_ENTITIES,
        /** The plan has no such entity: name. */
        UNKNOWN_ENTITY,
        /** What is given for an entity is no object with its fields: entity. */
        NO_FIELDS,
        /** The entity has no such field: entity, name. */
        UNKNOWN_FIELD,
        /** A field is neither true nor false: field. */
        NOT_YES_OR_NO,
        /** A field is no number: field. */
        NOT_A_NUMBER,
        /** A field is no whole number: field. */
        NOT_WHOLE,
        /** A number is not between the ends that the field has: field, low, high; an end that it has not is {@code -}. */
        OUT_OF_RANGE,
        /** A field is no day of the form {@code 2010-04-01}: field. */
        NOT_A_DAY,
        /** A field is no text: field. */
        NOT_A_TEXT,
        /** A field is none of its choices: field, choices. */
        NOT_A_CHOICE,
        /** A field that refers to a member of an entity is no object with its fields: field, entity. */
        NOT_A_MEMBER
    }

    public FactsProblem {
        requireNonNull(key, "key is null");
        requireNonNull(place, "place is null");
        arguments = Map.copyOf(arguments);
    }
}
