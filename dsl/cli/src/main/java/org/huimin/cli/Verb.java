package org.huimin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.diagnostics.Nearest;
import org.huimin.host.PluginHost;
import org.huimin.host.PluginOptions;
import org.huimin.vocabulary.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** One verb of the command. */
abstract class Verb implements Callable<Integer> {
    /** The plugins that were opened last, for whoever sees the program end. */
    private static volatile Optional<PluginHost> opened = Optional.empty();

    private final HuiminCommand command;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    private final PluginArguments plugins = new PluginArguments(this);

    Verb(HuiminCommand command) {
        this.command = command;
    }

    /** Says which arguments the verb takes. */
    void describe(Arguments arguments) {}

    /** The verb with its arguments, for picocli. */
    final CommandLine commandLine() {
        describe(new Arguments(spec));
        return new CommandLine(spec);
    }

    /** Shows the help beside the data; the exit code for wrong use. */
    final int sayUsage() {
        spec.commandLine().usage(console().error(), Ansi.OFF);
        return ExitCode.WRONG_USE;
    }

    final Console console() {
        return command.console();
    }

    /** Whether the user wants to see the details of faults. */
    final boolean wantsDetails() {
        return command.wantsDetails();
    }

    /** The arguments of the verb that say which plugins there are. */
    final PluginArguments plugins() {
        return plugins;
    }

    /**
     * Opens the plugins that there are for some files, and says what is wrong with them.
     *
     * @throws WrongUseException if the arguments, or the lock file of the files' project, can't be used
     */
    final PluginHost openPlugins(List<Path> paths) throws IOException {
        PluginHost host = open(plugins.options(paths));
        plugins.checkTables(host);
        return host;
    }

    /** The same, where somebody else has said already what is wrong with them. */
    final PluginHost openPluginsQuietly(List<Path> paths) throws IOException {
        return PluginHost.open(plugins.options(paths));
    }

    /** Opens the plugins as they are, whatever a lock file says. */
    final PluginHost openPluginsWithoutLock() throws IOException {
        return open(plugins.optionsWithoutLock());
    }

    private PluginHost open(PluginOptions options) {
        PluginHost host = PluginHost.open(options);
        opened = Optional.of(host);
        host.problems().forEach(this::sayProblem);
        return host;
    }

    /** The plugin whose code is running, if one is. */
    static Optional<String> runningPlugin() {
        return opened.flatMap(PluginHost::running);
    }

    /** Says beside the data what is wrong with a plugin. */
    final void sayProblem(Diagnostic problem) {
        MessageWriter messages = console().messages();
        console().say(problem.code().id() + " " + messages.message(problem));
    }

    /** The language of messages about a plan: the one that was asked for, else that of the plan's keywords. */
    final Language language(Optional<Language> ofPlan) {
        return command.fixedLanguage().or(() -> ofPlan).orElse(console().language());
    }

    final Language language(Checker.Checked checked) {
        return language(checked.compiled().map(compiled -> compiled.language()));
    }

    /** Says a phrase of the command beside the data; the exit code for wrong use. */
    final int wrongUse(String sentence) {
        console().say(sentence);
        return ExitCode.WRONG_USE;
    }

    /** The same of a name that is not known, with those that may be meant. */
    final int wrongUse(String sentence, String written, List<String> known) {
        console().say(sentence);
        console().messages().didYouMean(Nearest.to(written, known)).ifPresent(console()::say);
        return ExitCode.WRONG_USE;
    }
}
