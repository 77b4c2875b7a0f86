package org.huimin.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StagedOutputTest {
    @TempDir
    private Path folder;

    private static void write(StagedOutput output, String name, String text) throws IOException {
        try (OutputStream file = output.create(name)) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<String> visible() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(".huimin-"))
                    .sorted()
                    .toList();
        }
    }

    private long all() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    @Test
    void nothingIsVisibleBeforeTheCommitAndEverythingAfterIt() throws IOException {
        try (StagedOutput output = new StagedOutput(folder)) {
            write(output, "计划.txt", "一");
            write(output, "plan.csv", "1");
            assertEquals(List.of(), visible());
            assertEquals(List.of(folder.resolve("计划.txt"), folder.resolve("plan.csv")), output.commit());
        }
        assertEquals(List.of("plan.csv", "计划.txt"), visible());
        assertEquals(2, all());
        assertEquals("一", Files.readString(folder.resolve("计划.txt")));
    }

    @Test
    void nothingIsLeftWithoutACommit() throws IOException {
        Files.writeString(folder.resolve("plan.txt"), "old");
        try (StagedOutput output = new StagedOutput(folder)) {
            write(output, "plan.txt", "new");
        }
        assertEquals(1, all());
        assertEquals("old", Files.readString(folder.resolve("plan.txt")));
    }

    @Test
    void theFolderIsMadeWhereItIsMissing() throws IOException {
        Path inner = folder.resolve("a/b");
        try (StagedOutput output = new StagedOutput(inner)) {
            write(output, "plan.txt", "new");
            output.commit();
        }
        assertEquals("new", Files.readString(inner.resolve("plan.txt")));
    }

    @Test
    void twoFilesOfOneNameAreRefusedEvenIfOnlyTheirSafeNamesAreEqual() throws IOException {
        try (StagedOutput output = new StagedOutput(folder)) {
            write(output, "a/b.txt", "1");
            IOException exception = assertThrows(IOException.class, () -> write(output, "a:b.txt", "2"));
            assertEquals("two files have the name a_b.txt", exception.getMessage());
        }
    }

    @Test
    void aFolderInThePlaceOfAFileIsLeftAlone() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("plan.txt"));
        Files.writeString(inner.resolve("kept.txt"), "kept");
        try (StagedOutput output = new StagedOutput(folder)) {
            write(output, "plan.txt", "new");
            assertThrows(IOException.class, output::commit);
        }
        assertEquals(List.of("plan.txt"), visible());
        assertEquals(1, all());
        assertEquals("kept", Files.readString(inner.resolve("kept.txt")));
    }

    @Test
    void aNameThatLeadsElsewhereStaysInTheFolder() throws IOException {
        try (StagedOutput output = new StagedOutput(folder)) {
            write(output, "../../plan.txt", "new");
            output.commit();
        }
        assertEquals(1, visible().size());
        assertTrue(visible().get(0).endsWith("plan.txt"));
    }

    @Test
    void aNameOfTheUserIsTakenAsItIs() throws IOException {
        try (StagedOutput output = new StagedOutput(folder)) {
            try (OutputStream file = output.createExactly(".hidden")) {
                file.write(new byte[] {1, 2, 3}, 1, 1);
                file.write(9);
            }
            output.commit();
        }
        assertEquals(List.of(".hidden"), visible());
        assertEquals(2, Files.size(folder.resolve(".hidden")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkStillLeadsToTheFile() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Path file = Files.writeString(other.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        try (StagedOutput output = new StagedOutput(folder)) {
            write(output, "link.txt", "new");
            output.commit();
        }
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsNoFileIsNotReplaced() throws IOException {
        Files.createDirectories(folder.resolve("folder.txt"));
        Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("absent"));
        Files.createSymbolicLink(folder.resolve("device.txt"), Path.of("/dev/null"));
        for (String name : List.of("folder.txt", "nowhere.txt", "device.txt")) {
            try (StagedOutput output = new StagedOutput(folder)) {
                write(output, name, "new");
                assertThrows(IOException.class, output::commit, name);
            }
        }
        assertTrue(Files.isSymbolicLink(folder.resolve("nowhere.txt")));
        assertTrue(Files.isDirectory(folder.resolve("folder.txt")));
    }
}
