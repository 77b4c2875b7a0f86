package org.huimin.plugin;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.MapBinder;
import org.jspecify.annotations.Nullable;

/**
 * Binds what a plugin adds. Subclasses override {@link #contribute} and call the methods below; the names must be those
 * of the plugin's descriptor. Each plugin has an injector of its own, in which the host's services can be injected.
 */
public abstract class PluginModule extends AbstractModule {
    private @Nullable MapBinder<String, Validator> validators;
    private @Nullable MapBinder<String, Calculator> calculators;
    private @Nullable MapBinder<String, Exporter> exporters;

    @Override
    protected final void configure() {
        validators = MapBinder.newMapBinder(binder(), new TypeLiteral<String>() {}, new TypeLiteral<Validator>() {});
        calculators = MapBinder.newMapBinder(binder(), new TypeLiteral<String>() {}, new TypeLiteral<Calculator>() {});
        exporters = MapBinder.newMapBinder(binder(), new TypeLiteral<String>() {}, new TypeLiteral<Exporter>() {});
        contribute();
    }

    /** Binds the plugin's contributions, and whatever they need. */
    protected abstract void contribute();

    /** Binds a validator under a name of the descriptor's {@code validators}. */
    protected final void validator(String name, Class<? extends Validator> type) {
        opened(validators).addBinding(name).to(type);
    }

    /** Binds a calculator under a name of the descriptor's {@code calculators}. */
    protected final void calculator(String name, Class<? extends Calculator> type) {
        opened(calculators).addBinding(name).to(type);
    }

    /** Binds an exporter under a name of the descriptor's {@code exporters}. */
    protected final void exporter(String name, Class<? extends Exporter> type) {
        opened(exporters).addBinding(name).to(type);
    }

    private static <T> T opened(@Nullable T binder) {
        if (binder == null) {
            throw new IllegalStateException("contributions are bound inside contribute()");
        }
        return binder;
    }
}
