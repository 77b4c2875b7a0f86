package org.huimin.plugin;

import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Binds what a plugin adds. Subclasses override {@link #contribute} and call the methods below; the names must be those
 * of the plugin's descriptor. Each plugin has an injector of its own, in which the host's services can be injected.
 */
public abstract class PluginModule extends AbstractModule {
    // Guice's own binder of maps would do the same, but takes a third of the time that a plugin needs to be loaded.
    private final Map<String, Provider<? extends Validator>> validators = new LinkedHashMap<>();
    private final Map<String, Provider<? extends Calculator>> calculators = new LinkedHashMap<>();
    private final Map<String, Provider<? extends Exporter>> exporters = new LinkedHashMap<>();
    private final Map<String, Provider<? extends Importer>> importers = new LinkedHashMap<>();

    @Override
    protected final void configure() {
        contribute();
    }

    /** Binds the plugin's contributions, and whatever they need. */
    protected abstract void contribute();

    /** Binds a validator under a name of the descriptor's {@code validators}. */
    protected final void validator(String name, Class<? extends Validator> type) {
        add(validators, name, type);
    }

    /** Binds a calculator under a name of the descriptor's {@code calculators}. */
    protected final void calculator(String name, Class<? extends Calculator> type) {
        add(calculators, name, type);
    }

    /** Binds an exporter under a name of the descriptor's {@code exporters}. */
    protected final void exporter(String name, Class<? extends Exporter> type) {
        add(exporters, name, type);
    }

    /** Binds an importer under a name of the descriptor's {@code importers}. */
    protected final void importer(String name, Class<? extends Importer> type) {
        add(importers, name, type);
    }

    private <T> void add(Map<String, Provider<? extends T>> contributions, String name, Class<? extends T> type) {
        if (contributions.putIfAbsent(name, getProvider(type)) != null) {
            throw new IllegalStateException("'" + name + "' is bound twice");
        }
    }

    /** The validators by their names, for the host; they can be had once an injector was made of the module. */
    public final Map<String, Provider<? extends Validator>> validators() {
        return Collections.unmodifiableMap(validators);
    }

    /** The calculators, likewise. */
    public final Map<String, Provider<? extends Calculator>> calculators() {
        return Collections.unmodifiableMap(calculators);
    }

    /** The exporters, likewise. */
    public final Map<String, Provider<? extends Exporter>> exporters() {
        return Collections.unmodifiableMap(exporters);
    }

    /** The importers, likewise. */
    public final Map<String, Provider<? extends Importer>> importers() {
        return Collections.unmodifiableMap(importers);
    }
}
