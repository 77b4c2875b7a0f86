package org.huimin.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.host.PluginDescriptor;
import org.huimin.host.PluginHost;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What there is to know of plugins. */
@Command(name = "plugins", subcommands = PluginsCommand.ListCommand.class)
final class PluginsCommand extends Verb {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    PluginsCommand(HuiminCommand command) {
        super(command);
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console().error(), Ansi.OFF);
        return ExitCode.WRONG_USE;
    }

    /** Lists the plugins of the installation, without loading one. */
    @Command(name = "list")
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
