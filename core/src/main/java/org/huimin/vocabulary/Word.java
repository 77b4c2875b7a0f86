package org.huimin.vocabulary;

/** The remaining fixed words. */
public enum Word implements Keyword {
    /** No amount, not entitled, no value: 无. */
    NONE,
    FREE,
    /** The amount is fixed elsewhere: 另定. */
    OPEN,
    MISSING,
    SEE,
    REST,
    YES,
    NO,
    ONCE,
    OPTIONAL,
    TO,
    OF_PRICE,
    PROGRAMME,
    MEASURE,
    YEAR_END,
    MONTH_END
}
