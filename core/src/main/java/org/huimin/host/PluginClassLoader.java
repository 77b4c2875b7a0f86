package org.huimin.host;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;

/**
 * The classes of one plugin. It sees the Java platform, its own jars, and of the host the packages of a list; everything
 * else it brings itself, so that plugins never meet in their libraries.
 */
final class PluginClassLoader extends URLClassLoader {
    /** The packages of the host that a plugin shares; those that end with a dot with everything below them. */
    private static final List<String> SHARED = List.of(
            "org.huimin.plugin",
            "org.huimin.model",
            "org.huimin.compile",
            "org.huimin.declaration",
            "org.huimin.diagnostics",
            "org.huimin.source",
            "org.huimin.vocabulary",
            "org.huimin.result",
            "org.huimin.output",
            "org.huimin.evaluate",
            "org.huimin.wording",
            "org.huimin.wire",
            "com.google.inject.",
            "jakarta.inject.",
            "org.aopalliance.",
            "org.slf4j.");

    private final ClassLoader host;

    PluginClassLoader(String id, URL[] jars, ClassLoader host) {
        super("plugin " + id, jars, ClassLoader.getPlatformClassLoader());
        this.host = host;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (isShared(name)) {
            return host.loadClass(name);
        }
        return super.loadClass(name, resolve);
    }

    static boolean isShared(String className) {
        String packageName = className.substring(0, Math.max(0, className.lastIndexOf('.')));
        for (String shared : SHARED) {
            if (shared.endsWith(".") ? className.startsWith(shared) : packageName.equals(shared)) {
                return true;
            }
        }
        return false;
    }
}
