package org.huimin.host;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.huimin.compile.CompiledPlan;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.host.PluginOptions.PluginFolder;
import org.huimin.vocabulary.Language;

/** A folder with plugins of other people, and what the host says of them. */
final class ThirdParty {
    /** The codes of drafts begin like this. */
    static final String PREFIX = "NG";

    private final Path plugins;
    private final Path bundled;
    private final Path mark;

    ThirdParty(Path folder) throws IOException {
        plugins = Files.createDirectories(folder.resolve("third"));
        bundled = Files.createDirectories(folder.resolve("bundled"));
        mark = folder.resolve("loaded");
    }

    Path plugins() {
        return plugins;
    }

    Path bundled() {
        return bundled;
    }

    /** Whether the constructor of a {@link #marking} plugin has run. */
    boolean isMarked() {
        return Files.exists(mark);
    }

    /** A plugin with a validator that reports {@code NG0001} with what an expression of Java gives. */
    static PluginDraft finding(String id, String expression) {
        return reporting(id, report(expression));
    }

    /** A plugin with a validator of some statements, which may report {@code Code.FOUND}. */
    static PluginDraft reporting(String id, String statements) {
        return coded(new PluginDraft(id)).describe("always", "false").validator("own", "Own", statements);
    }

    /** The statement of Java that reports {@code NG0001}. */
    static String report(String expression) {
        return "sink.report(Diagnostic.of(new Code(), Span.startOf(\"2016.plan\")).with(\"text\", \"\" + (" + expression
                + ")).build());";
    }

    /** The plugin with a code of its own. */
    static PluginDraft coded(PluginDraft draft) {
        return draft.describe("codes", PREFIX).type("Code", """
                        public class Code implements DiagnosticCode, MessageCatalogue {
                          public String id() { return "NG0001"; }
                          public Severity severity() { return Severity.WARNING; }
                          public MessageCatalogue messages() { return this; }
                          public Optional<String> pattern(String key, org.huimin.vocabulary.Language language) {
                            return key.equals("NG0001") ? Optional.of("found {text}") : Optional.empty();
                          }
                          public Optional<String> explanation(String id, org.huimin.vocabulary.Language language) {
                            return Optional.empty();
                          }
                        }
                        """);
    }

    /** The plugin; its constructor leaves a mark. */
    PluginDraft marking(PluginDraft draft) {
        return draft.constructor("new java.io.File(\"" + mark + "\").mkdir();");
    }

    /** A jar with nothing but a descriptor. */
    Path describe(String folderName, String jarName, String properties) throws IOException {
        return describe(folderName, jarName, properties.getBytes(StandardCharsets.UTF_8));
    }

    private Path describe(String folderName, String jarName, byte[] properties) throws IOException {
        Path jar = Files.createDirectories(plugins.resolve(folderName)).resolve(jarName);
        try (JarOutputStream packed = new JarOutputStream(Files.newOutputStream(jar))) {
            packed.putNextEntry(new JarEntry(PluginDescriptor.RESOURCE));
            OutputStream stream = packed;
            stream.write(properties);
            packed.closeEntry();
        }
        return jar;
    }

    PluginOptions options() {
        return options(Optional.empty());
    }

    PluginOptions options(Optional<PluginLock> lock) {
        return PluginOptions.bundled(bundled).with(List.of(new PluginFolder(plugins, "third")), lock);
    }

    /** A lock file of the plugins as they are. */
    PluginLock lock() throws IOException {
        List<PluginLock.Entry> entries = new ArrayList<>();
        try (PluginHost host = PluginHost.open(options())) {
            for (InstalledPlugin plugin : host.plugins()) {
                entries.add(PluginLock.Entry.of(plugin));
            }
        }
        return new PluginLock("huimin.lock", entries);
    }

    List<String> problems() throws IOException {
        try (PluginHost host = PluginHost.open(options())) {
            return messages(host.problems());
        }
    }

    List<String> validated(CompiledPlan plan) throws IOException {
        return messages(validated(options(), plan));
    }

    static List<Diagnostic> validated(PluginOptions options, CompiledPlan plan) throws IOException {
        try (PluginHost host = PluginHost.open(options)) {
            return host.validate(plan);
        }
    }

    /** Code and message of each. */
    static List<String> messages(List<Diagnostic> diagnostics) {
        MessageWriter writer = new MessageWriter(Language.ENGLISH);
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.code().id() + " " + writer.message(diagnostic))
                .toList();
    }
}
