package org.huimin.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huimin.language.parse.PlanTextParser;
import org.huimin.vocabulary.Language;

/** The entry of the command {@code huimin}. */
public final class Main {
    private static final Set<String> VERBS_THAT_PARSE = Set.of("check", "fmt", "test", "build", "export", "calculate");

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        prepare(arguments);
        PrintStream output = stream(FileDescriptor.out);
        PrintStream error = stream(FileDescriptor.err);
        Map<String, String> environment = System.getenv();
        Language language = HuiminCommand.requestedLanguage(arguments).orElseGet(() -> Console.language(environment));
        Path home = Path.of(System.getProperty("huimin.home", "."));
        Console console = new Console(
                // Not the file's own stream, which asks how far it is from the end: of a pipe, that is an error.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                output,
                error,
                Path.of("").toAbsolutePath(),
                home.resolve("plugins"),
                Console.userPlugins(
                        environment,
                        System.getProperty("user.home", ""),
                        System.getProperty("os.name", "").startsWith("Windows")),
                language,
                Boolean.getBoolean("huimin.terminal"),
                Boolean.getBoolean("huimin.terminal.output") && Console.wantsColours(environment));
        // What a plugin prints must not come between the data.
        System.setOut(error);
        System.setErr(error);
        if (arguments.length == 0 || !arguments[0].equals(RunPluginCommand.NAME)) {
            // A child leaves it to the process that waits for it.
            Runtime.getRuntime().addShutdownHook(new EndedByPlugin(console));
        }
        int exitCode = HuiminCommand.run(console, arguments);
        output.flush();
        error.flush();
        // A closed pipe must not look like success.
        System.exit(output.checkError() && exitCode == ExitCode.FINE ? ExitCode.FAULT : exitCode);
    }

    /** Names the plugin that ends the program, so that nobody takes what there is for a whole result. */
    private static final class EndedByPlugin extends Thread {
        private final Console console;

        EndedByPlugin(Console console) {
            this.console = console;
        }

        @Override
        public void run() {
            Optional<String> running = Verb.runningPlugin();
            if (running.isPresent() && !isEndedFromOutside()) {
                console.say(console.messages().phrase("plugin-ended", Map.of("plugin", running.get())));
                Runtime.getRuntime().halt(ExitCode.FAULT);
            }
        }
    }

    /** Whether a signal ends the program: Java handles each in a thread that is named after it. */
    private static boolean isEndedFromOutside() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().matches("SIG.* handler"));
    }

    /** Lets the parser set itself up on another core while the arguments are read, for verbs that will parse. */
    private static void prepare(String[] arguments) {
        boolean parses = !Collections.disjoint(VERBS_THAT_PARSE, Arrays.asList(arguments));
        if (parses && Runtime.getRuntime().availableProcessors() > 1) {
            Thread preparing = new Thread(PlanTextParser::prepare, "parser");
            preparing.setDaemon(true);
            preparing.start();
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 14), false, StandardCharsets.UTF_8);
    }
}
