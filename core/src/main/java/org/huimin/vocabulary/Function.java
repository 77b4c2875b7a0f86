package org.huimin.vocabulary;

/** The functions of expressions. */
public enum Function implements Keyword {
    /** The largest of several values: 取大. */
    MAXIMUM,
    /** The smallest of several values: 取小. */
    MINIMUM
}
