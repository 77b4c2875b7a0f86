package org.huimin.host;

/** Says that a plugin is not what its descriptor says. */
final class PluginMisdescribedException extends Exception {
    private static final long serialVersionUID = 1L;

    PluginMisdescribedException(String reason) {
        super(reason);
    }
}
