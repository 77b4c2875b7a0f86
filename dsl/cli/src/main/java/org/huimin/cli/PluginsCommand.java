package org.huimin.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.host.PluginDescriptor;
import org.huimin.host.PluginHost;

/** What there is to know of plugins. */
final class PluginsCommand extends Verb {
    private final ListCommand list;

    PluginsCommand(HuiminCommand command) {
        super(command);
        list = new ListCommand(command);
    }

    @Override
    void describe(Arguments arguments) {
        arguments.verb("list", list);
    }

    @Override
    public Integer call() {
        return sayUsage();
    }

    /** Lists the plugins of the installation, without loading one. */
    static final class ListCommand extends Verb {
        ListCommand(HuiminCommand command) {
            super(command);
        }

        @Override
        public Integer call() throws IOException {
            try (PluginHost plugins = openPlugins()) {
                MessageWriter messages = console().messages();
                List<List<String>> rows = new ArrayList<>();
                rows.add(List.of(
                        messages.phrase("plugins.id"),
                        messages.phrase("plugins.version"),
                        messages.phrase("plugins.adds")));
                plugins.plugins()
                        .forEach(plugin -> rows.add(List.of(
                                plugin.descriptor().id(),
                                plugin.descriptor().version(),
                                adds(plugin.descriptor(), messages))));
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
                adds.add(kind
                        + messages.phrase("colon")
                        + names.stream().collect(Collectors.joining(messages.phrase("separator"))));
            }
        }
    }
}
