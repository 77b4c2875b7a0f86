package org.huimin.output;

import static java.util.Objects.requireNonNull;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects files beside their place under temporary names, and moves them into place when all are there. Closed without
 * {@link #commit}, it leaves nothing behind. A symbolic link to a file still leads to it; what is no file is not replaced.
 */
public final class StagedOutput implements Output, AutoCloseable {
    private final Path folder;
    private final Map<Path, Path> staged = new LinkedHashMap<>();
    private final List<Path> madeFolders = new ArrayList<>();

    /**
     * An output into a folder.
     *
     * @param folder the folder; it is made if it is not there
     * @throws IOException if it can't be made
     */
    public StagedOutput(Path folder) throws IOException {
        this.folder = requireNonNull(folder, "folder is null");
        for (@Nullable Path missing = folder.toAbsolutePath().normalize();
                missing != null && Files.notExists(missing);
                missing = missing.getParent()) {
            madeFolders.add(missing);
        }
        Files.createDirectories(folder);
    }

    @Override
    public OutputStream create(String name) throws IOException {
        return createAt(folder.resolve(FileNames.safe(name)));
    }

    /**
     * Starts a file whose name a person chose: it is taken as it is.
     *
     * @param name the file's name, without separators
     * @throws IOException if the file can't be made
     */
    public OutputStream createExactly(String name) throws IOException {
        return createAt(folder.resolve(name));
    }

    private OutputStream createAt(Path path) throws IOException {
        Path target = AtomicFiles.followed(path);
        if (staged.containsKey(target)) {
            throw new IOException("two files have the name " + target.getFileName());
        }
        Path temporary = Files.createTempFile(folderOf(target), ".huimin-", ".part");
        staged.put(target, temporary);
        return new SyncedStream(temporary);
    }

    /** The folder that a file is moved into: only within a file system that is done at once. */
    private Path folderOf(Path target) {
        @Nullable Path parent = target.getParent();
        return parent == null || !Files.isDirectory(parent) || !Files.isWritable(parent) ? folder : parent;
    }

    /** How many files were started. */
    public int count() {
        return staged.size();
    }

    /**
     * Takes back the files that were started last.
     *
     * @param count how many of the first are kept
     * @throws IOException if one can't be deleted
     */
    public void keepFirst(int count) throws IOException {
        List<Path> targets = new ArrayList<>(staged.keySet());
        for (Path target : targets.subList(count, targets.size())) {
            Path temporary = staged.remove(target);
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    /**
     * Moves every file into place.
     *
     * @return the files, in the order in which they were made
     * @throws IOException if one can't be moved
     */
    public List<Path> commit() throws IOException {
        for (Path target : staged.keySet()) {
            AtomicFiles.requireReplaceable(target);
        }
        List<Path> written = new ArrayList<>();
        for (Map.Entry<Path, Path> file : staged.entrySet()) {
            AtomicFiles.moveInto(file.getValue(), file.getKey());
            written.add(file.getKey());
        }
        staged.clear();
        madeFolders.clear();
        return written;
    }

    @Override
    public void close() throws IOException {
        for (Path temporary : staged.values()) {
            Files.deleteIfExists(temporary);
        }
        staged.clear();
        for (Path made : madeFolders) {
            if (!isEmpty(made)) {
                break;
            }
            Files.deleteIfExists(made);
        }
        madeFolders.clear();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Forces a file's bytes to the disk when it is closed. */
    private static final class SyncedStream extends FilterOutputStream {
        private final Path file;

        SyncedStream(Path file) throws IOException {
            super(Files.newOutputStream(file, StandardOpenOption.TRUNCATE_EXISTING));
            this.file = file;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            super.close();
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }
}
