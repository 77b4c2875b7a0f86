package org.huimin.host;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.source.Span;
import org.jspecify.annotations.Nullable;

/** Loads plugins when something of them is called, and guards every call. */
final class PluginCalls implements AutoCloseable {
    private final PluginOptions options;
    private final Map<String, LoadedPlugin> loaded = new HashMap<>();
    private final Map<String, Diagnostic> refused = new HashMap<>();
    private final Set<String> admitted = new HashSet<>();
    private final Deque<String> running = new ArrayDeque<>();

    PluginCalls(PluginOptions options) {
        this.options = options;
    }

    /**
     * Calls something of a plugin. Whatever it throws, or a null that it gives, becomes one diagnostic that names it.
     *
     * @param call what is called, and what it gives
     * @return what the call gave; nothing where it failed
     */
    <T> Optional<T> call(
            InstalledPlugin plugin,
            PluginTask task,
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
        enter(plugin);
        try {
            @Nullable T result = call.apply(instance.get()).call();
            if (result == null) {
                throw new PluginFault.NullResultException();
            }
            return Optional.of(result);
        } catch (Throwable throwable) {
            sink.report(failure(plugin, task, place, throwable));
            return Optional.empty();
        } finally {
            leave(plugin);
            thread.setContextClassLoader(before);
        }
    }

    /** The plugin whose code is running, if one is: another thread asks when the program is about to end. */
    Optional<String> running() {
        synchronized (running) {
            return Optional.ofNullable(running.peek());
        }
    }

    private void enter(InstalledPlugin plugin) {
        synchronized (running) {
            running.push(plugin.descriptor().id());
        }
    }

    private void leave(InstalledPlugin plugin) {
        synchronized (running) {
            running.removeFirstOccurrence(plugin.descriptor().id());
        }
    }

    /** Says why a plugin must not be loaded, if so, without loading it. */
    synchronized void admit(InstalledPlugin plugin, Span place, DiagnosticSink sink) {
        String id = plugin.descriptor().id();
        @Nullable Diagnostic earlier = refused.get(id);
        if (earlier != null) {
            sink.report(earlier.at(place));
            return;
        }
        if (loaded.containsKey(id) || !admitted.add(id)) {
            return;
        }
        try {
            Optional<Diagnostic> refusal =
                    PluginJars.refusal(plugin, options.lock().map(PluginLock::name), place);
            if (refusal.isPresent()) {
                refuse(id, refusal.get(), sink);
            }
        } catch (IOException exception) {
            refuse(id, unreadable(plugin, place), sink);
        }
    }

    private static Diagnostic unreadable(InstalledPlugin plugin, Span place) {
        Argument reason = new Argument.Phrase("descriptor.unreadable");
        return InstalledPlugins.misdescribed(plugin.descriptor().id(), plugin.place(), reason, place);
    }

    /** Loads a plugin, once; two threads may ask for it. */
    synchronized Optional<LoadedPlugin> load(InstalledPlugin plugin, Span place, DiagnosticSink sink) {
        String id = plugin.descriptor().id();
        @Nullable Diagnostic earlier = refused.get(id);
        if (earlier != null) {
            sink.report(earlier.at(place));
            return Optional.empty();
        }
        @Nullable LoadedPlugin present = loaded.get(id);
        if (present != null) {
            return Optional.of(present);
        }
        if (options.untrusted() && !plugin.isBundled()) {
            return refuse(id, EnabledPlugins.notLoaded(id, place), sink);
        }
        enter(plugin);
        try {
            Optional<Diagnostic> refusal =
                    PluginJars.refusal(plugin, options.lock().map(PluginLock::name), place);
            if (refusal.isPresent()) {
                return refuse(id, refusal.get(), sink);
            }
            LoadedPlugin instance = LoadedPlugin.load(plugin.descriptor(), plugin.jars());
            loaded.put(id, instance);
            return Optional.of(instance);
        } catch (DescriptorException exception) {
            return refuse(id, InstalledPlugins.misdescribed(id, plugin.place(), exception.reason(), place), sink);
        } catch (IOException exception) {
            return refuse(id, unreadable(plugin, place), sink);
        } catch (Throwable throwable) {
            return refuse(id, failure(plugin, PluginTask.LOADING, place, throwable), sink);
        } finally {
            leave(plugin);
        }
    }

    private Diagnostic failure(InstalledPlugin plugin, PluginTask task, Span place, Throwable throwable) {
        options.faults().accept(throwable);
        return PluginFault.diagnostic(plugin, task, place, throwable);
    }

    private Optional<LoadedPlugin> refuse(String id, Diagnostic failure, DiagnosticSink sink) {
        refused.put(id, failure);
        sink.report(failure);
        return Optional.empty();
    }

    @Override
    public synchronized void close() throws IOException {
        for (LoadedPlugin plugin : loaded.values()) {
            plugin.close();
        }
        loaded.clear();
        refused.clear();
    }
}
