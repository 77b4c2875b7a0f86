package org.huimin.host;

import com.google.inject.CreationException;
import com.google.inject.ProvisionException;
import com.google.inject.spi.Message;
import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.source.Span;
import org.jspecify.annotations.Nullable;

/** Says what a plugin threw in words that help its author. */
final class PluginFault {
    private static final int MOST_WRAPPED = 20;

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

    /** The reason, even if what was thrown throws again when it is asked. */
    private static Argument guardedReason(InstalledPlugin plugin, Throwable throwable) {
        try {
            return reason(plugin, unwrapped(throwable));
        } catch (Throwable again) {
            return new Argument.Literal(lastPart(throwable.getClass().getName()));
        }
    }

    /** What the plugin itself threw, where something on the way has wrapped it. */
    private static Throwable unwrapped(Throwable throwable) {
        Throwable outer = throwable;
        for (int depth = 0; depth < MOST_WRAPPED; depth++) {
            boolean wraps = outer instanceof InvocationTargetException
                    || outer instanceof CreationException
                    || outer instanceof ProvisionException
                    || outer instanceof ExceptionInInitializerError;
            @Nullable Throwable inner = wraps ? outer.getCause() : null;
            if (inner == null) {
                break;
            }
            outer = inner;
        }
        return outer;
    }

    private static Argument reason(InstalledPlugin plugin, Throwable fault) {
        if (fault instanceof NullResultException) {
            return new Argument.Phrase("plugin.null");
        }
        boolean missing = fault instanceof NoClassDefFoundError || fault instanceof ClassNotFoundException;
        @Nullable String message = message(fault);
        // "Could not initialize class x" has another cause.
        if (missing && message != null && message.indexOf(' ') < 0) {
            return missingClass(plugin, message.replace('/', '.'));
        }
        String simple = fault.getClass().getSimpleName();
        String name = simple.isEmpty() ? lastPart(fault.getClass().getName()) : simple;
        String text = message == null ? name : name + ": " + firstLine(message);
        if (fault instanceof LinkageError && !missing) {
            return new Argument.Phrase(
                    "plugin.linkage",
                    Map.of("fault", new Argument.Literal(text), "jars", InstalledPlugins.jars(plugin)));
        }
        return new Argument.Literal(text);
    }

    private static @Nullable String message(Throwable fault) {
        // The whole message of Guice begins with a line that says nothing.
        Collection<Message> messages = fault instanceof CreationException creation
                ? creation.getErrorMessages()
                : fault instanceof ProvisionException provision ? provision.getErrorMessages() : List.of();
        return messages.isEmpty()
                ? fault.getMessage()
                : messages.iterator().next().getMessage();
    }

    private static String lastPart(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
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
