package org.huimin.host;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.source.Span;
import org.jspecify.annotations.Nullable;

/** Looks at the jars of a third-party plugin before it is loaded. */
final class PluginJars {
    private static final int MOST_INDEX_BYTES = 1 << 20;

    private PluginJars() {}

    /**
     * Why a plugin must not be loaded, if so: it is not what was locked, it is not locked at all though the project has a
     * lock file, or it brings classes that must be the host's.
     *
     * @param lockName the project's lock file, if it has one
     * @param place where the plugin is asked for
     * @throws IOException if a jar can't be read
     */
    static Optional<Diagnostic> refusal(InstalledPlugin plugin, Optional<String> lockName, Span place)
            throws IOException {
        if (plugin.isBundled()) {
            return Optional.empty();
        }
        if (plugin.lock().isPresent()) {
            Optional<Argument> change = change(plugin, plugin.lock().get());
            if (change.isPresent()) {
                return Optional.of(Diagnostic.of(HostCode.PLUGIN_CHANGED, place)
                        .with("plugin", plugin.descriptor().id())
                        .with("lock", lockName.orElse(PluginLock.FILE))
                        .with("change", change.get())
                        .build());
            }
        } else if (lockName.isPresent()) {
            return Optional.of(Diagnostic.of(HostCode.PLUGIN_NOT_LOCKED, place)
                    .with("plugin", plugin.descriptor().id())
                    .with("place", plugin.place())
                    .with("lock", lockName.get())
                    .build());
        }
        Optional<Diagnostic> carried = carried(plugin, place);
        return carried.isPresent() ? carried : leading(plugin, place);
    }

    /** Files beside the plugin's jars that a jar would have loaded as well, though no lock file covers them. */
    static Optional<Diagnostic> leading(InstalledPlugin plugin, Span place) throws IOException {
        Set<Path> own = new HashSet<>();
        for (Path jar : plugin.jars()) {
            own.add(jar.toAbsolutePath().normalize());
        }
        for (Path jar : plugin.jars()) {
            for (String further : furtherJars(jar)) {
                if (leads(jar, further, own)) {
                    Map<String, Argument> named = Map.of(
                            "jar",
                            new Argument.Literal(plugin.place() + "/" + jar.getFileName()),
                            "path",
                            new Argument.Literal(further));
                    Argument reason = new Argument.Phrase("descriptor.class-path", named);
                    return Optional.of(
                            InstalledPlugins.misdescribed(plugin.descriptor().id(), plugin.place(), reason, place));
                }
            }
        }
        return Optional.empty();
    }

    /** What a jar's manifest, or its index, names as further places of classes. */
    private static List<String> furtherJars(Path jar) throws IOException {
        List<String> further = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            @Nullable Manifest manifest = file.getManifest();
            @Nullable
            String classPath =
                    manifest == null ? null : manifest.getMainAttributes().getValue("Class-Path");
            if (classPath != null) {
                StringTokenizer paths = new StringTokenizer(classPath);
                while (paths.hasMoreTokens()) {
                    further.add(paths.nextToken());
                }
            }
            @Nullable ZipEntry index = file.getEntry("META-INF/INDEX.LIST");
            if (index != null) {
                try (InputStream stream = file.getInputStream(index)) {
                    new String(stream.readNBytes(MOST_INDEX_BYTES), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.endsWith(".jar"))
                            .forEach(further::add);
                }
            }
        }
        return further;
    }

    private static boolean leads(Path jar, String further, Set<Path> own) {
        try {
            URI target = jar.toUri().resolve(new URI(further));
            if (!"file".equals(target.getScheme())) {
                // The class loader does not follow it.
                return false;
            }
            Path path = Path.of(target).toAbsolutePath().normalize();
            return Files.exists(path) && !own.contains(path);
        } catch (URISyntaxException | IllegalArgumentException exception) {
            // Nobody knows what the class loader would make of it.
            return true;
        }
    }

    /**
     * Why a plugin can't be locked, if so: a name of its files would not fit into a line of a lock file, or it could not be
     * loaded.
     *
     * @throws IOException if a jar can't be read
     */
    static Optional<Diagnostic> unfit(InstalledPlugin plugin, Span place) throws IOException {
        List<Path> files = new ArrayList<>(plugin.jars());
        files.add(plugin.folder());
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            if (!PluginLockReader.isFileName(name)) {
                Argument reason =
                        new Argument.Phrase("descriptor.file-name", Map.of("name", new Argument.Literal(name)));
                return Optional.of(
                        InstalledPlugins.misdescribed(plugin.descriptor().id(), plugin.place(), reason, place));
            }
        }
        Optional<Diagnostic> carried = carried(plugin, place);
        return carried.isPresent() ? carried : leading(plugin, place);
    }

    /** What is not as the lock file has it, as a phrase. */
    private static Optional<Argument> change(InstalledPlugin plugin, PluginLock.Entry locked) throws IOException {
        List<Path> present = InstalledPlugin.jarsIn(plugin.folder());
        for (Path jar : present) {
            String name = jar.getFileName().toString();
            @Nullable String digest = locked.digests().get(name);
            if (digest == null) {
                return Optional.of(phrase("jar-added", plugin, name));
            }
            if (!digest.equals(JarDigest.of(jar))) {
                return Optional.of(phrase("jar-changed", plugin, name));
            }
        }
        for (String name : locked.digests().keySet()) {
            if (!Files.isRegularFile(plugin.folder().resolve(name))) {
                return Optional.of(phrase("jar-missing", plugin, name));
            }
        }
        try {
            Map<String, String> properties = InstalledPlugin.properties(present);
            if (properties.equals(locked.descriptor().properties())) {
                return Optional.empty();
            }
        } catch (DescriptorException exception) {
            // It differs, then.
        }
        return Optional.of(new Argument.Phrase("lock.descriptor-changed"));
    }

    private static Argument phrase(String key, InstalledPlugin plugin, String jar) {
        return new Argument.Phrase("lock." + key, Map.of("jar", new Argument.Literal(plugin.place() + "/" + jar)));
    }

    /** Classes that every plugin gets from the host, found in the plugin. */
    static Optional<Diagnostic> carried(InstalledPlugin plugin, Span place) throws IOException {
        for (Path jar : plugin.jars()) {
            try (ZipFile file = new ZipFile(jar.toFile())) {
                Optional<String> carried = file.stream()
                        .map(ZipEntry::getName)
                        .filter(name -> name.endsWith(".class"))
                        .map(name -> name.substring(0, name.length() - ".class".length())
                                .replace('/', '.'))
                        .filter(PluginClassLoader::isShared)
                        .findFirst();
                if (carried.isPresent()) {
                    String name = carried.get();
                    return Optional.of(Diagnostic.of(HostCode.PLUGIN_CARRIES_HOST, place)
                            .with("plugin", plugin.descriptor().id())
                            .with("jar", plugin.place() + "/" + jar.getFileName())
                            .with("package", name.substring(0, name.lastIndexOf('.')))
                            .build());
                }
            }
        }
        return Optional.empty();
    }
}
