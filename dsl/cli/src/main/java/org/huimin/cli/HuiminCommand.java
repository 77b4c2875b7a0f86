package org.huimin.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.huimin.vocabulary.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The command with its verbs.
 *
 * <p>Nothing here implements an interface of picocli by a lambda: its classes have an old form, and Java's class-data archive
 * leaves out an old interface that a lambda implements, with everything else that implements it.
 */
final class HuiminCommand implements Runnable {
    static {
        // picocli looks for classes of java.sql and java.time that it could read: nothing here asks for one.
        System.setProperty("picocli.converters.excludes", ".*");
    }

    private final Console console;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    private Optional<String> language = Optional.empty();
    private boolean debug;

    HuiminCommand(Console console) {
        this.console = console;
    }

    /** Says which version this is. */
    private static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String number = HuiminCommand.class.getPackage().getImplementationVersion();
            return new String[] {"huimin " + (number == null ? "(development)" : number)};
        }
    }

    /** Reads a path; picocli would find out by reflection how to. */
    private static final class PathConverter implements CommandLine.ITypeConverter<Path> {
        @Override
        public Path convert(String path) {
            return Path.of(path);
        }
    }

    /** Says that the program has a fault. */
    private record FaultHandler(Console console) implements CommandLine.IExecutionExceptionHandler {
        @Override
        public int handleExecutionException(Exception exception, CommandLine failed, CommandLine.ParseResult parsed) {
            if (exception instanceof WrongUseException wrong) {
                console.say(wrong.sentence());
                return ExitCode.WRONG_USE;
            }
            return fault(console, exception);
        }
    }

    /** The language that arguments ask for, before they are parsed: even a wrong argument is answered in it. */
    static Optional<Language> requestedLanguage(String[] arguments) {
        for (int index = 0; index < arguments.length; index++) {
            String value = arguments[index].startsWith("--lang=")
                    ? arguments[index].substring("--lang=".length())
                    : arguments[index].equals("--lang") && index + 1 < arguments.length ? arguments[index + 1] : "";
            for (Language language : Language.values()) {
                if (language.tag().equals(value)) {
                    return Optional.of(language);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether arguments fix the language of all messages. */
    Optional<Language> fixedLanguage() {
        return language.flatMap(tag -> requestedLanguage(new String[] {"--lang", tag}));
    }

    /** Whether the user wants to see the details of faults. */
    boolean wantsDetails() {
        return debug;
    }

    Console console() {
        return console;
    }

    /** Parses arguments and runs the verb that they name; the exit code. */
    static int run(Console console, String... arguments) {
        HuiminCommand command = new HuiminCommand(console);
        CommandLine commandLine = command.commandLine(arguments)
                .setResourceBundle(bundle(console.language()))
                .setOut(writer(console.output()))
                .setErr(writer(console.error()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new WrongUse(console))
                .setExecutionExceptionHandler(new FaultHandler(console));
        int exitCode;
        try {
            exitCode = commandLine.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError error) {
            exitCode = fault(console, error);
        }
        if (command.debug) {
            Faults.print(console.error());
        }
        console.output().flush();
        return exitCode;
    }

    /** The command with what the arguments can name, for picocli. */
    private CommandLine commandLine(String[] arguments) {
        spec.name("huimin").versionProvider(new Version());
        describe(new Arguments(spec), arguments);
        return new CommandLine(spec).registerConverter(Path.class, new PathConverter());
    }

    private void describe(Arguments taken, String[] arguments) {
        taken.version("--version", "option.version");
        taken.ofVerbsToo().help("-h --help", "option.help");
        taken.ofVerbsToo().option("--lang", "zh|en", "option.lang", String.class, tag -> language = Optional.of(tag));
        taken.ofVerbsToo().flag("--debug", "option.debug", given -> debug = given);
        // The verb that the arguments name, since each costs time to set up; all of them where they name none.
        Map<String, Function<HuiminCommand, Verb>> verbs = new LinkedHashMap<>();
        verbs.put("check", CheckCommand::new);
        verbs.put("fmt", FormatCommand::new);
        verbs.put("test", TestCommand::new);
        verbs.put("build", BuildCommand::new);
        verbs.put("export", ExportCommand::new);
        verbs.put("import", ImportCommand::new);
        verbs.put("calculate", CalculateCommand::new);
        verbs.put("explain", ExplainCommand::new);
        verbs.put("plugins", PluginsCommand::new);
        if (arguments.length > 0 && arguments[0].equals(RunPluginCommand.NAME)) {
            // Not one for people: it is in no help.
            verbs.put(RunPluginCommand.NAME, RunPluginCommand::new);
        }
        List<String> named =
                Arrays.stream(arguments).filter(verbs::containsKey).limit(1).toList();
        boolean first = !named.isEmpty() && (arguments[0].equals(named.get(0)) || arguments[0].startsWith("--"));
        verbs.forEach((name, verb) -> {
            if (!first || named.contains(name)) {
                taken.verb(name, verb.apply(this));
            }
        });
    }

    /** Says that the program has a fault; the exit code for it. */
    private static int fault(Console console, Throwable fault) {
        Faults.remember(fault);
        console.say(console.messages()
                .phrase("fault", Map.of("reason", fault.getClass().getSimpleName())));
        return ExitCode.FAULT;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    static ResourceBundle bundle(Language language) {
        try (Reader reader = new InputStreamReader(
                requireNonNull(HuiminCommand.class.getResourceAsStream("usage_" + language.tag() + ".properties")),
                StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.output(), Ansi.OFF);
    }
}
