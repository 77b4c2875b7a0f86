package org.huimin.cli;

/** What there is to know of plugins, and to do with them. */
final class PluginsCommand extends Verb {
    private final HuiminCommand command;

    PluginsCommand(HuiminCommand command) {
        super(command);
        this.command = command;
    }

    @Override
    void describe(Arguments arguments) {
        arguments.verb("list", new PluginListCommand(command));
        arguments.verb("lock", new PluginLockCommand(command));
        arguments.verb("verify", new PluginVerifyCommand(command));
        arguments.verb("new", new PluginNewCommand(command));
    }

    @Override
    public Integer call() {
        return sayUsage();
    }
}
