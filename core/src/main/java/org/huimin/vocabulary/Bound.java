package org.huimin.vocabulary;

/** The legal words for a limit, as article 1259 of the Civil Code of China fixes them. */
public enum Bound implements Keyword {
    /** The number or more: 以上, 届满. */
    FROM,
    /** The number or less: 以下, 以内. */
    UP_TO,
    /** Less than the number: 不满. */
    UNDER,
    /** More than the number: 超过, 以外. */
    OVER,
    /** The date or later: 以后. */
    SINCE,
    /** The date or earlier: 以前. */
    UNTIL
}
