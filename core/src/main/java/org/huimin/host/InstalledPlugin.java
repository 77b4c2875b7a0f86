package org.huimin.host;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.huimin.plugin.Plugin;
import org.huimin.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * A plugin on the disk, none of whose classes is loaded.
 *
 * @param descriptor what it says of itself
 * @param folder where it lies
 * @param jars its jars
 */
public record InstalledPlugin(PluginDescriptor descriptor, Path folder, List<Path> jars) {
    private static final String PAGE_END = ".en.md";

    public InstalledPlugin {
        requireNonNull(descriptor, "descriptor is null");
        requireNonNull(folder, "folder is null");
        jars = List.copyOf(jars);
    }

    /**
     * Reads the descriptor of the plugin in a folder.
     *
     * @throws IOException if a jar can't be read
     * @throws IllegalArgumentException if there is no descriptor, or if it is wrong, with a sentence that says what
     */
    static InstalledPlugin in(Path folder) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(folder)) {
            jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
        Optional<byte[]> resource = resource(jars, PluginDescriptor.RESOURCE);
        if (resource.isEmpty()) {
            throw new IllegalArgumentException("no jar of it has " + PluginDescriptor.RESOURCE);
        }
        Properties properties = new Properties();
        properties.load(new StringReader(new String(resource.get(), StandardCharsets.UTF_8)));
        PluginDescriptor descriptor = PluginDescriptor.of(properties);
        if (descriptor.spi() != Plugin.SPI_VERSION) {
            throw new IllegalArgumentException("it was made for version " + descriptor.spi()
                    + " of the plugin interface, but this is version " + Plugin.SPI_VERSION);
        }
        return new InstalledPlugin(descriptor, folder, jars);
    }

    private static Optional<byte[]> resource(List<Path> jars, String name) throws IOException {
        for (Path jar : jars) {
            try (ZipFile file = new ZipFile(jar.toFile())) {
                @Nullable ZipEntry entry = file.getEntry(name);
                if (entry != null) {
                    try (InputStream stream = file.getInputStream(entry)) {
                        return Optional.of(stream.readAllBytes());
                    }
                }
            }
        }
        return Optional.empty();
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
            return resource(jars, pages() + codeId + "." + language.tag() + ".md")
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException exception) {
            return Optional.empty();
        }
    }
}
