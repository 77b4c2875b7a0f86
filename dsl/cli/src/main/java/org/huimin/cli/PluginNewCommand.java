package org.huimin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.host.PluginDescriptor;
import org.huimin.language.load.PlanFiles;

/** Writes a project for a new plugin, which can be built at once. */
final class PluginNewCommand extends Verb {
    private PluginProject.Kind kind = PluginProject.Kind.CALCULATOR;
    private String id = "";
    private Optional<Path> target = Optional.empty();
    private Optional<String> packageName = Optional.empty();

    PluginNewCommand(HuiminCommand command) {
        super(command);
    }

    @Override
    void describe(Arguments arguments) {
        arguments.positional(
                "calculator|validator|exporter", "plugins.new.kind", PluginProject.Kind.class, given -> kind = given);
        arguments.positional("ID", "plugins.new.id", String.class, given -> id = given);
        arguments.option("-o --output", "DIR", "plugins.new.output", Path.class, given -> target = Optional.of(given));
        arguments.option(
                "--package", "NAME", "plugins.new.package", String.class, given -> packageName = Optional.of(given));
    }

    @Override
    public Integer call() throws IOException {
        MessageWriter messages = console().messages();
        if (!PluginDescriptor.isId(id)) {
            return wrongUse(messages.phrase("plugin-id-wrong", Map.of("id", id)));
        }
        String javaPackage = packageName.orElseGet(() -> usualPackage(id));
        if (!isPackage(javaPackage)) {
            return wrongUse(messages.phrase("package-wrong", Map.of("package", javaPackage)));
        }
        Path sdk = console().pluginsFolder().toAbsolutePath().normalize().resolveSibling("sdk");
        if (!Files.isDirectory(sdk)) {
            return wrongUse(messages.phrase("sdk-missing", Map.of("path", sdk.toString())));
        }
        Path given = target.orElse(Path.of(id));
        Path folder = console().workingFolder().resolve(given).normalize();
        String shown = PlanFiles.displayName(console().workingFolder(), given);
        if (!isFree(folder)) {
            return wrongUse(messages.phrase("folder-not-empty", Map.of("path", shown)));
        }
        try {
            new PluginProject(kind, id, javaPackage, sdk).write(folder);
        } catch (IOException exception) {
            return wrongUse(messages.phrase("cannot-write", Map.of("path", shown)));
        }
        console()
                .say(messages.phrase(
                        "plugin-made", Map.of("kind", kind.name().toLowerCase(Locale.ROOT), "id", id, "path", shown)));
        return ExitCode.FINE;
    }

    private static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private static String usualPackage(String id) {
        String last = id.replace("-", "");
        return "example." + (SourceVersion.isKeyword(last) ? last + "plugin" : last);
    }

    /** Whether a plugin may have a package: not one that the host or Java has. */
    private static boolean isPackage(String name) {
        boolean taken = name.equals("org.huimin")
                || Stream.of("org.huimin.", "java.", "javax.", "com.google.inject", "jakarta.inject", "org.slf4j")
                        .anyMatch(name::startsWith);
        return !taken && SourceVersion.isName(name, SourceVersion.RELEASE_17) && name.equals(name.strip());
    }
}
