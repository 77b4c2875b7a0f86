package org.huimin.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes files so that a reader sees the old bytes or the new ones, never a part. */
public final class AtomicFiles {
    private static final Set<PosixFilePermission> NEW_FILE = PosixFilePermissions.fromString("rw-r--r--");

    private AtomicFiles() {}

    /**
     * Replaces the bytes of a file; its permissions stay, and a symbolic link still leads to it.
     *
     * @throws IOException if that can't be done; the file is then as it was
     */
    public static void replace(Path file, byte[] bytes) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("not a file: " + file);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            // A folder that can be written in would let the file be replaced all the same.
            throw new AccessDeniedException(target.toString());
        }
        Path temporary = Files.createTempFile(folder, ".huimin-", ".part");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            moveInto(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Where a file is to be written: where a symbolic link leads, if that is there. */
    static Path followed(Path path) throws IOException {
        return Files.isSymbolicLink(path) && Files.exists(path) ? path.toRealPath() : path;
    }

    /**
     * Asserts that a file may be written: there is none, or it is one that can be replaced.
     *
     * @throws IOException if something else is there, such as a folder, a device or a link that leads nowhere
     */
    static void requireReplaceable(Path target) throws IOException {
        boolean there = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (there && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(target + " is no file");
        }
    }

    /** Moves a finished temporary file into place, with the permissions of the file that was there. */
    static void moveInto(Path temporary, Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new IOException(target + " is a folder");
        }
        if (Files.getFileStore(temporary).supportsFileAttributeView("posix")) {
            Set<PosixFilePermission> permissions =
                    Files.exists(target, LinkOption.NOFOLLOW_LINKS) ? Files.getPosixFilePermissions(target) : NEW_FILE;
            Files.setPosixFilePermissions(temporary, permissions);
        }
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException exception) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
