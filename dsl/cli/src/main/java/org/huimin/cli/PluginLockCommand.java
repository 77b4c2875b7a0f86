package org.huimin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.host.InstalledPlugin;
import org.huimin.host.PluginHost;
import org.huimin.host.PluginLock;
import org.huimin.language.load.PlanFiles;
import org.huimin.output.AtomicFiles;
import org.jspecify.annotations.Nullable;

/** Writes what the third-party plugins are now into the lock file of the project, without loading one. */
final class PluginLockCommand extends Verb {
    private List<String> ids = List.of();

    PluginLockCommand(HuiminCommand command) {
        super(command);
    }

    @Override
    void describe(Arguments arguments) {
        arguments.optionalPositionals("ID", "plugins.lock.id", String.class, given -> ids = given);
        plugins().describeSources(arguments);
    }

    @Override
    public Integer call() throws IOException {
        MessageWriter messages = console().messages();
        Path file = plugins().lockToWrite();
        Map<String, PluginLock.Entry> entries = new TreeMap<>();
        if (!ids.isEmpty()) {
            plugins()
                    .lockAt(file)
                    .ifPresent(lock -> lock.entries()
                            .forEach(entry -> entries.put(entry.descriptor().id(), entry)));
        }
        try (PluginHost host = openPluginsWithoutLock()) {
            // What is wrong with a plugin that was not asked for does not matter; two of one id do.
            boolean unclear =
                    host.problems().stream().anyMatch(problem -> ids.isEmpty() || Completeness.isClash(problem));
            if (unclear) {
                return ExitCode.FAULT;
            }
            List<InstalledPlugin> chosen = new ArrayList<>();
            int exitCode = choose(host, chosen);
            if (exitCode != ExitCode.FINE) {
                return exitCode;
            }
            for (InstalledPlugin plugin : chosen) {
                Optional<Diagnostic> unfit = host.unfit(plugin);
                if (unfit.isPresent()) {
                    sayProblem(unfit.get());
                    return ExitCode.FAULT;
                }
                entries.put(plugin.descriptor().id(), PluginLock.Entry.of(plugin));
            }
            write(file, new ArrayList<>(entries.values()));
            for (InstalledPlugin plugin : chosen) {
                console().say(messages.phrase("plugin-locked", named(plugin)));
            }
            console()
                    .say(messages.phrase(
                            "written",
                            Map.of("path", PlanFiles.displayName(console().workingFolder(), file))));
            return ExitCode.FINE;
        }
    }

    /** Finds the plugins that are to be locked. */
    private int choose(PluginHost host, List<InstalledPlugin> chosen) {
        MessageWriter messages = console().messages();
        Map<String, InstalledPlugin> found = new LinkedHashMap<>();
        for (InstalledPlugin plugin : host.plugins()) {
            if (plugin.origin() == InstalledPlugin.Origin.THIRD_PARTY) {
                found.put(plugin.descriptor().id(), plugin);
            }
        }
        if (found.isEmpty()) {
            return wrongUse(messages.phrase("nothing-to-lock"));
        }
        if (ids.isEmpty()) {
            chosen.addAll(found.values());
        }
        for (String id : ids) {
            @Nullable InstalledPlugin plugin = found.get(id);
            if (plugin == null) {
                return wrongUse(messages.phrase("plugin-unknown", Map.of("plugin", id)));
            }
            chosen.add(plugin);
        }
        return ExitCode.FINE;
    }

    private void write(Path file, List<PluginLock.Entry> entries) throws IOException {
        try {
            AtomicFiles.replace(file, new PluginLock(PluginLock.FILE, entries).bytes());
        } catch (IOException exception) {
            throw new WrongUseException(console()
                    .messages()
                    .phrase(
                            "cannot-write",
                            Map.of("path", PlanFiles.displayName(console().workingFolder(), file))));
        }
    }

    static Map<String, String> named(InstalledPlugin plugin) {
        return Map.of(
                "plugin", plugin.descriptor().id(),
                "version", plugin.descriptor().version(),
                "place", plugin.place());
    }
}
