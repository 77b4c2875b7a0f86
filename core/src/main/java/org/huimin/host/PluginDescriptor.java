package org.huimin.host;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a plugin says of itself before any of its classes is loaded.
 *
 * @param id the name that plans and commands use
 * @param version the plugin's own version
 * @param spi the version of the interface that it was made for
 * @param pluginClass the name of its {@link org.huimin.plugin.Plugin} class
 * @param codePrefix how the codes of its diagnostics begin; empty if it has none
 * @param validators the names of its validators
 * @param calculators the names of its calculators
 * @param exporters the names of its exporters: the formats
 * @param importers the names of its importers: the formats that it reads
 * @param settings the settings that a plan may give it
 * @param attributes what measures and benefits of a plan may say for it
 * @param always whether its validators run for every plan, whether or not the plan asks for the plugin
 * @param properties the descriptor as it is written
 */
public record PluginDescriptor(
        String id,
        String version,
        int spi,
        String pluginClass,
        String codePrefix,
        List<String> validators,
        List<String> calculators,
        List<String> exporters,
        List<String> importers,
        List<Parameter> settings,
        List<Parameter> attributes,
        boolean always,
        Map<String, String> properties) {
    /** The resource of a plugin's jar that holds its descriptor. */
    public static final String RESOURCE = "META-INF/huimin-plugin.properties";

    public PluginDescriptor {
        requireNonNull(id, "id is null");
        requireNonNull(version, "version is null");
        requireNonNull(pluginClass, "pluginClass is null");
        requireNonNull(codePrefix, "codePrefix is null");
        validators = List.copyOf(validators);
        calculators = List.copyOf(calculators);
        exporters = List.copyOf(exporters);
        importers = List.copyOf(importers);
        settings = List.copyOf(settings);
        attributes = List.copyOf(attributes);
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** Whether a word can be the id of a plugin: small letters, digits and hyphens behind a small letter, 40 at most. */
    public static boolean isId(String text) {
        return text.matches("[a-z][a-z0-9-]{0,39}");
    }
}
