package org.huimin.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private boolean hasPermissions() throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    @Test
    void aFileIsReplacedAndNothingElseIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("2016.plan"), "old text");

        AtomicFiles.replace(file, NEW);

        assertEquals("new", Files.readString(file));
        assertEquals(1, files());
    }

    @Test
    void aFileThatIsNotThereIsMadeReadableForAll() throws IOException {
        Path file = folder.resolve("2016.plan");

        AtomicFiles.replace(file, NEW);

        assertEquals("new", Files.readString(file));
        Assumptions.assumeTrue(hasPermissions());
        assertEquals("rw-r--r--", permissions(file));
    }

    @Test
    void permissionsAreKept() throws IOException {
        Assumptions.assumeTrue(hasPermissions());
        Path file = Files.writeString(folder.resolve("2016.plan"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxrw----"));

        AtomicFiles.replace(file, NEW);

        assertEquals("rwxrw----", permissions(file));
    }

    @Test
    void aLinkStaysALinkAndItsTargetIsReplaced() throws IOException {
        Assumptions.assumeTrue(hasPermissions());
        Path target = Files.writeString(
                Files.createDirectories(folder.resolve("elsewhere")).resolve("2016.plan"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.plan"), target);

        AtomicFiles.replace(link, NEW);

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(target));
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("2016.plan"));

        assertThrows(IOException.class, () -> AtomicFiles.replace(inner, NEW));

        assertTrue(Files.isDirectory(inner));
        assertEquals(1, files());
    }

    @Test
    void aFailureLeavesTheOldBytes() throws IOException {
        Path file = Files.writeString(folder.resolve("2016.plan"), "old");
        Path impossible = file.resolve("inner.plan");

        assertThrows(IOException.class, () -> AtomicFiles.replace(impossible, NEW));

        assertEquals("old", Files.readString(file));
        assertEquals(1, files());
    }
}
