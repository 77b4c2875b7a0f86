package org.huimin.cli;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.host.PluginHost;
import org.huimin.language.load.PlanFiles;
import org.huimin.output.Output;
import org.huimin.output.StagedOutput;

/** Writes a plan in other formats. */
final class ExportCommand extends Verb {
    private static final String PLAN = ".plan";

    private Optional<String> formats = Optional.empty();
    private Optional<Path> plan = Optional.empty();
    private Optional<String> target = Optional.empty();
    private boolean list;

    ExportCommand(HuiminCommand command) {
        super(command);
    }

    @Override
    void describe(Arguments arguments) {
        arguments.optionalPositional("FORMAT", "export.format", String.class, given -> formats = Optional.of(given));
        arguments.optionalPositional("PLAN", "export.plan", Path.class, given -> plan = Optional.of(given));
        arguments.option("-o --output", "PATH", "export.output", String.class, given -> target = Optional.of(given));
        arguments.flag("--list", "export.list", given -> list = given);
        plugins().describe(arguments, "plugins.untrusted");
    }

    @Override
    public Integer call() throws IOException {
        try (PluginHost plugins = openPlugins(plan.map(List::of).orElse(List.of()))) {
            List<String> known = plugins.formats().keySet().stream()
                    .filter(name -> name.indexOf('/') < 0)
                    .toList();
            if (list) {
                known.forEach(name -> console().output().print(name + "\n"));
                return ExitCode.FINE;
            }
            MessageWriter messages = console().messages();
            if (formats.isEmpty() || plan.isEmpty()) {
                return wrongUse(messages.phrase(
                        "argument-missing", Map.of("argument", formats.isEmpty() ? "FORMAT PLAN" : "PLAN")));
            }
            List<String> wanted = List.of(formats.get().split(","));
            for (String format : wanted.isEmpty() ? List.of(formats.get()) : wanted) {
                if (!plugins.formats().containsKey(format)) {
                    return wrongUse(
                            messages.phrase(
                                    "format-unknown",
                                    Map.of(
                                            "format",
                                            format,
                                            "formats",
                                            String.join(messages.phrase("separator"), known))),
                            format,
                            known);
                }
            }
            if (wanted.size() > 1 && target.isEmpty()) {
                return wrongUse(messages.phrase("output-needed"));
            }
            return export(plugins, wanted, console().workingFolder().resolve(plan.get()));
        }
    }

    private int export(PluginHost plugins, List<String> wanted, Path file) throws IOException {
        SoundPlan.Reading reading = SoundPlan.read(this, plugins, file);
        if (reading.plan().isEmpty()) {
            return reading.exitCode();
        }
        SoundPlan sound = reading.plan().get();
        if (target.isEmpty()) {
            return exportToConsole(sound, wanted.get(0));
        }
        Path path = console().workingFolder().resolve(target.get());
        boolean folder = wanted.size() > 1 || Files.isDirectory(path) || endsWithSeparator(target.get());
        return folder ? exportToFolder(sound, wanted, path) : exportToFile(sound, wanted.get(0), path);
    }

    /** A path that ends in a separator means a folder; as a {@link Path} it would lose that. */
    private static boolean endsWithSeparator(String path) {
        return path.endsWith("/") || path.endsWith(File.separator);
    }

    private int exportToConsole(SoundPlan sound, String format) throws IOException {
        Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
        boolean done = sound.export(format, name -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.put(name, bytes);
            return bytes;
        });
        if (!done) {
            return ExitCode.FAULT;
        }
        if (files.size() != 1) {
            return wrongUse(console().messages().phrase("several-files", Map.of("format", format)));
        }
        for (ByteArrayOutputStream bytes : files.values()) {
            bytes.writeTo(console().output());
        }
        return ExitCode.FINE;
    }

    private int exportToFolder(SoundPlan sound, List<String> wanted, Path folder) throws IOException {
        try (StagedOutput output = new StagedOutput(folder)) {
            for (String format : wanted) {
                console().progress(console().messages().phrase("exporting", Map.of("format", format)));
                if (!sound.export(format, output)) {
                    return ExitCode.FAULT;
                }
            }
            sayWritten(output.commit());
            return ExitCode.FINE;
        } catch (IOException exception) {
            return cannotWrite(folder);
        }
    }

    private int exportToFile(SoundPlan sound, String format, Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent == null) {
            return cannotWrite(file);
        }
        if (absolute.getFileName().toString().endsWith(PLAN)) {
            return wrongUse(console().messages().phrase("output-is-plan", Map.of("path", display(file))));
        }
        List<String> names = new ArrayList<>();
        try (StagedOutput staged = new StagedOutput(parent)) {
            Output renamed = name -> {
                names.add(name);
                return names.size() == 1
                        ? staged.createExactly(absolute.getFileName().toString())
                        : OutputStream.nullOutputStream();
            };
            if (!sound.export(format, renamed)) {
                return ExitCode.FAULT;
            }
            if (names.size() != 1) {
                return wrongUse(console().messages().phrase("several-files", Map.of("format", format)));
            }
            sayWritten(staged.commit());
            return ExitCode.FINE;
        } catch (IOException exception) {
            return cannotWrite(file);
        }
    }

    private int cannotWrite(Path path) {
        return wrongUse(console().messages().phrase("cannot-write", Map.of("path", display(path))));
    }

    private void sayWritten(List<Path> files) {
        files.forEach(file -> console().say(console().messages().phrase("written", Map.of("path", display(file)))));
    }

    private String display(Path path) {
        return PlanFiles.displayName(console().workingFolder(), path);
    }
}
