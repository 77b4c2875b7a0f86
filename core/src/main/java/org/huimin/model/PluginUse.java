package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A plugin that a plan asks for.
 *
 * @param id the plugin's id
 * @param settings its settings by name, as written
 */
public record PluginUse(String id, Map<String, String> settings) {
    public PluginUse {
        requireNonNull(id, "id is null");
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }
}
