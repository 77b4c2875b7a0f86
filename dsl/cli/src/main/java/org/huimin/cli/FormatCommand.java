package org.huimin.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticText;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.diagnostics.Printable;
import org.huimin.language.load.FileBytes;
import org.huimin.language.load.PlanFiles;
import org.huimin.language.parse.Limits;
import org.huimin.language.parse.TextDecoder;
import org.huimin.language.print.PlanFormatter;
import org.huimin.output.AtomicFiles;
import org.huimin.source.SourceLines;
import org.huimin.source.Span;
import org.huimin.vocabulary.Language;

/** Writes plan files in their canonical form. */
final class FormatCommand extends Verb {
    private static final String STANDARD_INPUT = "-";

    private List<String> paths = List.of();
    private boolean checkOnly;
    private Optional<String> keywords = Optional.empty();

    FormatCommand(HuiminCommand command) {
        super(command);
    }

    @Override
    void describe(Arguments arguments) {
        arguments.positionals("PATH", "fmt.path", String.class, given -> paths = given);
        arguments.flag("--check", "fmt.check", given -> checkOnly = given);
        arguments.option("--keywords", "zh|en", "fmt.keywords", String.class, given -> keywords = Optional.of(given));
    }

    @Override
    public Integer call() throws IOException {
        Optional<Language> language = Optional.empty();
        if (keywords.isPresent()) {
            language = HuiminCommand.requestedLanguage(new String[] {"--lang", keywords.get()});
            if (language.isEmpty()) {
                return wrongUse(console().messages().phrase("argument-wrong", Map.of("argument", keywords.get())));
            }
        }
        if (paths.contains(STANDARD_INPUT)) {
            return paths.size() == 1
                    ? formatInput(language)
                    : wrongUse(console().messages().phrase("argument-wrong", Map.of("argument", STANDARD_INPUT)));
        }
        List<Path> asked = new ArrayList<>();
        for (String path : paths) {
            try {
                asked.add(Path.of(path));
            } catch (InvalidPathException exception) {
                return wrongUse(console().messages().phrase("argument-wrong", Map.of("argument", path)));
            }
        }
        List<Path> files = PlanPaths.find(console().workingFolder(), asked);
        if (files.isEmpty()) {
            return wrongUse(console().messages().phrase("no-plans"));
        }
        int exitCode = ExitCode.FINE;
        for (Path file : files) {
            exitCode = ExitCode.worse(exitCode, formatFile(file, language));
        }
        return exitCode;
    }

    private int formatInput(Optional<Language> language) throws IOException {
        byte[] bytes = console().input().readNBytes((int) Limits.FILE_BYTES + 1);
        if (bytes.length > Limits.FILE_BYTES) {
            report(
                    Diagnostic.of(HostCode.FILE_TOO_LARGE, Span.startOf(STANDARD_INPUT))
                            .with("limit", Limits.FILE_BYTES >> 20)
                            .build(),
                    "");
            return ExitCode.FINDINGS;
        }
        Optional<byte[]> formatted = format(STANDARD_INPUT, bytes, language);
        if (formatted.isEmpty()) {
            return ExitCode.FINDINGS;
        }
        if (checkOnly) {
            return Arrays.equals(bytes, formatted.get()) ? ExitCode.FINE : unformatted(STANDARD_INPUT);
        }
        console().output().write(formatted.get());
        return ExitCode.FINE;
    }

    private int formatFile(Path file, Optional<Language> language) throws IOException {
        String name = PlanFiles.displayName(console().workingFolder(), file);
        FileBytes read = PlanFiles.bytes(console().workingFolder(), file);
        if (read.problem().isPresent()) {
            report(read.problem().get(), "");
            return read.problem().get().code() == HostCode.NOT_A_FILE ? ExitCode.WRONG_USE : ExitCode.FINDINGS;
        }
        Optional<byte[]> formatted = format(name, read.bytes(), language);
        if (formatted.isEmpty()) {
            return ExitCode.FINDINGS;
        }
        if (Arrays.equals(read.bytes(), formatted.get())) {
            return ExitCode.FINE;
        }
        if (checkOnly) {
            return unformatted(name);
        }
        try {
            AtomicFiles.replace(file, formatted.get());
        } catch (IOException exception) {
            console().say(console().messages().phrase("cannot-write", Map.of("path", name)));
            return ExitCode.WRONG_USE;
        }
        console().say(console().messages().phrase("formatted", Map.of("path", name)));
        return ExitCode.FINE;
    }

    private int unformatted(String name) {
        console().output().print(Printable.line(name) + "\n");
        return ExitCode.FINDINGS;
    }

    /** The formatted bytes, with the line ends that the text had; nothing where the text has errors, which are reported. */
    private Optional<byte[]> format(String name, byte[] bytes, Optional<Language> language) {
        TextDecoder.Decoded decoded = TextDecoder.decode(name, bytes);
        if (decoded.text().isEmpty()) {
            decoded.problem().ifPresent(problem -> report(problem, ""));
            return Optional.empty();
        }
        String text = decoded.text().get();
        PlanFormatter.Formatted formatted = PlanFormatter.format(name, text, language);
        if (formatted.text().isEmpty()) {
            formatted.diagnostics().forEach(problem -> report(problem, text));
            console().say(console().messages().phrase("not-formatted", Map.of("path", name)));
            return Optional.empty();
        }
        String written = formatted.text().get();
        return Optional.of(
                (text.contains("\r\n") ? written.replace("\n", "\r\n") : written).getBytes(StandardCharsets.UTF_8));
    }

    private void report(Diagnostic problem, String text) {
        MessageWriter messages = new MessageWriter(language(Optional.empty()));
        SourceLines lines = new SourceLines(text);
        console().say(new DiagnosticText(messages, source -> Optional.of(lines)).render(problem));
    }
}
