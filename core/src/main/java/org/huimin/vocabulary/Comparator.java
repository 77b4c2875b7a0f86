package org.huimin.vocabulary;

/** How a target's figure is meant, or how an amount is limited. */
public enum Comparator implements Keyword {
    /** Not less than the figure: 不少于. */
    AT_LEAST,
    /** Not more than the figure: 不超过. */
    AT_MOST,
    /** Reaches the figure: 达到. */
    REACH,
    /** Rises by the figure: 提高. */
    RAISE,
    /** Falls by the figure: 降低. */
    LOWER
}
