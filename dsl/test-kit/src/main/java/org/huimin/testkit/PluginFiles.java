package org.huimin.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a plugin that is being written into a folder as people install it. */
final class PluginFiles {
    private static final String DESCRIPTOR = "META-INF/huimin-plugin.properties";

    /** Where the build of a plugin puts the libraries that it brings. */
    private static final String LIBRARIES = "plugin-libraries";

    private PluginFiles() {}

    /**
     * The folder of compiled classes that has the descriptor: the only one on the class path that is a folder, not a jar.
     *
     * @throws IllegalStateException if there is none, or more than one
     */
    static Path classes() {
        List<Path> found = new ArrayList<>();
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            for (URL url : Collections.list(loader.getResources(DESCRIPTOR))) {
                if (url.getProtocol().equals("file")) {
                    found.add(Path.of(url.toURI()).resolve("../..").normalize());
                }
            }
        } catch (IOException | URISyntaxException exception) {
            throw new IllegalStateException("the class path can't be read", exception);
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("there is no " + DESCRIPTOR
                    + " in the folders of the class path: it belongs" + " into src/main/resources");
        }
        if (found.size() > 1) {
            throw new IllegalStateException("there is more than one plugin on the class path: " + found);
        }
        return found.get(0);
    }

    /**
     * Packs classes and, beside them, the libraries in the neighbouring folder {@code plugin-libraries}.
     *
     * @param plugins the folder that holds folders of plugins
     * @return the plugin's folder in it
     */
    static Path pack(Path classes, Path plugins) throws IOException {
        String id = id(classes);
        Path folder = Files.createDirectories(plugins.resolve(id));
        packJar(classes, folder.resolve(id + ".jar"));
        Path libraries = classes.resolveSibling(LIBRARIES);
        if (Files.isDirectory(libraries)) {
            try (Stream<Path> jars = Files.list(libraries)) {
                for (Path jar :
                        jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
                    Files.copy(jar, folder.resolve(jar.getFileName().toString()));
                }
            }
        }
        return folder;
    }

    private static String id(Path classes) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = Files.newInputStream(classes.resolve(DESCRIPTOR))) {
            properties.load(new java.io.InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        String id = properties.getProperty("id", "").strip();
        // Whatever is wrong with it, the host says.
        return id.matches("[a-z0-9-]+") ? id : "plugin";
    }

    private static void packJar(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream packed = new ZipOutputStream(file);
                Stream<Path> content = Files.walk(classes)) {
            for (Path each : content.filter(Files::isRegularFile).sorted().toList()) {
                URI relative = classes.toUri().relativize(each.toUri());
                packed.putNextEntry(new ZipEntry(relative.getPath()));
                Files.copy(each, packed);
                packed.closeEntry();
            }
        }
    }

    /** Deletes a folder with everything in it. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path each : content.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
