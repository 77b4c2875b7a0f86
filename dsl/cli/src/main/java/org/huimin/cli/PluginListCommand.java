package org.huimin.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.host.InstalledPlugin;
import org.huimin.host.PluginDescriptor;
import org.huimin.host.PluginHost;
import org.huimin.host.PluginLock;

/** Lists the plugins that there are, without loading one, and those that the lock file names and nobody has. */
final class PluginListCommand extends Verb {
    PluginListCommand(HuiminCommand command) {
        super(command);
    }

    @Override
    void describe(Arguments arguments) {
        plugins().describeSources(arguments);
    }

    @Override
    public Integer call() throws IOException {
        try (PluginHost plugins = openPlugins(List.of(console().workingFolder()))) {
            MessageWriter messages = console().messages();
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of(
                    messages.phrase("plugins.id"),
                    messages.phrase("plugins.version"),
                    messages.phrase("plugins.from"),
                    messages.phrase("plugins.locked"),
                    messages.phrase("plugins.adds")));
            for (InstalledPlugin plugin : plugins.plugins()) {
                PluginDescriptor descriptor = plugin.descriptor();
                boolean bundled = plugin.origin() == InstalledPlugin.Origin.BUNDLED;
                String locked = plugin.lock().isPresent() ? "plugins.yes" : "plugins.no";
                rows.add(List.of(
                        descriptor.id(),
                        descriptor.version(),
                        bundled ? messages.phrase("plugins.bundled") : plugin.place(),
                        bundled ? "" : messages.phrase(locked),
                        adds(descriptor, messages)));
            }
            for (PluginLock.Entry absent : plugins.absent()) {
                rows.add(List.of(
                        absent.descriptor().id(),
                        absent.descriptor().version(),
                        messages.phrase("plugins.absent"),
                        messages.phrase("plugins.yes"),
                        adds(absent.descriptor(), messages)));
            }
            console().output().print(TextTable.write(rows));
            return plugins.problems().isEmpty() ? ExitCode.FINE : ExitCode.FAULT;
        }
    }

    private static String adds(PluginDescriptor descriptor, MessageWriter messages) {
        List<String> adds = new ArrayList<>();
        add(adds, messages.phrase("plugins.validators"), descriptor.validators(), messages);
        add(adds, messages.phrase("plugins.calculators"), descriptor.calculators(), messages);
        add(adds, messages.phrase("plugins.exporters"), descriptor.exporters(), messages);
        return String.join(messages.phrase("clause"), adds);
    }

    private static void add(List<String> adds, String kind, List<String> names, MessageWriter messages) {
        if (!names.isEmpty()) {
            adds.add(kind + messages.phrase("colon") + String.join(messages.phrase("separator"), names));
        }
    }
}
