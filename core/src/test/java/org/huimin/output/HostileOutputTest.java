package org.huimin.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileOutputTest {
    @TempDir
    private Path folder;

    @Test
    void nothingIsSeenBeforeEverythingIsThere() throws IOException {
        try (StagedOutput output = new StagedOutput(folder)) {
            write(output, "a.txt", "甲");
            assertFalse(Files.exists(folder.resolve("a.txt")));
            assertEquals(List.of(folder.resolve("a.txt")), output.commit());
        }
        assertEquals("甲", Files.readString(folder.resolve("a.txt")));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void whatIsGivenUpLeavesNothingBehind() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "before");
        try (StagedOutput output = new StagedOutput(folder)) {
            write(output, "a.txt", "after");
            write(output, "b.txt", "after");
        }
        assertEquals(List.of("a.txt"), names());
        assertEquals("before", Files.readString(folder.resolve("a.txt")));
    }

    @Test
    void foldersThatWereMadeForNothingAreTakenAway() throws IOException {
        try (StagedOutput output = new StagedOutput(folder.resolve("a/b/c"))) {
            write(output, "a.txt", "x");
        }
        assertEquals(List.of(), names());
    }

    @Test
    void foldersThatWereThereStay() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        try (StagedOutput output = new StagedOutput(folder.resolve("a/b"))) {
            write(output, "a.txt", "x");
        }
        assertEquals(List.of("a"), names());
        assertFalse(Files.exists(folder.resolve("a/b")));
    }

    @Test
    void aFolderInTheWayStopsEveryFile() throws IOException {
        Files.createDirectories(folder.resolve("b.txt"));
        try (StagedOutput output = new StagedOutput(folder)) {
            write(output, "a.txt", "x");
            write(output, "b.txt", "x");
            assertThrows(IOException.class, output::commit);
        }
        assertEquals(List.of("b.txt"), names());
    }

    @Test
    void twoFilesOfOneNameAreRefused() throws IOException {
        try (StagedOutput output = new StagedOutput(folder)) {
            write(output, "a/b.txt", "x");
            assertThrows(IOException.class, () -> output.create("a:b.txt"));
        }
        assertEquals(List.of(), names());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.txt",
                "..",
                ".",
                "",
                "/etc/passwd",
                "a/../../b",
                "..\\b",
                "C:\\b",
                "\u0000",
                "a\nb",
                "\u202Egpj.exe",
                "-rf",
                ".bashrc",
                "con",
                "CON.txt",
                "a. ",
                "~"
            })
    void aNameCanNotLeadOutOfTheFolder(String name) throws IOException {
        Path inner = folder.resolve("inner");
        try (StagedOutput output = new StagedOutput(inner)) {
            write(output, name, "x");
            List<Path> written = output.commit();
            assertEquals(1, written.size());
            assertEquals(inner, written.get(0).normalize().getParent());
            String shown = written.get(0).getFileName().toString();
            assertTrue(shown.codePoints().noneMatch(Character::isISOControl), shown);
            assertFalse(shown.startsWith(".") || shown.startsWith("-"), shown);
        }
        assertEquals(List.of("inner"), names());
    }

    @Test
    void aNameThatIsTooLongIsCutBetweenCharacters() {
        String safe = FileNames.safe("甲".repeat(1_000));
        assertTrue(safe.getBytes(StandardCharsets.UTF_8).length <= 180);
        assertTrue(safe.codePoints().allMatch(character -> character == '甲'));
    }

    private static void write(StagedOutput output, String name, String text) throws IOException {
        try (OutputStream stream = output.create(name)) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
