package org.huimin.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.host.InstalledPlugin;
import org.huimin.host.PluginHost;
import org.huimin.host.PluginLock;

/** Loads plugins, after comparing them with the lock file, and compares what they bind with what they say of themselves. */
final class PluginVerifyCommand extends Verb {
    private List<String> ids = List.of();

    PluginVerifyCommand(HuiminCommand command) {
        super(command);
    }

    @Override
    void describe(Arguments arguments) {
        arguments.optionalPositionals("ID", "plugins.verify.id", String.class, given -> ids = given);
        plugins().describeSources(arguments);
    }

    @Override
    public Integer call() throws IOException {
        MessageWriter messages = console().messages();
        try (PluginHost host = openPlugins(List.of(console().workingFolder()))) {
            int exitCode = host.problems().isEmpty() ? ExitCode.FINE : ExitCode.FAULT;
            for (String id : ids) {
                boolean known = host.plugins().stream()
                                .anyMatch(plugin -> plugin.descriptor().id().equals(id))
                        || host.absent().stream()
                                .anyMatch(entry -> entry.descriptor().id().equals(id));
                if (!known) {
                    return wrongUse(messages.phrase("plugin-unknown", Map.of("plugin", id)));
                }
            }
            for (InstalledPlugin plugin : host.plugins()) {
                if (isAsked(plugin.descriptor().id())) {
                    Optional<Diagnostic> problem = host.verify(plugin);
                    problem.ifPresent(this::sayProblem);
                    if (problem.isPresent()) {
                        exitCode = ExitCode.FAULT;
                    } else {
                        console()
                                .output()
                                .print(messages.phrase("plugin-sound", PluginLockCommand.named(plugin)) + "\n");
                    }
                }
            }
            for (PluginLock.Entry entry : host.absent()) {
                if (isAsked(entry.descriptor().id())) {
                    sayProblem(host.absence(entry));
                    exitCode = ExitCode.FAULT;
                }
            }
            return exitCode;
        }
    }

    private boolean isAsked(String id) {
        return ids.isEmpty() || ids.contains(id);
    }
}
