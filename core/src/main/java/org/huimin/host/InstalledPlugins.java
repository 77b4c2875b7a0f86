package org.huimin.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.source.Span;
import org.jspecify.annotations.Nullable;

/** The plugins below a folder, one plugin a folder, by what their descriptors say. */
final class InstalledPlugins {
    private final Map<String, InstalledPlugin> byId = new LinkedHashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private InstalledPlugins() {}

    static InstalledPlugins below(Path pluginsFolder) {
        InstalledPlugins plugins = new InstalledPlugins();
        if (Files.isDirectory(pluginsFolder)) {
            try (Stream<Path> folders = Files.list(pluginsFolder)) {
                folders.filter(Files::isDirectory).sorted().forEach(plugins::install);
            } catch (IOException exception) {
                plugins.problems.add(
                        misdescribed(String.valueOf(pluginsFolder.getFileName()), pluginsFolder, exception));
            }
        }
        return plugins;
    }

    private void install(Path folder) {
        try {
            InstalledPlugin plugin = InstalledPlugin.in(folder);
            @Nullable
            InstalledPlugin other = byId.putIfAbsent(plugin.descriptor().id(), plugin);
            if (other == null) {
                reportClashes(plugin);
            } else {
                problems.add(clash(plugin.descriptor().id(), other, plugin));
            }
        } catch (IOException | IllegalArgumentException exception) {
            problems.add(misdescribed(String.valueOf(folder.getFileName()), folder, exception));
        }
    }

    private void reportClashes(InstalledPlugin plugin) {
        for (InstalledPlugin other : byId.values()) {
            if (!other.descriptor().id().equals(plugin.descriptor().id())) {
                reportClashes(other, plugin, PluginDescriptor::exporters);
                reportClashes(other, plugin, PluginDescriptor::calculators);
            }
        }
    }

    private void reportClashes(
            InstalledPlugin first, InstalledPlugin second, Function<PluginDescriptor, List<String>> names) {
        names.apply(second.descriptor()).stream()
                .filter(names.apply(first.descriptor())::contains)
                .forEach(name -> problems.add(clash(name, first, second)));
    }

    private static Diagnostic clash(String contribution, InstalledPlugin first, InstalledPlugin second) {
        return Diagnostic.of(HostCode.PLUGIN_CLASH, Span.startOf("plugins"))
                .with("contribution", contribution)
                .with("first", jars(first))
                .with("second", jars(second))
                .build();
    }

    /** The jars as they stand below the plugins' folder: a whole path may be too long to be shown. */
    private static Argument jars(InstalledPlugin plugin) {
        return new Argument.Several(plugin.jars().stream()
                .<Argument>map(jar -> new Argument.Literal(plugin.folder().getFileName() + "/" + jar.getFileName()))
                .toList());
    }

    static Diagnostic misdescribed(String plugin, Path folder, Exception exception) {
        return Diagnostic.of(HostCode.PLUGIN_MISDESCRIBED, Span.startOf("plugins"))
                .with("plugin", plugin)
                .with("place", folder.toString())
                .with("reason", String.valueOf(exception.getMessage()))
                .build();
    }

    List<Diagnostic> problems() {
        return List.copyOf(problems);
    }

    Collection<InstalledPlugin> all() {
        return List.copyOf(byId.values());
    }

    Optional<InstalledPlugin> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Contributions by their name, and by {@code plugin/name}. */
    Map<String, InstalledPlugin> contributions(Function<PluginDescriptor, List<String>> names) {
        Map<String, InstalledPlugin> contributions = new LinkedHashMap<>();
        for (InstalledPlugin plugin : byId.values()) {
            for (String name : names.apply(plugin.descriptor())) {
                contributions.putIfAbsent(name, plugin);
                contributions.put(plugin.descriptor().id() + "/" + name, plugin);
            }
        }
        return contributions;
    }
}
