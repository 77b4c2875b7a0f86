package org.huimin.host;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a project's lock file says: which third-party plugins the project is checked with, what they say of themselves, and
 * the digest of every jar. It pins, it grants nothing: a plugin that nobody installed is not loaded because of it.
 *
 * <pre>
 * huimin-lock 1
 * plugin budget 1.0.0
 * folder budget
 * descriptor calculators=budget
 * descriptor class=example.budget.BudgetPlugin
 * …
 * sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 budget-1.0.0.jar
 * </pre>
 *
 * @param name the name of the file that people are shown
 * @param entries the plugins, in the order of the file
 */
public record PluginLock(String name, List<Entry> entries) {
    /** The name of the file, in the project's folder. */
    public static final String FILE = "huimin.lock";

    /** The largest that is read, in bytes. */
    static final int MOST_BYTES = 4 << 20;

    public PluginLock {
        requireNonNull(name, "name is null");
        entries = List.copyOf(entries);
    }

    /**
     * A plugin as it was when it was locked.
     *
     * @param descriptor what it said of itself
     * @param folder the name of its folder
     * @param digests its jars' names with the SHA-256 of their bytes, in lower-case hexadecimal
     */
    public record Entry(PluginDescriptor descriptor, String folder, Map<String, String> digests) {
        public Entry {
            requireNonNull(descriptor, "descriptor is null");
            requireNonNull(folder, "folder is null");
            digests = Collections.unmodifiableMap(new LinkedHashMap<>(digests));
        }

        /**
         * A plugin as it is now.
         *
         * @throws IOException if a jar can't be read
         */
        public static Entry of(InstalledPlugin plugin) throws IOException {
            Map<String, String> digests = new LinkedHashMap<>();
            for (Path jar : plugin.jars()) {
                digests.put(jar.getFileName().toString(), JarDigest.of(jar));
            }
            return new Entry(plugin.descriptor(), plugin.folder().getFileName().toString(), digests);
        }
    }

    /**
     * Reads a lock file.
     *
     * @param name the name that people are shown
     * @throws IOException if it can't be read
     * @throws PluginLockException if it is no lock file, or damaged
     */
    public static PluginLock read(String name, Path file) throws IOException, PluginLockException {
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(MOST_BYTES + 1);
        }
        return new PluginLockReader(name).read(bytes);
    }

    /** The text of the file. */
    public String write() {
        StringBuilder text = new StringBuilder(PluginLockReader.HEAD).append('\n');
        for (Entry entry : entries) {
            PluginDescriptor descriptor = entry.descriptor();
            text.append('\n');
            line(text, PluginLockReader.PLUGIN + descriptor.id() + " " + descriptor.version());
            line(text, PluginLockReader.FOLDER + entry.folder());
            descriptor
                    .properties()
                    .forEach((key, value) -> line(text, PluginLockReader.DESCRIPTOR + key + "=" + value));
            entry.digests().forEach((jar, digest) -> line(text, PluginLockReader.DIGEST + digest + " " + jar));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    /** The bytes of {@link #write}. */
    public byte[] bytes() {
        return write().getBytes(StandardCharsets.UTF_8);
    }
}
