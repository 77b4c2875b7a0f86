package org.huimin.host;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.huimin.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * A plugin on the disk, none of whose classes is loaded.
 *
 * @param descriptor what it says of itself
 * @param folder where it lies
 * @param place the folder as people are shown it
 * @param jars its jars
 * @param origin whose it is
 * @param lock what the project's lock file says of it
 */
public record InstalledPlugin(
        PluginDescriptor descriptor,
        Path folder,
        String place,
        List<Path> jars,
        Origin origin,
        Optional<PluginLock.Entry> lock) {
    private static final String PAGE_END = ".en.md";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MOST_DESCRIPTOR_BYTES = 64 << 10;
    private static final int MOST_PAGE_BYTES = 1 << 20;

    /** Whose a plugin is. */
    public enum Origin {
        /** Of the distribution. */
        BUNDLED,
        /** Of somebody else: it comes from a folder that the user names. */
        THIRD_PARTY
    }

    public InstalledPlugin {
        requireNonNull(descriptor, "descriptor is null");
        requireNonNull(folder, "folder is null");
        requireNonNull(place, "place is null");
        jars = List.copyOf(jars);
        requireNonNull(origin, "origin is null");
        requireNonNull(lock, "lock is null");
    }

    /**
     * Reads the descriptor of the plugin in a folder.
     *
     * @param place the folder as people are shown it
     * @throws IOException if a jar can't be read
     * @throws DescriptorException if there is no descriptor, or if it is wrong
     * @throws SpiVersionException if the plugin is made for another version of the plugin interface
     */
    static InstalledPlugin in(Path folder, String place, Origin origin)
            throws IOException, DescriptorException, SpiVersionException {
        List<Path> jars = jarsIn(folder);
        Map<String, String> properties = properties(jars);
        PluginDescriptor descriptor = DescriptorReader.read(properties, origin == Origin.BUNDLED);
        return new InstalledPlugin(descriptor, folder, place, jars, origin, Optional.empty());
    }

    /** A plugin as the lock file has it, of which nothing but the place is known for certain. */
    static InstalledPlugin locked(PluginLock.Entry entry, Path folder, String place) {
        List<Path> jars = new ArrayList<>();
        for (String name : entry.digests().keySet()) {
            jars.add(folder.resolve(name));
        }
        return new InstalledPlugin(entry.descriptor(), folder, place, jars, Origin.THIRD_PARTY, Optional.of(entry));
    }

    /** The jars of a folder, in the order of their names. */
    static List<Path> jarsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    /** What the descriptor in one of the jars says, as it is written. */
    static Map<String, String> properties(List<Path> jars) throws IOException, DescriptorException {
        byte @Nullable [] found = null;
        String owner = "";
        for (Path jar : jars) {
            Optional<byte[]> resource = resource(jar, PluginDescriptor.RESOURCE, MOST_DESCRIPTOR_BYTES);
            if (resource.isPresent()) {
                String name = jar.getFileName().toString();
                if (found != null) {
                    throw DescriptorException.of("several", "first", owner, "second", name);
                }
                found = resource.get();
                owner = name;
            }
        }
        if (found == null) {
            throw DescriptorException.of("absent", "resource", PluginDescriptor.RESOURCE);
        }
        WrittenProperties read = new WrittenProperties();
        try {
            String text = new String(found, StandardCharsets.UTF_8);
            read.load(new StringReader(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
        } catch (IllegalArgumentException exception) {
            throw DescriptorException.of("escape");
        }
        if (read.twice != null) {
            throw DescriptorException.of("key-twice", "key", read.twice);
        }
        Map<String, String> properties = new TreeMap<>();
        for (String key : read.stringPropertyNames()) {
            properties.put(key, read.getProperty(key).strip());
        }
        return properties;
    }

    /** Properties that notice a key which is written twice. */
    private static final class WrittenProperties extends Properties {
        private static final long serialVersionUID = 1;

        private @Nullable String twice;

        @Override
        public synchronized @Nullable Object put(Object key, Object value) {
            @Nullable Object earlier = super.put(key, value);
            if (earlier != null && twice == null) {
                twice = key.toString();
            }
            return earlier;
        }
    }

    private static Optional<byte[]> resource(Path jar, String name, int most) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            @Nullable ZipEntry entry = file.getEntry(name);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream stream = file.getInputStream(entry)) {
                byte[] bytes = stream.readNBytes(most + 1);
                if (bytes.length > most) {
                    throw new IOException(name + " is too large");
                }
                return Optional.of(bytes);
            }
        }
    }

    /** Whether it is one of the distribution. */
    boolean isBundled() {
        return origin == Origin.BUNDLED;
    }

    /** Whether a code is one of the plugin's own. */
    boolean owns(String codeId) {
        String prefix = descriptor.codePrefix();
        return !prefix.isEmpty() && codeId.startsWith(prefix);
    }

    /** The plugin's codes, as far as it has a page for them; none where its jars can't be read. */
    public List<String> codes() {
        Set<String> codes = new TreeSet<>();
        try {
            for (Path jar : jars) {
                addCodes(jar, codes);
            }
        } catch (IOException exception) {
            return List.of();
        }
        return List.copyOf(codes);
    }

    private void addCodes(Path jar, Set<String> codes) throws IOException {
        String folderName = pages();
        try (ZipFile file = new ZipFile(jar.toFile())) {
            file.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(folderName) && name.endsWith(PAGE_END))
                    .map(name -> name.substring(folderName.length(), name.length() - PAGE_END.length()))
                    .filter(this::owns)
                    .forEach(codes::add);
        }
    }

    /** The folder of the pages in a jar: beside the plugin's class. */
    private String pages() {
        String type = descriptor.pluginClass();
        return type.substring(0, type.lastIndexOf('.') + 1).replace('.', '/') + "explain/";
    }

    /** The page that explains one of the plugin's codes: the resource {@code explain/CODE.zh.md} beside its class. */
    Optional<String> explanation(String codeId, Language language) {
        boolean plain = codeId.chars().allMatch(letter -> letter < 0x80 && Character.isLetterOrDigit(letter));
        if (!plain || !owns(codeId)) {
            return Optional.empty();
        }
        try {
            for (Path jar : jars) {
                Optional<byte[]> page = resource(jar, pages() + codeId + "." + language.tag() + ".md", MOST_PAGE_BYTES);
                if (page.isPresent()) {
                    return page.map(bytes -> new String(bytes, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException exception) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
