package org.huimin.host;

import java.util.Optional;

/** What a setting or an attribute of a plugin may be, by the word of the plugin's descriptor. */
public enum ParameterType {
    /** Words. */
    TEXT("text"),
    /** A whole number. */
    WHOLE_NUMBER("whole-number"),
    /** An exact number. */
    NUMBER("number"),
    /** An amount of money with its unit. */
    MONEY("money"),
    /** A part of a whole, in hundredths. */
    SHARE("share"),
    /** Yes or no. */
    YES_NO("yes-no"),
    /** A day. */
    DATE("date"),
    /** One of some words. */
    CHOICE("choice"),
    /** A table in a file: its path. */
    TABLE("table");

    private final String word;

    ParameterType(String word) {
        this.word = word;
    }

    /** The word that descriptors use. */
    public String word() {
        return word;
    }

    /** Whether values have an order of magnitude, so that a least and a greatest make sense. */
    boolean isNumeric() {
        return this == WHOLE_NUMBER || this == NUMBER || this == MONEY || this == SHARE;
    }

    static Optional<ParameterType> of(String word) {
        for (ParameterType type : values()) {
            if (type.word.equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
