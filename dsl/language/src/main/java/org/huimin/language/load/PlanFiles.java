package org.huimin.language.load;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.compile.LoadedSource;
import org.huimin.compile.SourceLoader;
import org.huimin.declaration.SourceFile;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.language.parse.Allowance;
import org.huimin.language.parse.Limits;
import org.huimin.language.parse.PlanTextParser;
import org.huimin.language.parse.TextDecoder;
import org.huimin.source.SourceLines;
import org.huimin.source.Span;
import org.huimin.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads plan files of one project: the folder that holds {@code huimin.json}, or else the folder of the file that is
 * compiled. An import that leads out of it is refused, by whatever path or symbolic link.
 */
public final class PlanFiles implements SourceLoader {
    private static final String PROJECT_FILE = "huimin.json";

    private final Path workingFolder;
    private final Allowance allowance;
    private final Path projectFolder;
    private final Map<String, LoadedSource> loaded = new LinkedHashMap<>();
    private long importedBytes;

    private PlanFiles(Path workingFolder, Path projectFolder, Allowance allowance) {
        this.workingFolder = workingFolder;
        this.projectFolder = projectFolder;
        this.allowance = allowance;
    }

    /** What came of reading a file. */
    public sealed interface Reading {
        /**
         * The file, and what finds its imports.
         *
         * @param source the file
         * @param loader finds what it imports
         */
        record Read(LoadedSource source, SourceLoader loader) implements Reading {
            public Read {
                requireNonNull(source, "source is null");
                requireNonNull(loader, "loader is null");
            }
        }

        /** The file can't be read at all. */
        record Unreadable(Diagnostic problem) implements Reading {
            public Unreadable {
                requireNonNull(problem, "problem is null");
            }
        }
    }

    /**
     * Reads the file that is to be compiled.
     *
     * @param workingFolder the folder that names of files are shown relative to
     * @param file the file
     * @param untrusted whether the smaller limits hold
     */
    public static Reading read(Path workingFolder, Path file, boolean untrusted) {
        String name = displayName(workingFolder, file);
        Allowance allowance = untrusted ? Allowance.untrusted() : Allowance.usual();
        try {
            Path real = file.toRealPath();
            PlanFiles files = new PlanFiles(workingFolder, projectFolder(real), allowance);
            byte[] bytes = bytes(real, allowance.fileBytes());
            LoadedSource source = files.source(real, name, bytes);
            files.loaded.put(source.identity(), source);
            return new Reading.Read(source, files);
        } catch (RefusedException exception) {
            return new Reading.Unreadable(refusal(exception, name));
        } catch (IOException exception) {
            return new Reading.Unreadable(unreadable(exception, name));
        }
    }

    /** Reads the bytes of a file under the same limits as {@link #read}. */
    public static FileBytes bytes(Path workingFolder, Path file) {
        return bytes(workingFolder, file, Allowance.usual());
    }

    /** The same of a file that may not be trusted: then the smaller limits hold. */
    public static FileBytes bytes(Path workingFolder, Path file, boolean untrusted) {
        return bytes(workingFolder, file, untrusted ? Allowance.untrusted() : Allowance.usual());
    }

    private static FileBytes bytes(Path workingFolder, Path file, Allowance allowance) {
        String name = displayName(workingFolder, file);
        try {
            Path real = file.toRealPath();
            return FileBytes.read(bytes(real, allowance.fileBytes()));
        } catch (RefusedException exception) {
            return FileBytes.unreadable(refusal(exception, name));
        } catch (IOException exception) {
            return FileBytes.unreadable(unreadable(exception, name));
        }
    }

    private static Diagnostic refusal(RefusedException exception, String name) {
        Diagnostic.Builder problem = Diagnostic.of(exception.code(), Span.startOf(name));
        exception.arguments().forEach(problem::with);
        return problem.with("path", name).build();
    }

    private static Diagnostic unreadable(IOException exception, String name) {
        return Diagnostic.of(HostCode.NOT_A_FILE, Span.startOf(name))
                .with("path", name)
                .with("reason", reason(exception))
                .build();
    }

    /** The nearest folder above a file that holds {@code huimin.json}, or else the file's own. */
    public static Path projectFolder(Path file) {
        Path own = requireNonNull(file.getParent(), "a file has a folder");
        return projectFile(own).map(Path::getParent).orElse(own);
    }

    /** The {@code huimin.json} of a folder, or of the nearest folder above that has one. */
    public static Optional<Path> projectFile(Path folder) {
        for (@Nullable Path above = folder; above != null; above = above.getParent()) {
            Path file = above.resolve(PROJECT_FILE);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** Whether a file is small enough to be read. */
    public static boolean isWithinLimit(Path file) throws IOException {
        return Files.size(file) <= Limits.FILE_BYTES;
    }

    /** A path as people are shown it: relative to the working folder where it lies in it, with {@code /}. */
    public static String displayName(Path workingFolder, Path file) {
        Path absolute = workingFolder.resolve(file).normalize();
        Path shown = absolute.startsWith(workingFolder) && !absolute.equals(workingFolder)
                ? workingFolder.relativize(absolute)
                : file;
        return shown.toString().replace('\\', '/');
    }

    static byte[] bytes(Path file, long limit) throws IOException, RefusedException {
        if (Files.isDirectory(file)) {
            throw new RefusedException(HostCode.NOT_A_FILE, "reason", new Argument.Phrase("reason.directory"));
        }
        if (!Files.isRegularFile(file)) {
            throw new RefusedException(HostCode.NOT_A_FILE, "reason", new Argument.Phrase("reason.not-regular"));
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes((int) limit + 1);
            if (bytes.length > limit) {
                throw new RefusedException(
                        HostCode.FILE_TOO_LARGE, "limit", new Argument.Literal(Long.toString(limit >> 20)));
            }
            return bytes;
        }
    }

    private LoadedSource source(Path real, String name, byte[] bytes) {
        TextDecoder.Decoded decoded = TextDecoder.decode(name, bytes);
        if (decoded.problem().isPresent()) {
            SourceFile nothing = new SourceFile(name, Language.CHINESE, List.of(), List.of(), Span.startOf(name));
            SourceLines lines = new SourceLines(decoded.text().orElse(""));
            return new LoadedSource(
                    real.toString(), nothing, lines, List.of(decoded.problem().get()));
        }
        String text = decoded.text().orElse("");
        PlanTextParser.Parsed parsed = PlanTextParser.parse(name, text, allowance);
        return new LoadedSource(real.toString(), parsed.file(), new SourceLines(text), parsed.diagnostics());
    }

    static Argument reason(IOException exception) {
        if (exception instanceof NoSuchFileException) {
            return new Argument.Phrase("reason.not-found");
        }
        return new Argument.Phrase(exception instanceof AccessDeniedException ? "reason.denied" : "reason.failed");
    }

    @Override
    public Loading load(LoadedSource importer, String path) {
        try {
            return new Loading.Loaded(imported(Path.of(importer.identity()), path));
        } catch (RefusedException exception) {
            boolean unreadable = exception.code() == HostCode.NOT_A_FILE;
            return new Loading.Refused(
                    unreadable ? HostCode.IMPORT_UNREADABLE : exception.code(), exception.arguments());
        } catch (NoSuchFileException | InvalidPathException exception) {
            return new Loading.Refused(HostCode.IMPORT_NOT_FOUND, Map.of());
        } catch (IOException exception) {
            return new Loading.Refused(HostCode.IMPORT_UNREADABLE, Map.of("reason", reason(exception)));
        }
    }

    /** The file of a project that a path leads to, which is written in another. */
    static Path inProject(Path projectFolder, Path importer, String written) throws IOException, RefusedException {
        Path relative = Path.of(written);
        if (relative.isAbsolute() || written.indexOf('\\') >= 0 || written.matches("[A-Za-z][:\\uFF1A].*")) {
            throw new RefusedException(HostCode.ABSOLUTE_IMPORT);
        }
        Path resolved = importer.resolveSibling(relative).normalize();
        // Before the disk is asked: what lies outside must not even be told to exist.
        if (!resolved.startsWith(projectFolder)) {
            throw new RefusedException(HostCode.IMPORT_OUTSIDE_PROJECT);
        }
        Path real = resolved.toRealPath();
        if (!real.startsWith(projectFolder)) {
            throw new RefusedException(HostCode.IMPORT_OUTSIDE_PROJECT);
        }
        return real;
    }

    private LoadedSource imported(Path importer, String written) throws IOException, RefusedException {
        Path real = inProject(projectFolder, importer, written);
        LoadedSource known = loaded.get(real.toString());
        if (known != null) {
            return known;
        }
        if (loaded.size() > allowance.imports()) {
            throw new RefusedException(
                    HostCode.TOO_MANY_IMPORTS, "limit", new Argument.Literal(Integer.toString(allowance.imports())));
        }
        byte[] bytes = bytes(real, allowance.fileBytes());
        importedBytes += bytes.length;
        if (importedBytes > allowance.importBytes()) {
            throw new RefusedException(
                    HostCode.IMPORTS_TOO_LARGE,
                    "limit",
                    new Argument.Literal(Long.toString(allowance.importBytes() >> 20)));
        }
        LoadedSource source = source(real, displayName(workingFolder, real), bytes);
        loaded.put(source.identity(), source);
        return source;
    }
}
