package org.huimin.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.huimin.host.PluginOptions.PluginFolder;
import org.huimin.vocabulary.Language;

/** A folder in which the command is run, without plugins unless it is given some. */
final class Command {
    static final String SOUND = "计划：甲\n年度：2016\n部门组：民政局\n\n一、甲\n\n1.甲\n责任部门：民政局\n任务：乙\n";

    private final Path folder;
    private Language language = Language.ENGLISH;
    private byte[] input = {};
    private boolean colours;
    private Optional<Path> bundled = Optional.empty();
    private Optional<PluginFolder> users = Optional.empty();

    Command(Path folder) {
        this.folder = folder;
    }

    /** What a person sees of a run. */
    record Outcome(int exitCode, String output, String errors) {}

    Command in(Language chosen) {
        language = chosen;
        return this;
    }

    /** Lets a person watch the standard output who wants colours. */
    Command inColour() {
        colours = true;
        return this;
    }

    /** Takes the plugins of a folder as those of the distribution. */
    Command bundled(Path plugins) {
        bundled = Optional.of(plugins);
        return this;
    }

    /** Takes the plugins of a folder as the user's own. */
    Command users(Path plugins) {
        users = Optional.of(new PluginFolder(plugins, "~/plugins"));
        return this;
    }

    Command input(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Outcome run(String... arguments) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Path plugins = Files.createDirectories(bundled.orElse(folder.resolve(".no-plugins")));
        Console console = new Console(
                new ByteArrayInputStream(input),
                new PrintStream(output, false, StandardCharsets.UTF_8),
                new PrintStream(errors, false, StandardCharsets.UTF_8),
                folder,
                plugins,
                users,
                language,
                false,
                colours);
        int exitCode = HuiminCommand.run(console, arguments);
        console.output().flush();
        console.error().flush();
        return new Outcome(exitCode, output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
    }
}
