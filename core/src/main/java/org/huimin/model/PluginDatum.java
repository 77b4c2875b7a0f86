package org.huimin.model;

import static java.util.Objects.requireNonNull;

/**
 * A datum for a plugin.
 *
 * @param plugin the plugin's id
 * @param key what it is called
 * @param value the datum
 */
public record PluginDatum(String plugin, String key, String value) {
    public PluginDatum {
        requireNonNull(plugin, "plugin is null");
        requireNonNull(key, "key is null");
        requireNonNull(value, "value is null");
    }
}
