package org.huimin.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.host.PluginHost;
import org.huimin.vocabulary.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** One verb of the command. */
abstract class Verb implements Callable<Integer> {
    private final HuiminCommand command;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

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

    /** Opens the plugins of the installation, and says what is wrong with them. */
    final PluginHost openPlugins() {
        PluginHost host = PluginHost.open(console().pluginsFolder());
        MessageWriter messages = console().messages();
        host.problems().forEach(problem -> console().say(problem.code().id() + " " + messages.message(problem)));
        return host;
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
}
