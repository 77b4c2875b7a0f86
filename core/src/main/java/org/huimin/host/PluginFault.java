package org.huimin.host;

import com.google.inject.CreationException;
import com.google.inject.ProvisionException;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.source.Span;
import org.jspecify.annotations.Nullable;

/** Says what a plugin threw in words that help its author. */
final class PluginFault {
    private PluginFault() {}

    static Diagnostic diagnostic(InstalledPlugin plugin, PluginTask task, Span place, Throwable throwable) {
        return diagnostic(plugin.descriptor().id(), task, place, guardedReason(plugin, throwable));
    }

    /** Says that a plugin failed, and why. */
    static Diagnostic diagnostic(String pluginId, PluginTask task, Span place, Argument reason) {
        return Diagnostic.of(HostCode.PLUGIN_FAILED, place)
                .with("plugin", pluginId)
                .with("task", new Argument.Phrase("task." + task.key()))
                .with("reason", reason)
                .build();
    }

    /** What the plugin itself threw, where something on the way has wrapped it. */
    private static Throwable unwrapped(Throwable throwable) {
        boolean wraps = throwable instanceof InvocationTargetException
                || throwable instanceof CreationException
                || throwable instanceof ProvisionException
                || throwable instanceof ExceptionInInitializerError;
        @Nullable Throwable inner = wraps ? throwable.getCause() : null;
        return inner == null ? throwable : unwrapped(inner);
    }

    /** An exception of a plugin is code of the plugin: asking it may fail, too. */
    private static Argument guardedReason(InstalledPlugin plugin, Throwable throwable) {
        try {
            return reason(plugin, unwrapped(throwable));
        } catch (RuntimeException | Error hostile) {
            return new Argument.Literal(throwable.getClass().getSimpleName());
        }
    }

    private static Argument reason(InstalledPlugin plugin, Throwable fault) {
        if (fault instanceof NullResultException) {
            return new Argument.Phrase("plugin.null");
        }
        boolean missing = fault instanceof NoClassDefFoundError || fault instanceof ClassNotFoundException;
        @Nullable String message = fault.getMessage();
        // "Could not initialize class x" has another cause.
        if (missing && message != null && message.indexOf(' ') < 0) {
            return missingClass(plugin, message.replace('/', '.'));
        }
        String name = fault.getClass().getSimpleName();
        String text = message == null ? name : name + ": " + firstLine(message);
        if (fault instanceof LinkageError && !missing) {
            return new Argument.Phrase(
                    "plugin.linkage",
                    Map.of("fault", new Argument.Literal(text), "jars", InstalledPlugins.jars(plugin)));
        }
        return new Argument.Literal(text);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private static Argument missingClass(InstalledPlugin plugin, String name) {
        String key;
        if (name.equals(plugin.descriptor().pluginClass())) {
            key = "plugin.entry-missing";
        } else if (PluginClassLoader.isShared(name)) {
            key = "plugin.class-not-in-host";
        } else if (PluginFault.class.getClassLoader().getResource(name.replace('.', '/') + ".class") != null) {
            key = "plugin.class-not-shared";
        } else {
            key = "plugin.class-missing";
        }
        return new Argument.Phrase(
                key, Map.of("class", new Argument.Literal(name), "jars", InstalledPlugins.jars(plugin)));
    }

    /** Says that a call gave null. */
    static final class NullResultException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
