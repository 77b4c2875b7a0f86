package org.huimin.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.huimin.compile.CompiledPlan;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.Nearest;
import org.huimin.model.Plan;
import org.huimin.model.PluginUse;
import org.huimin.output.Output;
import org.huimin.plugin.CalculationRequest;
import org.huimin.plugin.CalculationUnavailableException;
import org.huimin.plugin.Calculations;
import org.huimin.plugin.Calculator;
import org.huimin.plugin.ExportRequest;
import org.huimin.plugin.Exporter;
import org.huimin.plugin.Plugin;
import org.huimin.plugin.Settings;
import org.huimin.result.Result;
import org.huimin.source.Span;
import org.huimin.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * The plugins of an installation. Descriptors are read at once, classes only when something of a plugin is called. A
 * plugin that fails gives a diagnostic that names it; the others go on.
 */
public final class PluginHost implements AutoCloseable {
    private final Map<String, InstalledPlugin> plugins = new LinkedHashMap<>();
    private final Map<String, LoadedPlugin> loaded = new HashMap<>();
    private final Map<String, Diagnostic> refused = new HashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private PluginHost() {}

    /**
     * A plugin on the disk.
     *
     * @param descriptor what it says of itself
     * @param folder where it lies
     * @param jars its jars
     */
    public record InstalledPlugin(PluginDescriptor descriptor, Path folder, List<Path> jars) {
        public InstalledPlugin {
            jars = List.copyOf(jars);
        }
    }

    /**
     * Reads the descriptors of all plugins below a folder, one plugin a folder. What can't be read is one of the
     * {@link #problems()}.
     */
    public static PluginHost open(Path pluginsFolder) {
        PluginHost host = new PluginHost();
        if (Files.isDirectory(pluginsFolder)) {
            try (Stream<Path> folders = Files.list(pluginsFolder)) {
                folders.filter(Files::isDirectory).sorted().forEach(host::install);
            } catch (IOException exception) {
                host.problems.add(misdescribed(pluginsFolder.getFileName().toString(), pluginsFolder, exception));
            }
        }
        return host;
    }

    private void install(Path folder) {
        String name = folder.getFileName().toString();
        try {
            List<Path> jars;
            try (Stream<Path> files = Files.list(folder)) {
                jars = files.filter(file -> file.toString().endsWith(".jar"))
                        .sorted()
                        .toList();
            }
            PluginDescriptor descriptor = readDescriptor(jars);
            if (descriptor.spi() != Plugin.SPI_VERSION) {
                throw new IllegalArgumentException("it was made for version " + descriptor.spi()
                        + " of the plugin interface, but this is version " + Plugin.SPI_VERSION);
            }
            InstalledPlugin plugin = new InstalledPlugin(descriptor, folder, jars);
            InstalledPlugin other = plugins.putIfAbsent(descriptor.id(), plugin);
            if (other != null) {
                problems.add(clash(descriptor.id(), other, plugin));
                return;
            }
            reportClashes(plugin);
        } catch (IOException | IllegalArgumentException exception) {
            problems.add(misdescribed(name, folder, exception));
        }
    }

    private static PluginDescriptor readDescriptor(List<Path> jars) throws IOException {
        for (Path jar : jars) {
            try (ZipFile file = new ZipFile(jar.toFile())) {
                @Nullable ZipEntry entry = file.getEntry(PluginDescriptor.RESOURCE);
                if (entry != null) {
                    Properties properties = new Properties();
                    try (InputStream stream = file.getInputStream(entry);
                            BufferedReader reader =
                                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                        properties.load(reader);
                    }
                    return PluginDescriptor.of(properties);
                }
            }
        }
        throw new IllegalArgumentException("no jar of it has " + PluginDescriptor.RESOURCE);
    }

    private void reportClashes(InstalledPlugin plugin) {
        for (InstalledPlugin other : plugins.values()) {
            if (other.equals(plugin)) {
                continue;
            }
            for (String name : plugin.descriptor().exporters()) {
                if (other.descriptor().exporters().contains(name)) {
                    problems.add(clash(name, other, plugin));
                }
            }
            for (String name : plugin.descriptor().calculators()) {
                if (other.descriptor().calculators().contains(name)) {
                    problems.add(clash(name, other, plugin));
                }
            }
        }
    }

    private static Diagnostic clash(String contribution, InstalledPlugin first, InstalledPlugin second) {
        return Diagnostic.of(HostCode.PLUGIN_CLASH, Span.startOf("plugins"))
                .with("contribution", contribution)
                .with("first", first.jars().toString())
                .with("second", second.jars().toString())
                .build();
    }

    private static Diagnostic misdescribed(String plugin, Path place, Exception exception) {
        return Diagnostic.of(HostCode.PLUGIN_MISDESCRIBED, Span.startOf("plugins"))
                .with("plugin", plugin)
                .with("place", place.toString())
                .with("reason", reason(exception))
                .build();
    }

    /** What is wrong with the plugins that were found. */
    public List<Diagnostic> problems() {
        return List.copyOf(problems);
    }

    /** Every plugin that was found. */
    public Collection<InstalledPlugin> plugins() {
        return List.copyOf(plugins.values());
    }

    /** The formats that plugins export, with the plugin that does. */
    public Map<String, InstalledPlugin> formats() {
        return contributions(PluginDescriptor::exporters);
    }

    /** The calculators that plugins have, with the plugin that has it. */
    public Map<String, InstalledPlugin> calculators() {
        return contributions(PluginDescriptor::calculators);
    }

    private Map<String, InstalledPlugin> contributions(Function<PluginDescriptor, List<String>> names) {
        Map<String, InstalledPlugin> contributions = new LinkedHashMap<>();
        for (InstalledPlugin plugin : plugins.values()) {
            for (String name : names.apply(plugin.descriptor())) {
                contributions.putIfAbsent(name, plugin);
                contributions.put(plugin.descriptor().id() + "/" + name, plugin);
            }
        }
        return contributions;
    }

    /** The page that explains a code of a plugin, if one has it. */
    public Optional<String> explanation(String codeId, Language language) {
        for (InstalledPlugin plugin : plugins.values()) {
            String prefix = plugin.descriptor().codePrefix();
            if (!prefix.isEmpty() && codeId.startsWith(prefix)) {
                String type = plugin.descriptor().pluginClass();
                String folder = type.substring(0, type.lastIndexOf('.') + 1).replace('.', '/');
                String resource = folder + "explain/" + codeId + "." + language.tag() + ".md";
                Optional<String> page = readResource(plugin, resource);
                if (page.isPresent()) {
                    return page;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> readResource(InstalledPlugin plugin, String resource) {
        for (Path jar : plugin.jars()) {
            try (ZipFile file = new ZipFile(jar.toFile())) {
                @Nullable ZipEntry entry = file.getEntry(resource);
                if (entry != null) {
                    try (InputStream stream = file.getInputStream(entry)) {
                        return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            } catch (IOException exception) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether some plugin's codes begin as this one does. */
    public boolean knowsPrefixOf(String codeId) {
        return plugins.values().stream()
                .map(plugin -> plugin.descriptor().codePrefix())
                .anyMatch(prefix -> !prefix.isEmpty() && codeId.startsWith(prefix));
    }

    /** What the plugins that a plan asks for, and those that always run, find in it. */
    public List<Diagnostic> validate(CompiledPlan compiled) {
        List<Diagnostic> found = new ArrayList<>();
        if (compiled.plan().isEmpty()) {
            return found;
        }
        Plan plan = compiled.plan().get();
        Span place = Span.startOf(entryName(compiled));
        reportUnknownUses(compiled, plan, found);
        for (InstalledPlugin plugin : plugins.values()) {
            boolean used = plan.plugins().stream()
                    .anyMatch(use -> use.id().equals(plugin.descriptor().id()));
            boolean runs = used || plugin.descriptor().always();
            if (runs && !plugin.descriptor().validators().isEmpty()) {
                validate(plugin, compiled, settings(plugin, plan), place, found);
            }
        }
        return found;
    }

    private static String entryName(CompiledPlan compiled) {
        return compiled.sourceMap().spans().values().stream()
                .map(Span::source)
                .findFirst()
                .orElse("plan");
    }

    private void reportUnknownUses(CompiledPlan compiled, Plan plan, List<Diagnostic> found) {
        for (int index = 0; index < plan.plugins().size(); index++) {
            PluginUse use = plan.plugins().get(index);
            Span span = compiled.sourceMap()
                    .span(org.huimin.compile.ElementPath.PLAN.child("use", index + 1))
                    .orElse(Span.startOf(entryName(compiled)));
            InstalledPlugin plugin = plugins.get(use.id());
            if (plugin == null) {
                found.add(Diagnostic.of(HostCode.UNKNOWN_PLUGIN, span)
                        .with("plugin", use.id())
                        .suggesting(Nearest.to(use.id(), plugins.keySet()))
                        .build());
                continue;
            }
            List<String> known = plugin.descriptor().settings();
            use.settings().keySet().stream()
                    .filter(setting -> !known.contains(setting))
                    .forEach(setting -> found.add(Diagnostic.of(HostCode.UNKNOWN_SETTING, span)
                            .with("plugin", use.id())
                            .with("setting", setting)
                            .suggesting(Nearest.to(setting, known))
                            .build()));
        }
    }

    private void validate(
            InstalledPlugin plugin, CompiledPlan compiled, Settings settings, Span place, List<Diagnostic> found) {
        Optional<LoadedPlugin> instance = load(plugin, found::add, place);
        if (instance.isEmpty()) {
            return;
        }
        instance.get().validators().forEach((name, validator) -> {
            List<Diagnostic> own = new ArrayList<>();
            guard(plugin, instance.get(), "validating", place, found::add, () -> {
                validator.validate(compiled, settings, own::add);
                return true;
            });
            found.addAll(own);
        });
    }

    private static Settings settings(InstalledPlugin plugin, Plan plan) {
        return plan.plugins().stream()
                .filter(use -> use.id().equals(plugin.descriptor().id()))
                .findFirst()
                .map(use -> new Settings(use.settings()))
                .orElse(Settings.NONE);
    }

    /** Results of calculators for one plan; each calculator runs once. What fails is reported to the sink. */
    public Calculations calculations(Plan plan, Language language, DiagnosticSink sink) {
        return new PlanCalculations(plan, language, sink);
    }

    /** Runs calculators by name, and notices when one needs its own result. */
    private final class PlanCalculations implements Calculations {
        private final Plan plan;
        private final Language language;
        private final DiagnosticSink sink;
        private final Map<String, Optional<Result>> results = new LinkedHashMap<>();
        private final List<String> running = new ArrayList<>();

        PlanCalculations(Plan plan, Language language, DiagnosticSink sink) {
            this.plan = plan;
            this.language = language;
            this.sink = sink;
        }

        @Override
        public Result result(String name) throws CalculationUnavailableException {
            InstalledPlugin plugin = calculators().get(name);
            if (plugin == null) {
                throw new CalculationUnavailableException("there is no calculator " + name);
            }
            String own = name.substring(name.indexOf('/') + 1);
            String key = plugin.descriptor().id() + "/" + own;
            if (running.contains(key)) {
                throw new CalculationUnavailableException("calculators need each other's results: " + running);
            }
            if (!results.containsKey(key)) {
                running.add(key);
                try {
                    results.put(key, run(plugin, own));
                } finally {
                    running.remove(key);
                }
            }
            return results.getOrDefault(key, Optional.empty())
                    .orElseThrow(() -> new CalculationUnavailableException("the calculator " + name + " failed"));
        }

        private Optional<Result> run(InstalledPlugin plugin, String name) {
            Span place = Span.startOf("plugins");
            Optional<LoadedPlugin> instance = load(plugin, sink, place);
            if (instance.isEmpty()) {
                return Optional.empty();
            }
            @Nullable Calculator calculator = instance.get().calculators().get(name);
            if (calculator == null) {
                return Optional.empty();
            }
            CalculationRequest request = new CalculationRequest(plan, language, settings(plugin, plan), this);
            return guard(plugin, instance.get(), "calculating", place, sink, () -> calculator.calculate(request));
        }
    }

    /**
     * Exports a plan.
     *
     * @return whether the format's files are all written to the output; if not, the sink has been told why
     */
    public boolean export(
            String format,
            Plan plan,
            String baseName,
            Language language,
            Calculations calculations,
            Output output,
            DiagnosticSink sink) {
        @Nullable InstalledPlugin plugin = formats().get(format);
        Span place = Span.startOf("plugins");
        if (plugin == null) {
            throw new IllegalArgumentException("no plugin exports " + format);
        }
        Optional<LoadedPlugin> instance = load(plugin, sink, place);
        if (instance.isEmpty()) {
            return false;
        }
        @Nullable Exporter exporter = instance.get().exporters().get(format.substring(format.indexOf('/') + 1));
        if (exporter == null) {
            return false;
        }
        ExportRequest request = new ExportRequest(plan, baseName, language, settings(plugin, plan), calculations);
        return guard(plugin, instance.get(), "exporting", place, sink, () -> {
                    exporter.export(request, output);
                    return true;
                })
                .isPresent();
    }

    private Optional<LoadedPlugin> load(InstalledPlugin plugin, DiagnosticSink sink, Span place) {
        String id = plugin.descriptor().id();
        @Nullable Diagnostic earlier = refused.get(id);
        if (earlier != null) {
            return Optional.empty();
        }
        @Nullable LoadedPlugin present = loaded.get(id);
        if (present != null) {
            return Optional.of(present);
        }
        try {
            LoadedPlugin instance = LoadedPlugin.load(plugin.descriptor(), plugin.jars());
            loaded.put(id, instance);
            return Optional.of(instance);
        } catch (VirtualMachineError | ThreadDeath error) {
            throw error;
        } catch (Throwable throwable) {
            Diagnostic failure = failure(plugin, "loading", place, throwable);
            refused.put(id, failure);
            sink.report(failure);
            return Optional.empty();
        }
    }

    /** Calls into a plugin: whatever it throws, or a null that it gives, becomes a diagnostic that names it. */
    private static <T> Optional<T> guard(
            InstalledPlugin plugin,
            LoadedPlugin instance,
            String task,
            Span place,
            DiagnosticSink sink,
            Callable<T> call) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(instance.classLoader());
        try {
            @Nullable T result = call.call();
            if (result == null) {
                throw new NullPointerException("it gave null");
            }
            return Optional.of(result);
        } catch (OutOfMemoryError error) {
            throw error;
        } catch (Throwable throwable) {
            sink.report(failure(plugin, task, place, throwable));
            return Optional.empty();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Diagnostic failure(InstalledPlugin plugin, String task, Span place, Throwable throwable) {
        return Diagnostic.of(HostCode.PLUGIN_FAILED, place)
                .with("plugin", plugin.descriptor().id())
                .with("task", new Argument.Phrase("task." + task))
                .with("reason", reason(throwable))
                .build();
    }

    private static String reason(Throwable throwable) {
        Throwable cause =
                throwable instanceof java.lang.reflect.InvocationTargetException && throwable.getCause() != null
                        ? throwable.getCause()
                        : throwable;
        @Nullable String message = cause.getMessage();
        String name = cause.getClass().getSimpleName();
        return message == null
                ? name
                : name + ": " + message.lines().findFirst().orElse("");
    }

    @Override
    public void close() throws IOException {
        for (LoadedPlugin plugin : loaded.values()) {
            plugin.close();
        }
        loaded.clear();
    }
}
