package org.huimin.docx;

import java.util.Locale;

/** Which annexes follow the main text; each choice has those of the choices before it, too. */
enum Annexes {
    /** None. */
    NONE,
    /** What each measure says in detail. */
    MEASURES,
    /** Departments and definitions as well. */
    ALL;

    /** The choice of a word of the descriptor. */
    static Annexes of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    boolean hasMeasures() {
        return this != NONE;
    }

    boolean hasLibrary() {
        return this == ALL;
    }
}
