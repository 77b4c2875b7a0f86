package org.huimin.coverage;

import org.huimin.plugin.Plugin;
import org.huimin.plugin.PluginModule;

/** The plugin {@code coverage}: counts what the measures of a plan say, and lists what they lack. */
public final class CoveragePlugin implements Plugin {
    @Override
    public PluginModule module() {
        return new PluginModule() {
            @Override
            protected void contribute() {
                calculator("coverage", CoverageCalculator.class);
            }
        };
    }
}
