package org.huimin.cli;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** The files of a project for a plugin, made of templates in which words like {@code @ID@} are filled in. */
final class PluginProject {
    private static final String TEMPLATES = "project/";
    private static final int LONGEST_PREFIX = 8;

    private final Kind kind;
    private final Map<String, String> words = new LinkedHashMap<>();

    /** What a plugin adds at first. */
    enum Kind {
        CALCULATOR("huimin calculate %s --plugins target/plugin sample.plan", "calculate %s sample.plan"),
        VALIDATOR("huimin check --plugins target/plugin src/test/corpus", "check sample.plan"),
        EXPORTER("huimin export %s --plugins target/plugin sample.plan", "export %s sample.plan");

        private final String run;
        private final String debug;

        Kind(String run, String debug) {
            this.run = run;
            this.debug = debug;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param id the plugin's id
     * @param javaPackage the package of its classes
     * @param sdk the repository that it is built against
     */
    PluginProject(Kind kind, String id, String javaPackage, Path sdk) throws IOException {
        this.kind = kind;
        String word = kind.word();
        words.put("ID", id);
        words.put("NAME", className(id));
        words.put("PACKAGE", javaPackage);
        words.put("PATH", javaPackage.replace('.', '/'));
        words.put("PREFIX", codePrefix(id));
        words.put("KIND", word);
        words.put("KINDCLASS", word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        words.put("RUN", String.format(Locale.ROOT, kind.run, id));
        words.put("DEBUG", String.format(Locale.ROOT, kind.debug, id));
        words.put("SDK", url(sdk));
        Properties versions = new Properties();
        try (Reader text = template("versions.properties")) {
            versions.load(text);
        }
        versions.stringPropertyNames().forEach(name -> words.put("VERSION_" + name, versions.getProperty(name)));
    }

    /** A folder as Maven reads it, which takes letters as they are and decodes the rest; in XML. */
    private static String url(Path folder) {
        String path = folder.toString().replace('\\', '/');
        String encoded = path.replace("%", "%25").replace(" ", "%20");
        return "file://" + (path.startsWith("/") ? "" : "/")
                + encoded.replace("&", "&amp;").replace("<", "&lt;") + "/";
    }

    /** The id as a Java class would be called. */
    private static String className(String id) {
        StringBuilder name = new StringBuilder();
        for (String part : id.split("-", -1)) {
            if (!part.isEmpty()) {
                name.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
            }
        }
        return name.toString();
    }

    /** A prefix for codes: the first letters of several words, or the letters of a single one; none that the host has. */
    static String codePrefix(String id) {
        String[] parts = id.split("-", -1);
        StringBuilder letters = new StringBuilder();
        for (String part : parts) {
            String own = part.replaceAll("[0-9]", "");
            letters.append(parts.length > 1 && !own.isEmpty() ? own.substring(0, 1) : own);
        }
        String prefix = letters.toString().toUpperCase(Locale.ROOT);
        prefix = prefix.startsWith("HM") ? "X" + prefix : prefix;
        prefix = prefix.length() < 2 ? prefix + "X".repeat(2 - prefix.length()) : prefix;
        return prefix.substring(0, Math.min(LONGEST_PREFIX, prefix.length()));
    }

    private static BufferedReader template(String name) {
        InputStream stream =
                requireNonNull(PluginProject.class.getResourceAsStream(TEMPLATES + name), () -> "no template " + name);
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    /**
     * Writes the project, all of it or nothing.
     *
     * @param folder an empty folder, or one that is not there
     */
    void write(Path folder) throws IOException {
        Path parent = requireNonNull(folder.getParent(), "a folder has a parent");
        Files.createDirectories(parent);
        Path staged = Files.createTempDirectory(parent, ".huimin-new-");
        try {
            for (String line : lines("files.txt")) {
                String[] parts = line.split(" ", -1);
                if (parts[0].equals("all") || parts[0].equals(kind.word())) {
                    Path file = staged.resolve(filled(parts[2]));
                    Files.createDirectories(requireNonNull(file.getParent(), "a file has a folder"));
                    Files.writeString(file, filled(String.join("\n", lines(parts[1])) + "\n"));
                }
            }
            move(staged, folder);
        } finally {
            delete(staged);
        }
    }

    /** The lines of a template; in the list of files, comments are none. */
    private static List<String> lines(String name) throws IOException {
        try (BufferedReader text = template(name)) {
            List<String> lines = new ArrayList<>(text.lines().toList());
            if (name.equals("files.txt")) {
                lines.removeIf(line -> line.startsWith("#"));
            }
            return lines;
        }
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("@" + word.getKey() + "@", word.getValue());
        }
        return filled;
    }

    private static void move(Path staged, Path folder) throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectory(folder);
        }
        try (Stream<Path> content = Files.list(staged)) {
            for (Path each : content.toList()) {
                Files.move(each, folder.resolve(each.getFileName()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path each : content.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
