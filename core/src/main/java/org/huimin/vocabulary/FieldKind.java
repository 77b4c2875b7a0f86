package org.huimin.vocabulary;

/** The kinds of value that a field of an entity may have, besides choices and references. */
public enum FieldKind implements Keyword {
    YES_NO,
    INTEGER,
    DECIMAL,
    MONEY,
    DATE,
    TEXT
}
