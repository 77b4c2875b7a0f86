package org.huimin.host;

/** Says that a plugin was made for another version of the plugin interface. */
final class SpiVersionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final int version;

    SpiVersionException(String id, int version) {
        super(id + " is made for version " + version);
        this.id = id;
        this.version = version;
    }

    String id() {
        return id;
    }

    int version() {
        return version;
    }
}
