package org.huimin.stratml;

import org.huimin.plugin.Plugin;
import org.huimin.plugin.PluginModule;

/** The plugin {@code stratml}: writes plans after StratML Part 2, Performance Plans and Reports. */
public final class StratmlPlugin implements Plugin {
    @Override
    public PluginModule module() {
        return new PluginModule() {
            @Override
            protected void contribute() {
                exporter("stratml", StratmlExporter.class);
            }
        };
    }
}
