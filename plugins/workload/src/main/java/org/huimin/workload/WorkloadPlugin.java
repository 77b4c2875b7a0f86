package org.huimin.workload;

import org.huimin.plugin.Plugin;
import org.huimin.plugin.PluginModule;

/** The plugin {@code workload}: shares the work of a plan out over its departments. */
public final class WorkloadPlugin implements Plugin {
    @Override
    public PluginModule module() {
        return new PluginModule() {
            @Override
            protected void contribute() {
                calculator("workload", WorkloadCalculator.class);
            }
        };
    }
}
