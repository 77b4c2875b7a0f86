package org.huimin.host;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

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
 * @param settings the names of the settings that a plan may give it
 * @param always whether its validators run for every plan, whether or not the plan asks for the plugin
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
        List<String> settings,
        boolean always) {
    /** The resource of a plugin's jar that holds its descriptor. */
    public static final String RESOURCE = "META-INF/huimin-plugin.properties";

    public PluginDescriptor {
        validators = List.copyOf(validators);
        calculators = List.copyOf(calculators);
        exporters = List.copyOf(exporters);
        settings = List.copyOf(settings);
    }

    /**
     * Reads a descriptor.
     *
     * @throws IllegalArgumentException if something is missing or wrong, with a sentence that says what
     */
    static PluginDescriptor of(Properties properties) {
        String id = required(properties, "id");
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("the id must be lower-case letters, digits and '-': " + id);
        }
        int spi;
        try {
            spi = Integer.parseInt(required(properties, "spi"));
        } catch (NumberFormatException exception) {
            throw new IllegalArgumentException("spi must be a number", exception);
        }
        return new PluginDescriptor(
                id,
                required(properties, "version"),
                spi,
                required(properties, "class"),
                optional(properties, "codes").orElse(""),
                list(properties, "validators"),
                list(properties, "calculators"),
                list(properties, "exporters"),
                list(properties, "settings"),
                optional(properties, "always").map(Boolean::valueOf).orElse(false));
    }

    private static String required(Properties properties, String key) {
        return optional(properties, key)
                .orElseThrow(() -> new IllegalArgumentException("the descriptor has no '" + key + "'"));
    }

    private static Optional<String> optional(Properties properties, String key) {
        @Nullable String value = properties.getProperty(key);
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }

    private static List<String> list(Properties properties, String key) {
        return optional(properties, key)
                .map(value -> Arrays.asList(value.split("\\s*,\\s*")))
                .orElse(List.of());
    }
}
