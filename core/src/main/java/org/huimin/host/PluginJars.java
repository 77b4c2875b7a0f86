package org.huimin.host;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
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
        return carried(plugin, place);
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
                return leadingOut(plugin, present);
            }
        } catch (DescriptorException exception) {
            // It differs, then.
        }
        return Optional.of(new Argument.Phrase("lock.descriptor-changed"));
    }

    /** A jar that has Java load another file, which the lock file does not know. */
    private static Optional<Argument> leadingOut(InstalledPlugin plugin, List<Path> jars) throws IOException {
        for (Path jar : jars) {
            for (String other : further(jar)) {
                if (isOutside(jar, other, jars)) {
                    return Optional.of(phrase("leads-out", plugin, String.valueOf(jar.getFileName())));
                }
            }
        }
        return Optional.empty();
    }

    /** What a jar names as further parts of the class path. */
    private static List<String> further(Path jar) throws IOException {
        List<String> named = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            @Nullable Manifest manifest = file.getManifest();
            @Nullable
            String classPath =
                    manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            if (classPath != null) {
                named.addAll(Arrays.asList(classPath.strip().split("\\s+", -1)));
            }
            @Nullable ZipEntry index = file.getEntry("META-INF/INDEX.LIST");
            if (index != null) {
                String lines = new String(file.getInputStream(index).readAllBytes(), StandardCharsets.UTF_8);
                lines.lines()
                        .map(String::strip)
                        .filter(line -> line.endsWith(".jar"))
                        .forEach(named::add);
            }
        }
        return named;
    }

    private static boolean isOutside(Path jar, String other, List<Path> jars) {
        try {
            URI target = jar.toUri().resolve(other);
            if (!"file".equals(target.getScheme())) {
                return true;
            }
            Path path = Path.of(target).normalize();
            return Files.exists(path) && !jars.contains(path);
        } catch (IllegalArgumentException exception) {
            // What is no address, Java does not load.
            return false;
        }
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
