package org.huimin.vocabulary;

/** How strongly a target is promised. */
public enum Strength implements Keyword {
    /** Promised: 确保. */
    ENSURE,
    /** Striven for: 力争. */
    STRIVE
}
