package org.huimin.vocabulary;

/** A meaning that has a fixed word in each language. Its words stand in {@code keywords.tsv} under family and name. */
public sealed interface Keyword
        permits Bound, Column, Comparator, FieldKind, Function, Label, Logic, Stage, Strength, Word {
    /** The meaning's name, as the table of words has it. */
    String name();
}
