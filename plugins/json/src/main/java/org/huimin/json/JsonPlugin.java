package org.huimin.json;

import org.huimin.plugin.Plugin;
import org.huimin.plugin.PluginModule;

/** The plugin {@code json}: writes plans as JSON, and reads them. */
public final class JsonPlugin implements Plugin {
    @Override
    public PluginModule module() {
        return new PluginModule() {
            @Override
            protected void contribute() {
                exporter("json", JsonExporter.class);
                importer("json", JsonImporter.class);
            }
        };
    }
}
