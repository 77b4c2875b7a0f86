package org.huimin.budget;

/** Whether what is appropriated is enough. */
enum FundingState {
    /** It is, whatever comes. */
    COVERED("funding.covered"),
    /** It may not be: the budget can be larger. */
    PERHAPS_SHORT("funding.perhaps-short"),
    /** It is not: the least that the budget can be is more. */
    SHORT("funding.short"),
    /** It can't be told: something has no amount, or no cost. */
    NOT_KNOWN("funding.not-known");

    private final String key;

    FundingState(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
