package org.huimin.vocabulary;

/** The two languages that keywords and messages are written in. */
public enum Language {
    /** Simplified Chinese. */
    CHINESE("zh"),
    /** English. */
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language's tag as options and resource names spell it: {@code zh} or {@code en}. */
    public String tag() {
        return tag;
    }
}
