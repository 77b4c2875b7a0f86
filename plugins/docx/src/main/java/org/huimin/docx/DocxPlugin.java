package org.huimin.docx;

import org.huimin.plugin.Plugin;
import org.huimin.plugin.PluginModule;

/** The plugin {@code docx}: writes plans as official documents. */
public final class DocxPlugin implements Plugin {
    @Override
    public PluginModule module() {
        return new PluginModule() {
            @Override
            protected void contribute() {
                exporter("docx", DocxExporter.class);
            }
        };
    }
}
