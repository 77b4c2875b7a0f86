package org.huimin.budget;

/** Where it comes from how many receive a benefit. */
enum CountSource {
    /** The table of headcounts; members. */
    TABLE("counted.table"),
    /** The table of headcounts; units that the rate is paid for. */
    TABLE_QUANTITY("counted.quantity"),
    /** What the plan expects. */
    EXPECTED("counted.expected"),
    /** The measure's quota: at most that many. */
    QUOTA("counted.quota"),
    /** Nothing says it. */
    NOT_SAID("counted.not-said");

    private final String key;

    CountSource(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
