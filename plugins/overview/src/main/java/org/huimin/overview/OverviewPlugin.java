package org.huimin.overview;

import org.huimin.plugin.Plugin;
import org.huimin.plugin.PluginModule;

/** The plugin {@code overview}: counts what a plan holds. */
public final class OverviewPlugin implements Plugin {
    @Override
    public PluginModule module() {
        return new PluginModule() {
            @Override
            protected void contribute() {
                calculator("overview", OverviewCalculator.class);
            }
        };
    }
}
