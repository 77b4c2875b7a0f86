package org.huimin.host;

import com.google.inject.CreationException;
import com.google.inject.ProvisionException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.source.Span;
import org.jspecify.annotations.Nullable;

/** Loads plugins when something of them is called, and guards every call. */
final class PluginCalls implements AutoCloseable {
    private final Map<String, LoadedPlugin> loaded = new HashMap<>();
    private final Map<String, Diagnostic> refused = new HashMap<>();

    /** What is being done when a plugin is called: the end of a phrase's key. */
    enum Task {
        LOADING("loading"),
        VALIDATING("validating"),
        CALCULATING("calculating"),
        EXPORTING("exporting");

        private final String key;

        Task(String key) {
            this.key = key;
        }
    }

    /**
     * Calls something of a plugin. Whatever it throws, or a null that it gives, becomes one diagnostic that names it.
     *
     * @param call what is called, and what it gives
     * @return what the call gave; nothing where it failed
     */
    <T> Optional<T> call(
            InstalledPlugin plugin,
            Task task,
            Span place,
            DiagnosticSink sink,
            Function<LoadedPlugin, Callable<T>> call) {
        Optional<LoadedPlugin> instance = load(plugin, place, sink);
        if (instance.isEmpty()) {
            return Optional.empty();
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(instance.get().classLoader());
        try {
            @Nullable T result = call.apply(instance.get()).call();
            if (result == null) {
                throw new IllegalStateException("it gave null");
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

    /** Loads a plugin, once; two threads may ask for it. */
    synchronized Optional<LoadedPlugin> load(InstalledPlugin plugin, Span place, DiagnosticSink sink) {
        String id = plugin.descriptor().id();
        @Nullable Diagnostic earlier = refused.get(id);
        if (earlier != null) {
            sink.report(earlier);
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
        } catch (OutOfMemoryError error) {
            throw error;
        } catch (PluginMisdescribedException exception) {
            return refuse(id, InstalledPlugins.misdescribed(id, plugin.folder(), exception), sink);
        } catch (Throwable throwable) {
            return refuse(id, failure(plugin, Task.LOADING, place, throwable), sink);
        }
    }

    private Optional<LoadedPlugin> refuse(String id, Diagnostic failure, DiagnosticSink sink) {
        refused.put(id, failure);
        sink.report(failure);
        return Optional.empty();
    }

    private static Diagnostic failure(InstalledPlugin plugin, Task task, Span place, Throwable throwable) {
        return Diagnostic.of(HostCode.PLUGIN_FAILED, place)
                .with("plugin", plugin.descriptor().id())
                .with("task", new Argument.Phrase("task." + task.key))
                .with("reason", reason(throwable))
                .build();
    }

    private static String reason(Throwable throwable) {
        Throwable cause = unwrapped(throwable);
        @Nullable String message = cause.getMessage();
        String name = cause.getClass().getSimpleName();
        return message == null
                ? name
                : name + ": " + message.lines().findFirst().orElse("");
    }

    /** What the plugin itself threw, where something on the way has wrapped it. */
    private static Throwable unwrapped(Throwable throwable) {
        boolean wraps = throwable instanceof InvocationTargetException
                || throwable instanceof CreationException
                || throwable instanceof ProvisionException;
        @Nullable Throwable inner = wraps ? throwable.getCause() : null;
        return inner == null ? throwable : unwrapped(inner);
    }

    @Override
    public synchronized void close() throws IOException {
        for (LoadedPlugin plugin : loaded.values()) {
            plugin.close();
        }
        loaded.clear();
    }
}
