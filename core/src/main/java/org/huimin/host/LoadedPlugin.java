package org.huimin.host;

import static java.util.Objects.requireNonNull;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Provider;
import com.google.inject.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.huimin.plugin.Calculator;
import org.huimin.plugin.Exporter;
import org.huimin.plugin.Importer;
import org.huimin.plugin.Plugin;
import org.huimin.plugin.PluginModule;
import org.huimin.plugin.Validator;
import org.huimin.wire.PlanJson;

/** A plugin with its classes and its injector. */
final class LoadedPlugin implements AutoCloseable {
    /** Kept, since a logger that nobody holds forgets its level. */
    private static final Logger GUICE = Logger.getLogger("com.google.inject");

    static {
        // It logs the stack traces of modules that throw, which become diagnostics.
        GUICE.setLevel(Level.OFF);
    }

    private final PluginClassLoader classLoader;
    private final Map<String, Validator> validators;
    private final Map<String, Calculator> calculators;
    private final Map<String, Exporter> exporters;
    private final Map<String, Importer> importers;

    private LoadedPlugin(PluginClassLoader classLoader, PluginModule module) {
        this.classLoader = classLoader;
        Guice.createInjector(Stage.PRODUCTION, new HostServices(), module);
        validators = instances(module.validators());
        calculators = instances(module.calculators());
        exporters = instances(module.exporters());
        importers = instances(module.importers());
    }

    private static <T> Map<String, T> instances(Map<String, Provider<? extends T>> contributions) {
        Map<String, T> instances = new LinkedHashMap<>();
        for (Map.Entry<String, Provider<? extends T>> contribution : contributions.entrySet()) {
            instances.put(contribution.getKey(), contribution.getValue().get());
        }
        return instances;
    }

    /**
     * Loads a plugin.
     *
     * @throws ReflectiveOperationException if its class can't be made
     * @throws DescriptorException if it does not bind what its descriptor says
     */
    static LoadedPlugin load(PluginDescriptor descriptor, List<Path> jars)
            throws ReflectiveOperationException, DescriptorException {
        PluginClassLoader classLoader =
                new PluginClassLoader(descriptor.id(), urls(jars), LoadedPlugin.class.getClassLoader());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classLoader);
        try {
            Plugin plugin = Class.forName(descriptor.pluginClass(), true, classLoader)
                    .asSubclass(Plugin.class)
                    .getConstructor()
                    .newInstance();
            LoadedPlugin loaded = new LoadedPlugin(classLoader, requireNonNull(plugin.module(), "module() gave null"));
            loaded.compare(descriptor);
            return loaded;
        } catch (ReflectiveOperationException | DescriptorException | RuntimeException | Error exception) {
            closeQuietly(classLoader, exception);
            throw exception;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void closeQuietly(PluginClassLoader classLoader, Throwable cause) {
        try {
            classLoader.close();
        } catch (IOException exception) {
            cause.addSuppressed(exception);
        }
    }

    private static URL[] urls(List<Path> jars) {
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            try {
                urls.add(jar.toUri().toURL());
            } catch (MalformedURLException exception) {
                throw new UncheckedIOException(exception);
            }
        }
        return urls.toArray(URL[]::new);
    }

    /** The services of the host, as instances: a plugin's injector makes none of the host's objects. */
    private static final class HostServices extends AbstractModule {
        @Override
        protected void configure() {
            bind(PlanJson.class).toInstance(new PlanJson());
        }
    }

    private void compare(PluginDescriptor descriptor) throws DescriptorException {
        compare("validators", descriptor.validators(), validators.keySet());
        compare("calculators", descriptor.calculators(), calculators.keySet());
        compare("exporters", descriptor.exporters(), exporters.keySet());
        compare("importers", descriptor.importers(), importers.keySet());
    }

    private static void compare(String kind, List<String> described, Set<String> bound) throws DescriptorException {
        if (!new LinkedHashSet<>(described).equals(bound)) {
            throw DescriptorException.of(
                    "bindings",
                    "kind",
                    kind,
                    "described",
                    String.join(", ", described),
                    "bound",
                    String.join(", ", bound));
        }
    }

    ClassLoader classLoader() {
        return classLoader;
    }

    Validator validator(String name) {
        return requireNonNull(validators.get(name), name);
    }

    Calculator calculator(String name) {
        return requireNonNull(calculators.get(name), name);
    }

    Exporter exporter(String name) {
        return requireNonNull(exporters.get(name), name);
    }

    Importer importer(String name) {
        return requireNonNull(importers.get(name), name);
    }

    @Override
    public void close() throws IOException {
        classLoader.close();
    }
}
