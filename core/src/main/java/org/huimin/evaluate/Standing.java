package org.huimin.evaluate;

/** Whether what a benefit yields counts. */
public enum Standing {
    /** It is granted and counts: it is of no choice group, or the one that is taken. */
    CHOSEN,
    /** It is granted, but another of its choice group is taken. */
    ALTERNATIVE,
    /** Nothing is due. */
    NOT_ENTITLED,
    /** It can't be told: the outcome is undetermined, or which one of its choice group is taken is. */
    UNDETERMINED,
    /** It can't be told what it yields, but another of its choice group is taken in any case. */
    IRRELEVANT
}
