package org.huimin.plugin;

import java.util.Map;
import java.util.Optional;

/**
 * The settings that a plan gives a plugin: {@code 启用:nanguan(措施数 67)}.
 *
 * @param values the values by name, as written
 */
public record Settings(Map<String, String> values) {
    /** No settings. */
    public static final Settings NONE = new Settings(Map.of());

    public Settings {
        values = Map.copyOf(values);
    }

    /** The value of a setting, if the plan gives one. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
