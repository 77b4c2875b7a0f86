package org.huimin.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huimin.compile.CompiledPlan;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.host.PluginOptions.PluginFolder;
import org.huimin.vocabulary.Language;

/** A folder with third-party plugins, and what the host makes of them. */
final class ThirdParty {
    private final Path folder;
    private final Path plugins;

    ThirdParty(Path folder) throws IOException {
        this.folder = folder;
        plugins = Files.createDirectories(folder.resolve("plugins"));
        Files.createDirectories(folder.resolve("bundled"));
    }

    /** Where the plugins lie. */
    Path plugins() {
        return plugins;
    }

    Path bundled() {
        return folder.resolve("bundled");
    }

    /** A plugin with a code of its own, and a validator that reports what some words of Java give. */
    static PluginDraft reporting(String id, String what) {
        return coded(id)
                .validator(
                        "own",
                        "Own",
                        "sink.report(Diagnostic.of(Code.FOUND, Span.startOf(\"2016.plan\")).with(\"what\", String.valueOf("
                                + what + ")).build());");
    }

    /** A plugin with a code of its own. */
    static PluginDraft coded(String id) {
        return new PluginDraft(id).without("always").coded(id.toUpperCase(Locale.ROOT));
    }

    PluginOptions options(Optional<PluginLock> lock) {
        return PluginOptions.bundled(bundled()).with(List.of(new PluginFolder(plugins, "plugins")), lock);
    }

    /** What the plugins are now, as a lock file has it. */
    PluginLock lock() throws IOException {
        List<PluginLock.Entry> entries = new ArrayList<>();
        try (PluginHost host = PluginHost.open(options(Optional.empty()))) {
            for (InstalledPlugin plugin : host.plugins()) {
                entries.add(PluginLock.Entry.of(plugin));
            }
        }
        return new PluginLock("huimin.lock", entries);
    }

    static List<String> messages(List<Diagnostic> diagnostics) {
        MessageWriter writer = new MessageWriter(Language.ENGLISH);
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.code().id() + " " + writer.message(diagnostic))
                .toList();
    }

    /** What is found in a plan, behind what is wrong with the plugins. */
    static List<String> check(PluginOptions options, CompiledPlan plan) throws IOException {
        try (PluginHost host = PluginHost.open(options)) {
            List<String> said = new ArrayList<>(messages(host.problems()));
            said.addAll(messages(host.validate(plan)));
            return said;
        }
    }
}
