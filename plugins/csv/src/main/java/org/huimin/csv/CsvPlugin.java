package org.huimin.csv;

import org.huimin.plugin.Plugin;
import org.huimin.plugin.PluginModule;

/** The plugin {@code csv}: writes the measures, targets, rates and departments of plans as tables. */
public final class CsvPlugin implements Plugin {
    @Override
    public PluginModule module() {
        return new PluginModule() {
            @Override
            protected void contribute() {
                exporter("csv", CsvExporter.class);
            }
        };
    }
}
