package org.huimin.cli;

import java.util.Map;
import java.util.stream.Collectors;
import org.huimin.diagnostics.MessageWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with the arguments, and where help is. */
final class WrongUse implements IParameterExceptionHandler {
    private final Console console;

    WrongUse(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        MessageWriter messages = console.messages();
        CommandLine failed = exception.getCommandLine();
        console.say(sentence(exception, messages));
        if (exception instanceof UnmatchedArgumentException unmatched) {
            messages.didYouMean(unmatched.getSuggestions()).ifPresent(console::say);
        }
        console.say(messages.phrase(
                "help-is-here", Map.of("command", failed.getCommandSpec().qualifiedName())));
        return ExitCode.WRONG_USE;
    }

    private static String sentence(ParameterException exception, MessageWriter messages) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return messages.phrase("argument-unknown", Map.of("argument", String.join(" ", unmatched.getUnmatched())));
        }
        if (exception instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(WrongUse::name).collect(Collectors.joining(" "));
            return messages.phrase("argument-missing", Map.of("argument", names));
        }
        String value = String.valueOf(exception.getValue());
        return messages.phrase("argument-wrong", Map.of("argument", value.equals("null") ? "" : value));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
