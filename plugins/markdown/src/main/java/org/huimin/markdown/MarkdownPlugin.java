package org.huimin.markdown;

import org.huimin.plugin.Plugin;
import org.huimin.plugin.PluginModule;

/** The plugin {@code markdown}: writes plans as documents. */
public final class MarkdownPlugin implements Plugin {
    @Override
    public PluginModule module() {
        return new PluginModule() {
            @Override
            protected void contribute() {
                exporter("markdown", MarkdownExporter.class);
            }
        };
    }
}
