package org.huimin.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A plugin that a test writes, compiles and packs into a jar below a folder of plugins. */
public final class PluginDraft {
    private static final String IMPORTS = """
            package example;

            import java.util.*;
            import org.huimin.compile.*;
            import org.huimin.diagnostics.*;
            import org.huimin.output.*;
            import org.huimin.plugin.*;
            import org.huimin.result.*;
            import org.huimin.source.*;

            """;

    /** Codes of the plugin's own: findings say {@code found} and the argument {@code what}. */
    private static final String CODE = """
            public enum Code implements DiagnosticCode {
              FOUND;
              public String id() { return "%s0001"; }
              public Severity severity() { return Severity.WARNING; }
              public MessageCatalogue messages() {
                return new MessageCatalogue() {
                  public Optional<String> pattern(String key, org.huimin.vocabulary.Language language) {
                    return Optional.of("found {what}");
                  }
                  public Optional<String> explanation(String code, org.huimin.vocabulary.Language language) {
                    return Optional.empty();
                  }
                };
              }
            }
            """;

    private final String id;
    private final Map<String, String> descriptor = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> libraries = new LinkedHashMap<>();
    private final Map<String, byte[]> resources = new LinkedHashMap<>();
    private String constructor = "";
    private String contributions = "";

    /** A plugin for every plan that adds nothing yet. */
    public PluginDraft(String id) {
        this.id = id;
        describe("id", id);
        describe("version", "1.0");
        describe("spi", "1");
        describe("class", "example.Entry");
        describe("always", "true");
    }

    /** Sets a key of the descriptor. */
    public PluginDraft describe(String key, String value) {
        descriptor.put(key, value);
        return this;
    }

    /** Takes a key out of the descriptor. */
    public PluginDraft without(String key) {
        descriptor.remove(key);
        return this;
    }

    /** Gives the plugin codes of its own, one of which is {@code Code.FOUND}. */
    public PluginDraft coded(String prefix) {
        return describe("codes", prefix).type("Code", CODE.formatted(prefix));
    }

    /** Sets what the constructor of the plugin's class does. */
    public PluginDraft constructor(String statements) {
        constructor = statements;
        return this;
    }

    /** Adds statements to the module. */
    public PluginDraft contributing(String statements) {
        contributions += statements;
        return this;
    }

    /** Sets the one validator; its statements see the parts of the request, and the sink. */
    public PluginDraft validator(String name, String type, String statements) {
        describe("validators", name);
        sources.put(
                type,
                "public class " + type + " implements Validator {\n"
                        + "  public void validate(ValidationRequest request, DiagnosticSink sink) {\n"
                        + "    CompiledPlan compiled = request.compiled();\n"
                        + "    Values settings = request.settings();\n"
                        + "    Calculations calculations = request.calculations();\n"
                        + statements + "\n  }\n}\n");
        return contributing("validator(\"" + name + "\", " + type + ".class);");
    }

    /** Adds a calculator; its statements see the request, and give a result. */
    public PluginDraft calculator(String name, String type, String statements) {
        descriptor.merge("calculators", name, (earlier, later) -> earlier + ", " + later);
        sources.put(
                type,
                "public class " + type + " implements Calculator {\n  static int runs;\n"
                        + "  static Result note(String text) { return new Result(List.of(), List.of(text), true); }\n"
                        + "  public Result calculate(CalculationRequest request) {\n"
                        + statements + "\n  }\n}\n");
        return contributing("calculator(\"" + name + "\", " + type + ".class);");
    }

    /** Sets the one exporter; its statements see the request and the output. */
    public PluginDraft exporter(String name, String type, String statements) {
        describe("exporters", name);
        sources.put(
                type,
                "public class " + type + " implements Exporter {\n"
                        + "  public void export(ExportRequest request, Output output) throws java.io.IOException {\n"
                        + statements + "\n  }\n}\n");
        return contributing("exporter(\"" + name + "\", " + type + ".class);");
    }

    /** Sets the one importer; its statements see the request, and give a plan. */
    public PluginDraft importer(String name, String type, String statements) {
        describe("importers", name);
        sources.put(
                type,
                "public class " + type + " implements Importer {\n"
                        + "  static Optional<org.huimin.model.Plan> plan(String title) {\n"
                        + "    return Optional.of(new org.huimin.model.Plan(title, 2016, Optional.empty(), List.of(),\n"
                        + "        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));\n  }\n"
                        + "  public Optional<org.huimin.model.Plan> read(ImportRequest request)"
                        + " throws java.io.IOException {\n"
                        + statements + "\n  }\n}\n");
        return contributing("importer(\"" + name + "\", " + type + ".class);");
    }

    /** A class of the plugin beside its entry; one whose name starts with {@code Absent} is left out of the jar. */
    public PluginDraft type(String name, String source) {
        sources.put(name, source);
        return this;
    }

    /** A class of a library, by its whole name; one whose simple name starts with {@code Absent} is left out of the jar. */
    public PluginDraft library(String name, String source) {
        libraries.put(name, source);
        return this;
    }

    /** Adds a file to the jar. */
    public PluginDraft resource(String path, String content) {
        resources.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A class of a library, which the plugin brings itself. */
    public PluginDraft bringing(Class<?> type) throws IOException {
        String path = type.getName().replace('.', '/') + ".class";
        try (InputStream stream = type.getClassLoader().getResourceAsStream(path)) {
            resources.put(path, stream.readAllBytes());
        }
        return this;
    }

    /** The jar below a folder of plugins, in a folder that has the plugin's id. */
    public Path into(Path plugins) throws IOException {
        return into(plugins, id);
    }

    /** The jar below a folder of plugins, in a folder of another name. */
    public Path into(Path plugins, String folderName) throws IOException {
        Path work = Files.createTempDirectory(plugins.getParent(), "work");
        sources.put(
                "Entry",
                "public class Entry implements Plugin {\n  public Entry() {" + constructor + "}\n"
                        + "  public PluginModule module() {\n    return new PluginModule() {\n"
                        + "      protected void contribute() {" + contributions + "}\n    };\n  }\n}\n");
        compile(work);
        Path folder = Files.createDirectories(plugins.resolve(folderName));
        Path jar = folder.resolve(folderName + ".jar");
        try (JarOutputStream packed = new JarOutputStream(Files.newOutputStream(jar))) {
            if (!descriptor.isEmpty()) {
                StringBuilder properties = new StringBuilder();
                descriptor.forEach((key, value) ->
                        properties.append(key).append('=').append(value).append('\n'));
                put(packed, PluginDescriptor.RESOURCE, properties.toString().getBytes(StandardCharsets.UTF_8));
            }
            for (Map.Entry<String, byte[]> resource : resources.entrySet()) {
                put(packed, resource.getKey(), resource.getValue());
            }
            for (Path type : classes(work)) {
                put(packed, work.relativize(type).toString().replace('\\', '/'), Files.readAllBytes(type));
            }
        }
        return jar;
    }

    private void compile(Path work) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path written = Files.createDirectories(work.resolve("source/example"));
        StringWriter said = new StringWriter();
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            files.add(Files.writeString(written.resolve(source.getKey() + ".java"), IMPORTS + source.getValue()));
        }
        for (Map.Entry<String, String> library : libraries.entrySet()) {
            Path file = work.resolve("source/" + library.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, library.getValue()));
        }
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-d",
                    work.toString(),
                    "-cp",
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
            boolean compiled = compiler.getTask(
                            said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!compiled) {
                throw new AssertionError("the plugin of the test does not compile:\n" + said);
            }
        }
    }

    private static List<Path> classes(Path work) throws IOException {
        try (Stream<Path> files = Files.walk(work)) {
            return files.filter(file -> file.toString().endsWith(".class")
                            && !file.getFileName().toString().startsWith("Absent"))
                    .sorted()
                    .toList();
        }
    }

    private static void put(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        OutputStream stream = jar;
        stream.write(bytes);
        jar.closeEntry();
    }
}
