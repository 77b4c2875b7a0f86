package org.huimin.xlsx;

import org.huimin.plugin.Plugin;
import org.huimin.plugin.PluginModule;

/** The plugin {@code xlsx}: writes the task workbooks of plans. */
public final class XlsxPlugin implements Plugin {
    @Override
    public PluginModule module() {
        return new PluginModule() {
            @Override
            protected void contribute() {
                exporter("xlsx", XlsxExporter.class);
            }
        };
    }
}
