package org.huimin.vocabulary;

/** The words that join and test conditions. */
public enum Logic implements Keyword {
    AND,
    OR,
    NOT,
    IS,
    IS_NOT
}
