package org.huimin.nanguan;

import org.huimin.plugin.Plugin;
import org.huimin.plugin.PluginModule;

/** The plugin {@code nanguan}: the rules, the yearly summary and the task-breakdown sheet of Nanguan district for 2016. */
public final class NanguanPlugin implements Plugin {
    @Override
    public PluginModule module() {
        return new PluginModule() {
            @Override
            protected void contribute() {
                validator("district-rules", DistrictRules.class);
                calculator("yearly-summary", YearlySummary.class);
                exporter("task-breakdown", TaskBreakdown.class);
            }
        };
    }
}
