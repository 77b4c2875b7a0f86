package org.huimin.html;

import org.huimin.plugin.Plugin;
import org.huimin.plugin.PluginModule;

/** The plugin {@code html}: writes plans as web pages. */
public final class HtmlPlugin implements Plugin {
    @Override
    public PluginModule module() {
        return new PluginModule() {
            @Override
            protected void contribute() {
                exporter("html", HtmlExporter.class);
            }
        };
    }
}
