package org.huimin.language.corpus;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An input of the corpus: a file, or a folder whose {@code main.plan} is compiled.
 *
 * @param name its name, without an ending
 * @param entry the file that is compiled
 */
record CorpusCase(String name, Path entry) {
    static final Path ROOT = Path.of("src", "test", "resources", "corpus").toAbsolutePath();
    static final Path BAD = ROOT.resolve("bad");
    static final Path GOOD = ROOT.resolve("good");
    private static final String ENDING = ".plan";

    /** The inputs of a folder, by name. */
    static List<CorpusCase> in(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(
                            path -> Files.isDirectory(path) || path.toString().endsWith(ENDING))
                    .map(CorpusCase::of)
                    .sorted((left, right) -> left.name.compareTo(right.name))
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException("cannot list " + folder, exception);
        }
    }

    private static CorpusCase of(Path path) {
        String name = requireNonNull(path.getFileName(), "a path has a name").toString();
        return Files.isDirectory(path)
                ? new CorpusCase(name, path.resolve("main.plan"))
                : new CorpusCase(name.substring(0, name.length() - ENDING.length()), path);
    }

    /** The folder that the entry file stands in. */
    Path folder() {
        return requireNonNull(entry.getParent(), "a file has a folder");
    }

    /** What the command would say of it. */
    Compilation compile() {
        return Compilation.of(folder(), entry);
    }

    /** The findings, as they are expected. */
    List<String> findings() {
        Path name = requireNonNull(entry.getFileName(), "a file has a name");
        return Finding.lines(name.toString(), compile().diagnostics());
    }

    String text() {
        return read(entry);
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException("cannot read " + file, exception);
        }
    }
}
