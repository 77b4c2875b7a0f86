package org.huimin.budget;

/** Why a cost can't be told. */
enum OpenReason {
    /** The plan leaves the rate open. */
    RATE_OPEN("open.rate"),
    /** It is given in kind, or as a discount: the plan states no amount. */
    IN_KIND("open.in-kind"),
    /** Nothing says how many receive it. */
    NO_COUNT("open.no-count"),
    /** What each receives hangs on a quantity that nothing limits. */
    NO_QUANTITY("open.no-quantity"),
    /** Some rows of the rate table are open or in kind, and it is not known how many fall under them. */
    ROWS_OPEN("open.rows"),
    /** The amount has too many digits. */
    TOO_LARGE("open.too-large");

    private final String key;

    OpenReason(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
