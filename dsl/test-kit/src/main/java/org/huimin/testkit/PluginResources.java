package org.huimin.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Trials of what lies beside the classes of a plugin. */
public final class PluginResources {
    private PluginResources() {}

    /**
     * Asserts that {@code messages_zh.properties} and {@code messages_en.properties} beside a class have the same keys, and at least
     * one.
     */
    public static void assertSameKeys(Class<?> anchor) throws IOException {
        Set<String> chinese = keys(anchor, "messages_zh.properties");
        Set<String> english = keys(anchor, "messages_en.properties");
        Set<String> different = new TreeSet<>(chinese);
        different.addAll(english);
        Set<String> common = new TreeSet<>(chinese);
        common.retainAll(english);
        different.removeAll(common);
        if (!different.isEmpty() || common.isEmpty()) {
            throw new AssertionError("in the words of one language alone: " + different);
        }
    }

    private static Set<String> keys(Class<?> anchor, String name) throws IOException {
        try (@Nullable InputStream stream = anchor.getResourceAsStream(name)) {
            if (stream == null) {
                throw new AssertionError("there is no " + name + " beside " + anchor.getName());
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new TreeSet<>(properties.stringPropertyNames());
        }
    }
}
