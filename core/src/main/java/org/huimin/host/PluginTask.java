package org.huimin.host;

/** What is being done when a plugin is called. */
public enum PluginTask {
    LOADING("loading"),
    VALIDATING("validating"),
    CALCULATING("calculating"),
    EXPORTING("exporting"),
    IMPORTING("importing");

    private final String key;

    PluginTask(String key) {
        this.key = key;
    }

    /** The end of a phrase's key. */
    String key() {
        return key;
    }
}
