package org.huimin.vocabulary;

/** The heads of those table columns whose meaning the language fixes. */
public enum Column implements Keyword {
    NAME,
    FULL_NAME,
    FORMER_NAMES,
    FIELD,
    TYPE,
    NOTE,
    CASE
}
