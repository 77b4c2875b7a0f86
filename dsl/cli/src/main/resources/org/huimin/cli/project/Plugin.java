package @PACKAGE@;

import org.huimin.plugin.Plugin;
import org.huimin.plugin.PluginModule;

/** The plugin {@code @ID@}. The descriptor META-INF/huimin-plugin.properties names this class. */
public final class @NAME@Plugin implements Plugin {
    @Override
    public PluginModule module() {
        return new PluginModule() {
            @Override
            protected void contribute() {
                // The names are those of the descriptor.
                @KIND@("@ID@", @NAME@@KINDCLASS@.class);
            }
        };
    }
}
