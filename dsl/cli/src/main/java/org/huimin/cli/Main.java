package org.huimin.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.huimin.vocabulary.Language;

/** The entry of the command {@code huimin}. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintStream output = stream(FileDescriptor.out);
        PrintStream error = stream(FileDescriptor.err);
        Map<String, String> environment = System.getenv();
        Language language = HuiminCommand.requestedLanguage(arguments).orElseGet(() -> Console.language(environment));
        Path home = Path.of(System.getProperty("huimin.home", "."));
        Console console = new Console(
                new FileInputStream(FileDescriptor.in),
                output,
                error,
                Path.of("").toAbsolutePath(),
                home.resolve("plugins"),
                language,
                Boolean.getBoolean("huimin.terminal"));
        int exitCode = HuiminCommand.run(console, arguments);
        output.flush();
        error.flush();
        // A closed pipe must not look like success.
        System.exit(output.checkError() && exitCode == ExitCode.FINE ? ExitCode.FAULT : exitCode);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 14), false, StandardCharsets.UTF_8);
    }
}
