package org.huimin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huimin.declaration.Declaration;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.host.PluginHost;
import org.huimin.host.PluginLock;
import org.huimin.host.PluginLockException;
import org.huimin.host.PluginOptions;
import org.huimin.host.PluginOptions.PluginFolder;
import org.huimin.language.load.PlanFiles;
import org.huimin.language.load.TableFiles;
import org.huimin.language.parse.PlanTextParser;
import org.huimin.model.PluginUse;
import org.jspecify.annotations.Nullable;

/** The arguments that say which plugins there are, and what may be done with them. */
final class PluginArguments {
    private static final int MOST_SECONDS = 86_400;
    private static final int USUAL_MEMORY_MEBIBYTES = 512;
    private static final int LEAST_MEMORY_MEBIBYTES = 32;
    private static final int MOST_MEMORY_MEBIBYTES = 1 << 20;

    private final Verb verb;
    private List<Path> folders = List.of();
    private Optional<Path> lock = Optional.empty();
    private List<String> uses = List.of();
    private List<String> data = List.of();
    private Optional<Path> bundled = Optional.empty();
    private Optional<Integer> timeout = Optional.empty();
    private Optional<Integer> memory = Optional.empty();
    private boolean untrusted;

    PluginArguments(Verb verb) {
        this.verb = verb;
    }

    /** The arguments of verbs that run plugins. */
    void describe(Arguments arguments, String untrustedDescription) {
        describeSources(arguments);
        arguments.options("--use", "ID(NAME VALUE)", "plugins.use", String.class, given -> uses = given);
        arguments.options("--data", "NAME=FILE", "plugins.data", String.class, given -> data = given);
        arguments.flag("--untrusted", untrustedDescription, given -> untrusted = given);
        arguments.option(
                "--timeout", "SECONDS", "plugins.timeout", Integer.class, given -> timeout = Optional.of(given));
        arguments.option("--memory", "MIB", "plugins.memory", Integer.class, given -> memory = Optional.of(given));
    }

    /** The arguments of a child that runs a plugin. */
    void describeOfChild(Arguments arguments) {
        describeSources(arguments);
        arguments.options("--use", "ID(NAME VALUE)", "plugins.use", String.class, given -> uses = given);
        arguments.options("--data", "NAME=FILE", "plugins.data", String.class, given -> data = given);
        arguments.requiredOption("--bundled", "DIR", "", Path.class, given -> bundled = Optional.of(given));
    }

    /** The arguments of verbs that look at plugins. */
    void describeSources(Arguments arguments) {
        arguments.options("--plugins", "DIR", "plugins.folder", Path.class, given -> folders = given);
        arguments.option("--lock", "FILE", "plugins.lock-file", Path.class, given -> lock = Optional.of(given));
    }

    /** Whether the input, and with it third-party plugins, are not trusted. */
    boolean untrusted() {
        return untrusted;
    }

    /**
     * What the arguments mean for some files.
     *
     * @param paths plan files or folders; the lock file of their project holds
     * @throws WrongUseException if an argument, or the lock file, can't be used
     */
    PluginOptions options(List<Path> paths) throws IOException {
        List<PluginFolder> sources = sources();
        Optional<Path> file = lock.isPresent() ? lock.map(this::absolute) : projectLock(paths, !sources.isEmpty());
        Optional<PluginLock> read = file.isEmpty() ? Optional.empty() : Optional.of(read(file.get()));
        if (memory.isPresent() && timeout.isEmpty()) {
            throw wrong("memory-without-timeout");
        }
        PluginOptions options = PluginOptions.bundled(bundled.orElse(console().pluginsFolder()))
                .with(sources, read)
                .untrusted(untrusted)
                .reading(new TableFiles(console().workingFolder(), untrusted), tables())
                .using(uses());
        options = timeout.isPresent() ? options.isolating(isolation(timeout.get())) : options;
        return verb.wantsDetails() ? options.reporting(Faults::remember) : options;
    }

    private PluginProcesses isolation(int seconds) throws WrongUseException {
        int mebibytes = memory.orElse(USUAL_MEMORY_MEBIBYTES);
        if (seconds < 1 || seconds > MOST_SECONDS) {
            throw wrong("timeout-wrong", "most", Integer.toString(MOST_SECONDS));
        }
        if (mebibytes < LEAST_MEMORY_MEBIBYTES || mebibytes > MOST_MEMORY_MEBIBYTES) {
            throw wrong(
                    "memory-wrong",
                    "least",
                    Integer.toString(LEAST_MEMORY_MEBIBYTES),
                    "most",
                    Integer.toString(MOST_MEMORY_MEBIBYTES));
        }
        List<String> again = new ArrayList<>();
        for (Path folder : folders) {
            again.addAll(List.of("--plugins", folder.toString()));
        }
        lock.ifPresent(file -> again.addAll(List.of("--lock", file.toString())));
        for (String use : uses) {
            again.addAll(List.of("--use", use));
        }
        for (String table : data) {
            again.addAll(List.of("--data", table));
        }
        return new PluginProcesses(console(), seconds, mebibytes, again);
    }

    /** The same of all plugins as they are, whatever a lock file says. */
    PluginOptions optionsWithoutLock() throws IOException {
        return PluginOptions.bundled(console().pluginsFolder()).with(sources(), Optional.empty());
    }

    /** The lock file that is to be written: the one that is named, or that of the project of the working folder. */
    Path lockToWrite() {
        Path folder = console().workingFolder();
        return lock.map(this::absolute)
                .or(() -> lockAbove(folder))
                .orElseGet(() ->
                        PlanFiles.projectFolder(folder.resolve(PluginLock.FILE)).resolve(PluginLock.FILE));
    }

    /** What a lock file says, if it is there. */
    Optional<PluginLock> lockAt(Path file) throws WrongUseException {
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    /** The folders that the arguments name, and the user's own. */
    private List<PluginFolder> sources() throws WrongUseException {
        List<PluginFolder> sources = new ArrayList<>();
        for (Path folder : folders) {
            Path path = absolute(folder);
            String shown = PlanFiles.displayName(console().workingFolder(), folder);
            if (!Files.isDirectory(path)) {
                throw wrong("plugins-folder-missing", "path", shown);
            }
            sources.add(new PluginFolder(path, shown));
        }
        if (console().userPlugins().isPresent()
                && Files.isDirectory(console().userPlugins().get().path())) {
            sources.add(console().userPlugins().get());
        }
        return sources;
    }

    /** The path in full, so that its last part has a name. */
    private Path absolute(Path path) {
        return console().workingFolder().resolve(path).normalize();
    }

    /**
     * The lock file of the project of some files.
     *
     * @param everywhere whether the files below folders count, too, since plugins may be loaded
     */
    private Optional<Path> projectLock(List<Path> paths, boolean everywhere) throws IOException {
        Set<Optional<Path>> locks = new LinkedHashSet<>();
        for (Path path : everywhere ? PlanPaths.find(console().workingFolder(), paths) : paths) {
            Path file = console().workingFolder().resolve(path);
            locks.add(lockAbove(Files.isDirectory(file) ? file : file.getParent()));
        }
        if (!everywhere) {
            return locks.isEmpty() ? Optional.empty() : locks.iterator().next();
        }
        if (locks.size() > 1) {
            List<String> names = new ArrayList<>();
            for (Optional<Path> found : locks) {
                found.ifPresent(
                        file -> names.add(PlanFiles.displayName(console().workingFolder(), file)));
            }
            throw names.size() > 1
                    ? wrong("locks-differ", "first", names.get(0), "second", names.get(1))
                    : wrong("lock-of-some", "lock", names.get(0));
        }
        return locks.isEmpty() ? Optional.empty() : locks.iterator().next();
    }

    /** The lock file of a folder, or of the nearest folder above that has one. */
    private static Optional<Path> lockAbove(@Nullable Path folder) {
        if (folder == null) {
            return Optional.empty();
        }
        for (@Nullable Path above = folder.toAbsolutePath().normalize(); above != null; above = above.getParent()) {
            Path file = above.resolve(PluginLock.FILE);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private PluginLock read(Path file) throws WrongUseException {
        String name = PlanFiles.displayName(console().workingFolder(), file);
        if (!Files.isRegularFile(file)) {
            throw wrong("lock-missing", "path", name);
        }
        try {
            return PluginLock.read(name, file);
        } catch (IOException exception) {
            throw wrong("lock-unreadable", "path", name);
        } catch (PluginLockException exception) {
            MessageWriter messages = console().messages();
            throw new WrongUseException(
                    name + ":" + exception.problem().span().start().line() + ": "
                            + exception.problem().code().id() + " " + messages.message(exception.problem()));
        }
    }

    private List<PluginUse> uses() throws WrongUseException {
        List<PluginUse> read = new ArrayList<>();
        for (String text : uses) {
            read.add(use(text));
        }
        return read;
    }

    /** The tables that are given, by the names of settings. */
    private Map<String, Path> tables() throws WrongUseException {
        Map<String, Path> tables = new LinkedHashMap<>();
        for (String given : data) {
            int equal = given.indexOf('=');
            String name = equal < 0 ? "" : given.substring(0, equal).strip();
            if (name.isEmpty() || equal == given.length() - 1) {
                throw wrong("data-wrong", "text", given);
            }
            try {
                if (tables.put(name, Path.of(given.substring(equal + 1))) != null) {
                    throw wrong("data-twice", "name", name);
                }
            } catch (InvalidPathException exception) {
                throw wrong("data-wrong", "text", given);
            }
        }
        return tables;
    }

    /**
     * Compares the tables that are given with those that plugins take.
     *
     * @throws WrongUseException if one of them is for nobody
     */
    void checkTables(PluginHost host) throws WrongUseException {
        Set<String> known = host.tables();
        for (String name : tables().keySet()) {
            if (!known.contains(name)) {
                MessageWriter messages = console().messages();
                throw wrong("data-unknown", "name", name, "names", String.join(messages.phrase("separator"), known));
            }
        }
    }

    private PluginUse use(String text) throws WrongUseException {
        PlanTextParser.Parsed parsed = PlanTextParser.parse("--use", "use: " + text + "\n");
        List<Declaration> lines = parsed.file().declarations();
        if (!parsed.diagnostics().isEmpty() || lines.size() != 1 || !(lines.get(0) instanceof Declaration.Use use)) {
            throw wrong("use-wrong", "text", text);
        }
        Map<String, String> settings = new LinkedHashMap<>();
        for (Declaration.Setting setting : use.settings()) {
            if (settings.put(setting.key().key(), setting.value().value()) != null) {
                throw wrong("use-wrong", "text", text);
            }
        }
        return new PluginUse(use.plugin().key(), settings);
    }

    private WrongUseException wrong(String phrase, String... named) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int index = 0; index < named.length; index += 2) {
            texts.put(named[index], named[index + 1]);
        }
        return new WrongUseException(console().messages().phrase(phrase, texts));
    }

    private Console console() {
        return verb.console();
    }
}
