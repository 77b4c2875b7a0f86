package org.huimin.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.plugin.Plugin;
import org.huimin.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * The plugins that there are, by what their descriptors say. Of one that the lock file names, the lock file's word is
 * taken: none of its jars is opened before it is loaded, when they are compared.
 */
final class InstalledPlugins {
    /** The place of what is wrong with a plugin, whatever the plan is. */
    private static final Span FOLDER = Span.startOf("plugins");

    private final Map<String, InstalledPlugin> byId = new LinkedHashMap<>();
    private final Map<String, PluginLock.Entry> absent = new LinkedHashMap<>();
    private final Set<String> rejected = new HashSet<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private InstalledPlugins() {}

    static InstalledPlugins find(PluginOptions options) {
        InstalledPlugins plugins = new InstalledPlugins();
        for (Path folder : plugins.foldersIn(options.bundled(), "plugins")) {
            plugins.install(folder, "plugins/" + folder.getFileName(), InstalledPlugin.Origin.BUNDLED);
        }
        Set<Path> claimed = new HashSet<>();
        if (options.lock().isPresent()) {
            for (PluginLock.Entry entry : options.lock().get().entries()) {
                plugins.installLocked(entry, options.folders(), claimed);
            }
        }
        for (PluginOptions.PluginFolder source : options.folders()) {
            plugins.installUnlocked(source, claimed);
        }
        return plugins;
    }

    private List<Path> foldersIn(Path above, String shown) {
        if (!Files.isDirectory(above)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(above)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException exception) {
            problems.add(unreadable(shown, shown));
            return List.of();
        }
    }

    private void installLocked(PluginLock.Entry entry, List<PluginOptions.PluginFolder> sources, Set<Path> claimed) {
        List<PluginOptions.PluginFolder> found = new ArrayList<>();
        for (PluginOptions.PluginFolder source : sources) {
            boolean itself =
                    entry.folder().equals(String.valueOf(source.path().getFileName())) && isPlugin(source.path());
            PluginOptions.PluginFolder folder = itself
                    ? source
                    : new PluginOptions.PluginFolder(
                            source.path().resolve(entry.folder()), source.shown() + "/" + entry.folder());
            if (Files.isDirectory(folder.path()) && !claimed.contains(real(folder.path()))) {
                // Several may have the name, "target" for one: the one with the jars is meant.
                found.add(hasJars(folder.path(), entry) ? 0 : found.size(), folder);
            }
        }
        if (found.isEmpty()) {
            absent.put(entry.descriptor().id(), entry);
            return;
        }
        PluginOptions.PluginFolder folder = found.get(0);
        claimed.add(real(folder.path()));
        add(InstalledPlugin.locked(entry, folder.path(), folder.shown()));
    }

    private static boolean hasJars(Path folder, PluginLock.Entry entry) {
        for (String jar : entry.digests().keySet()) {
            if (!Files.isRegularFile(folder.resolve(jar))) {
                return false;
            }
        }
        return true;
    }

    private void installUnlocked(PluginOptions.PluginFolder source, Set<Path> claimed) {
        if (isPlugin(source.path())) {
            if (claimed.add(real(source.path()))) {
                install(source.path(), source.shown(), InstalledPlugin.Origin.THIRD_PARTY);
            }
            return;
        }
        for (Path folder : foldersIn(source.path(), source.shown())) {
            if (claimed.add(real(folder))) {
                install(folder, source.shown() + "/" + folder.getFileName(), InstalledPlugin.Origin.THIRD_PARTY);
            }
        }
    }

    /** The one name of a folder, which several arguments may lead to. */
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException exception) {
            return folder.toAbsolutePath().normalize();
        }
    }

    /** Whether a folder is that of one plugin, rather than one that holds such folders. */
    private static boolean isPlugin(Path folder) {
        try {
            return Files.isDirectory(folder) && !InstalledPlugin.jarsIn(folder).isEmpty();
        } catch (IOException exception) {
            return false;
        }
    }

    private void install(Path folder, String place, InstalledPlugin.Origin origin) {
        String name = String.valueOf(folder.getFileName());
        try {
            add(InstalledPlugin.in(folder, place, origin));
        } catch (IOException exception) {
            problems.add(unreadable(name, place));
            rejected.add(name);
        } catch (DescriptorException exception) {
            problems.add(misdescribed(name, place, exception.reason(), FOLDER));
            rejected.add(name);
        } catch (SpiVersionException exception) {
            problems.add(otherSpi(exception, place, FOLDER));
            rejected.add(exception.id());
        }
    }

    private void add(InstalledPlugin plugin) {
        String id = plugin.descriptor().id();
        @Nullable InstalledPlugin other = byId.get(id);
        if (other != null) {
            problems.add(clash(id, other, plugin));
            return;
        }
        for (InstalledPlugin earlier : byId.values()) {
            reportClashes(earlier, plugin);
        }
        byId.put(id, plugin);
        absent.remove(id);
    }

    private void reportClashes(InstalledPlugin first, InstalledPlugin second) {
        reportClashes(
                first,
                second,
                first.descriptor().exporters(),
                second.descriptor().exporters());
        reportClashes(
                first,
                second,
                first.descriptor().importers(),
                second.descriptor().importers());
        reportClashes(
                first,
                second,
                first.descriptor().calculators(),
                second.descriptor().calculators());
        String codes = second.descriptor().codePrefix();
        boolean shared = !codes.isEmpty()
                && (first.owns(codes) || second.owns(first.descriptor().codePrefix()));
        if (shared && !first.descriptor().codePrefix().isEmpty()) {
            problems.add(clash(codes, first, second));
        }
    }

    private void reportClashes(
            InstalledPlugin first, InstalledPlugin second, List<String> firstNames, List<String> secondNames) {
        for (String name : secondNames) {
            if (firstNames.contains(name)) {
                problems.add(clash(name, first, second));
            }
        }
    }

    private static Diagnostic clash(String contribution, InstalledPlugin first, InstalledPlugin second) {
        return Diagnostic.of(HostCode.PLUGIN_CLASH, FOLDER)
                .with("contribution", contribution)
                .with("first", jars(first))
                .with("second", jars(second))
                .build();
    }

    /** The jars with their folder: a whole path may be too long to be shown. */
    static Argument jars(InstalledPlugin plugin) {
        List<Argument> jars = new ArrayList<>();
        for (Path jar : plugin.jars()) {
            jars.add(new Argument.Literal(plugin.folder().getFileName() + "/" + jar.getFileName()));
        }
        return new Argument.Several(jars);
    }

    private static Diagnostic unreadable(String plugin, String place) {
        return misdescribed(plugin, place, new Argument.Phrase("descriptor.unreadable"), FOLDER);
    }

    static Diagnostic misdescribed(String plugin, String place, Argument reason, Span span) {
        return Diagnostic.of(HostCode.PLUGIN_MISDESCRIBED, span)
                .with("plugin", plugin)
                .with("place", place)
                .with("reason", reason)
                .build();
    }

    static Diagnostic otherSpi(SpiVersionException exception, String place, Span span) {
        return Diagnostic.of(HostCode.PLUGIN_OF_OTHER_VERSION, span)
                .with("plugin", exception.id())
                .with("place", place)
                .with("version", exception.version())
                .with("own", Plugin.SPI_VERSION)
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

    /** The plugins that the lock file names and no folder has. */
    Map<String, PluginLock.Entry> absent() {
        return absent;
    }

    /** Whether there is a plugin of that name with which something is wrong, which has been said. */
    boolean isRejected(String id) {
        return rejected.contains(id);
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
