package org.huimin.budget;

import org.huimin.plugin.Plugin;
import org.huimin.plugin.PluginModule;

/** The plugin {@code budget}: what a plan costs, and whether what it appropriates is enough. */
public final class BudgetPlugin implements Plugin {
    @Override
    public PluginModule module() {
        return new PluginModule() {
            @Override
            protected void contribute() {
                validator("appropriations", AppropriationsValidator.class);
                calculator("budget", BudgetCalculator.class);
            }
        };
    }
}
