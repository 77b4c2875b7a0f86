package org.huimin.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.host.InstalledPlugin;
import org.huimin.host.PluginDescriptor;
import org.huimin.host.PluginHost;
import org.huimin.host.PluginLock;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Lists the plugins that there are, without loading one, and those that the lock file names and nobody has. */
final class PluginListCommand extends Verb {
    private static final int VERSION = 1;

    private ListFormat format = ListFormat.TEXT;

    PluginListCommand(HuiminCommand command) {
        super(command);
    }

    /** How the list is written. */
    enum ListFormat {
        TEXT,
        JSON
    }

    @Override
    void describe(Arguments arguments) {
        arguments.option("--format", "text|json", "plugins.list.format", ListFormat.class, given -> format = given);
        plugins().describeSources(arguments);
    }

    @Override
    public Integer call() throws IOException {
        try (PluginHost plugins = openPlugins(List.of(console().workingFolder()))) {
            console().output().print(format == ListFormat.JSON ? json(plugins) : text(plugins));
            return plugins.problems().isEmpty() ? ExitCode.FINE : ExitCode.FAULT;
        }
    }

    private static String json(PluginHost plugins) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("version", VERSION);
            json.writeArrayPropertyStart("plugins");
            for (InstalledPlugin plugin : plugins.plugins()) {
                boolean bundled = plugin.origin() == InstalledPlugin.Origin.BUNDLED;
                write(
                        json,
                        plugin.descriptor(),
                        bundled ? "bundled" : "third-party",
                        plugin.lock().isPresent());
            }
            for (PluginLock.Entry absent : plugins.absent()) {
                write(json, absent.descriptor(), "missing", true);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator json, PluginDescriptor descriptor, String origin, boolean locked) {
        json.writeStartObject();
        json.writeStringProperty("id", descriptor.id());
        json.writeStringProperty("version", descriptor.version());
        json.writeStringProperty("origin", origin);
        json.writeBooleanProperty("locked", locked);
        write(json, "validators", descriptor.validators());
        write(json, "calculators", descriptor.calculators());
        write(json, "exporters", descriptor.exporters());
        write(json, "importers", descriptor.importers());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String property, List<String> names) {
        json.writeArrayPropertyStart(property);
        names.forEach(json::writeString);
        json.writeEndArray();
    }

    private String text(PluginHost plugins) {
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
        return TextTable.write(rows);
    }

    private static String adds(PluginDescriptor descriptor, MessageWriter messages) {
        List<String> adds = new ArrayList<>();
        add(adds, messages.phrase("plugins.validators"), descriptor.validators(), messages);
        add(adds, messages.phrase("plugins.calculators"), descriptor.calculators(), messages);
        add(adds, messages.phrase("plugins.exporters"), descriptor.exporters(), messages);
        add(adds, messages.phrase("plugins.importers"), descriptor.importers(), messages);
        return String.join(messages.phrase("clause"), adds);
    }

    private static void add(List<String> adds, String kind, List<String> names, MessageWriter messages) {
        if (!names.isEmpty()) {
            adds.add(kind + messages.phrase("colon") + String.join(messages.phrase("separator"), names));
        }
    }
}
