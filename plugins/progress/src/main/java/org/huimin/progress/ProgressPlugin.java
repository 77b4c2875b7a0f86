package org.huimin.progress;

import org.huimin.plugin.Plugin;
import org.huimin.plugin.PluginModule;

/** The plugin {@code progress}: compares what is reported with the targets of a plan. */
public final class ProgressPlugin implements Plugin {
    @Override
    public PluginModule module() {
        return new PluginModule() {
            @Override
            protected void contribute() {
                calculator("progress", ProgressCalculator.class);
            }
        };
    }
}
