package org.huimin.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticText;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.diagnostics.Printable;
import org.huimin.host.PluginHost;
import org.huimin.language.load.FileBytes;
import org.huimin.language.load.PlanFiles;
import org.huimin.language.write.PlanWriter;
import org.huimin.model.Plan;
import org.huimin.output.StagedOutput;
import org.huimin.source.SourceLines;
import org.huimin.vocabulary.Language;

/** Reads a plan from a file in another format, and writes it as text. */
final class ImportCommand extends Verb {
    private static final String EXTENSION = ".plan";

    private Optional<String> format = Optional.empty();
    private Optional<Path> file = Optional.empty();
    private Optional<String> target = Optional.empty();
    private boolean force;
    private boolean list;

    ImportCommand(HuiminCommand command) {
        super(command);
    }

    @Override
    void describe(Arguments arguments) {
        arguments.optionalPositional("FORMAT", "import.format", String.class, given -> format = Optional.of(given));
        arguments.optionalPositional("FILE", "import.file", Path.class, given -> file = Optional.of(given));
        arguments.option("-o --output", "PATH", "import.output", String.class, given -> target = Optional.of(given));
        arguments.flag("--force", "import.force", given -> force = given);
        arguments.flag("--list", "import.list", given -> list = given);
        plugins().describe(arguments, "plugins.untrusted");
    }

    @Override
    public Integer call() throws IOException {
        try (PluginHost plugins = openPlugins(file.map(List::of).orElse(List.of()))) {
            List<String> known = plugins.importFormats().keySet().stream()
                    .filter(name -> name.indexOf('/') < 0)
                    .toList();
            if (list) {
                known.forEach(name -> console().output().print(name + "\n"));
                return ExitCode.FINE;
            }
            MessageWriter messages = console().messages();
            if (format.isEmpty() || file.isEmpty()) {
                return wrongUse(messages.phrase(
                        "argument-missing", Map.of("argument", format.isEmpty() ? "FORMAT FILE" : "FILE")));
            }
            if (!plugins.importFormats().containsKey(format.get())) {
                String formats = String.join(messages.phrase("separator"), known);
                return wrongUse(
                        messages.phrase("import-format-unknown", Map.of("format", format.get(), "formats", formats)),
                        format.get(),
                        known);
            }
            return importPlan(plugins, format.get(), console().workingFolder().resolve(file.get()));
        }
    }

    private int importPlan(PluginHost plugins, String wanted, Path source) throws IOException {
        String name = display(source);
        Optional<Path> written = target.map(this::resolved);
        if (written.isPresent() && Files.exists(written.get()) && !force) {
            return wrongUse(console().messages().phrase("file-is-there", Map.of("path", display(written.get()))));
        }
        FileBytes read =
                PlanFiles.bytes(console().workingFolder(), source, plugins().untrusted());
        if (read.problem().isPresent()) {
            say(read.problem().get());
            return ExitCode.WRONG_USE;
        }
        List<Diagnostic> found = new ArrayList<>();
        Language asked = language(Optional.empty());
        Optional<Plan> plan = plugins.importPlan(wanted, source, name, read.bytes(), asked, found::add);
        found.forEach(this::say);
        if (plan.isEmpty()) {
            return found.stream().anyMatch(PluginHost::isFault) ? ExitCode.FAULT : ExitCode.FINDINGS;
        }
        String draft = written.map(this::display).orElseGet(() -> planName(source));
        PlanWriter.Written text = PlanWriter.write(plan.get(), draft, language(Optional.of(languageOf(plan.get()))));
        if (text.text().isEmpty()) {
            sayErrors(name, text);
            return ExitCode.FINDINGS;
        }
        byte[] bytes = text.text().get().getBytes(StandardCharsets.UTF_8);
        if (written.isEmpty()) {
            console().output().write(bytes);
            return ExitCode.FINE;
        }
        return write(plugins, written.get(), bytes);
    }

    /** A folder takes a file that is called as the one that is read. */
    private Path resolved(String path) {
        Path given = console().workingFolder().resolve(path);
        boolean folder = Files.isDirectory(given) || path.endsWith("/") || path.endsWith(File.separator);
        Path named = folder ? given.resolve(planName(file.orElseThrow())) : given;
        return named.toAbsolutePath().normalize();
    }

    private static String planName(Path source) {
        String name = String.valueOf(source.getFileName());
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + EXTENSION;
    }

    /** The language that a plan is written in, as its title shows. */
    private static Language languageOf(Plan plan) {
        boolean chinese = plan.title()
                .codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN);
        return chinese ? Language.CHINESE : Language.ENGLISH;
    }

    private int write(PluginHost plugins, Path path, byte[] bytes) {
        Path folder = path.getParent();
        Path name = path.getFileName();
        if (folder == null || name == null) {
            return cannotWrite(path);
        }
        try (StagedOutput staged = new StagedOutput(folder)) {
            try (OutputStream stream = staged.createExactly(name.toString())) {
                stream.write(bytes);
            }
            staged.commit();
        } catch (IOException exception) {
            return cannotWrite(path);
        }
        console().say(console().messages().phrase("written", Map.of("path", display(path))));
        return checked(plugins, path);
    }

    /** What a check says of the file: a plan may ask for plugins that aren't here, or give them settings that they don't take. */
    private int checked(PluginHost plugins, Path path) {
        Checker.Checked checked =
                new Checker(console().workingFolder(), plugins, plugins().untrusted()).check(path);
        if (!checked.hasErrors()) {
            return ExitCode.FINE;
        }
        Report report = new Report();
        report.add(checked, language(checked));
        report.entries().forEach(entry -> console().say(entry.text()));
        console().say(console().messages().phrase("import-with-errors", Map.of("path", display(path))));
        return checked.exitCode();
    }

    private int cannotWrite(Path path) {
        return wrongUse(console().messages().phrase("cannot-write", Map.of("path", display(path))));
    }

    /** Says why a plan can't be written, with the lines of the text that it would have become, if there is one. */
    private void sayErrors(String name, PlanWriter.Written written) {
        MessageWriter messages = messages();
        if (written.draft().isEmpty()) {
            written.diagnostics().forEach(problem -> say(name, problem));
            console().say(messages.phrase("import-unwritable", Map.of("path", name)));
            return;
        }
        SourceLines lines = new SourceLines(written.draft());
        DiagnosticText text = new DiagnosticText(messages, source -> Optional.of(lines));
        written.diagnostics().forEach(problem -> console().say(text.render(problem)));
        console().say(messages.phrase("import-has-errors", Map.of("path", name)));
    }

    private void say(Diagnostic problem) {
        boolean placed =
                problem.span().start().line() > 1 || problem.span().start().column() > 1;
        String source = problem.span().source();
        say(
                placed
                        ? source + ":" + problem.span().start().line() + ":"
                                + problem.span().start().column()
                        : source,
                problem);
    }

    private void say(String place, Diagnostic problem) {
        MessageWriter messages = messages();
        console()
                .say(Printable.line(place) + ": " + problem.code().id() + messages.phrase("colon")
                        + messages.message(problem));
        messages.suggestion(problem).ifPresent(console()::say);
    }

    private MessageWriter messages() {
        return new MessageWriter(language(Optional.empty()));
    }

    private String display(Path path) {
        return PlanFiles.displayName(console().workingFolder(), path);
    }
}
