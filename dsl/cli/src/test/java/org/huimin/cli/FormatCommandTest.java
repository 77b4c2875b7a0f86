package org.huimin.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatCommandTest {
    private static final String UNTIDY = Command.SOUND + "任务:丙\n";
    private static final String TIDY = Command.SOUND + "任务：丙\n";

    @TempDir
    private Path folder;

    private Command command;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = folder.toRealPath();
        command = new Command(folder);
    }

    @Test
    void aPlanIsWrittenInItsCanonicalForm() throws IOException {
        Path file = command.write("a.plan", UNTIDY);
        Command.Outcome outcome = command.run("fmt", "a.plan");
        assertEquals(0, outcome.exitCode());
        assertEquals("", outcome.output());
        assertEquals("Formatted: a.plan\n", outcome.errors());
        assertEquals(TIDY, Files.readString(file));
    }

    @Test
    void aPlanThatIsFormattedIsNotTouched() throws IOException {
        Path file = command.write("a.plan", TIDY);
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(0));
        assertEquals(0, command.run("fmt", "a.plan").exitCode());
        assertEquals(0, Files.getLastModifiedTime(file).toMillis());
    }

    @Test
    void aCheckListsWhatIsNotFormattedAndWritesNothing() throws IOException {
        Path file = command.write("b/a.plan", UNTIDY);
        command.write("b/b.plan", TIDY);
        Command.Outcome outcome = command.run("fmt", "--check", "b");
        assertEquals(1, outcome.exitCode());
        assertEquals("b/a.plan\n", outcome.output());
        assertEquals(UNTIDY, Files.readString(file));
        assertEquals(0, command.run("fmt", "--check", "b/b.plan").exitCode());
    }

    @Test
    void keywordsAreWrittenInAnotherLanguageAndBack() throws IOException {
        Path file = command.write("a.plan", TIDY);
        assertEquals(0, command.run("fmt", "--keywords", "en", "a.plan").exitCode());
        assertTrue(Files.readString(file).startsWith("plan: 甲\nyear: 2016\n"));
        assertEquals(0, command.run("fmt", "--keywords", "zh", "a.plan").exitCode());
        assertEquals(TIDY, Files.readString(file));
        assertEquals(2, command.run("fmt", "--keywords", "fr", "a.plan").exitCode());
    }

    @Test
    void theStandardInputIsFormattedToTheStandardOutput() throws IOException {
        Command.Outcome outcome = command.input(UNTIDY).run("fmt", "-");
        assertEquals(0, outcome.exitCode());
        assertEquals(TIDY, outcome.output());
        assertEquals(1, command.input(UNTIDY).run("fmt", "--check", "-").exitCode());
        assertEquals(0, command.input(TIDY).run("fmt", "--check", "-").exitCode());
        assertEquals(2, command.input(TIDY).run("fmt", "-", "a.plan").exitCode());
    }

    @Test
    void errorsInTheStandardInputWriteNoData() throws IOException {
        Command.Outcome outcome = command.input("x\n").run("fmt", "-");
        assertEquals(1, outcome.exitCode());
        assertEquals("", outcome.output());
        assertTrue(outcome.errors().contains("HM1003"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\n", UNTIDY + "x\n", "计划：甲\n年度：" + "\u0000" + "2016\n", "", "计划：甲\n指标：甲 1e5人\n"})
    void aFileWithErrorsStaysAsItIsToTheByte(String text) throws IOException {
        Path file = command.write("a.plan", text);
        byte[] before = Files.readAllBytes(file);
        command.run("fmt", "a.plan");
        assertArrayEquals(before, Files.readAllBytes(file));
        assertNothingElse("a.plan");
    }

    @Test
    void aFileThatIsNotUtf8StaysAsItIs() throws IOException {
        Path file = folder.resolve("a.plan");
        byte[] bytes = {'#', (byte) 0xC0, (byte) 0xAF, '\n'};
        Files.write(file, bytes);
        assertEquals(1, command.run("fmt", "a.plan").exitCode());
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void aFileInGb18030IsConverted() throws IOException {
        Path file = folder.resolve("a.plan");
        Files.write(file, UNTIDY.getBytes(Charset.forName("GB18030")));
        assertEquals(0, command.run("fmt", "a.plan").exitCode());
        assertEquals(TIDY, Files.readString(file, StandardCharsets.UTF_8));
    }

    @Test
    void lineEndsOfWindowsStay() throws IOException {
        Path file = command.write("a.plan", UNTIDY.replace("\n", "\r\n"));
        assertEquals(0, command.run("fmt", "a.plan").exitCode());
        assertEquals(TIDY.replace("\n", "\r\n"), Files.readString(file));
        assertEquals(0, command.run("fmt", "--check", "a.plan").exitCode());
    }

    @Test
    void permissionsStay() throws IOException {
        Path file = command.write("a.plan", UNTIDY);
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-rwx--x");
        Files.setPosixFilePermissions(file, permissions);
        assertEquals(0, command.run("fmt", "a.plan").exitCode());
        assertEquals(permissions, Files.getPosixFilePermissions(file));
    }

    @Test
    void aLinkStillLeadsToTheFileThatIsFormatted() throws IOException {
        Path file = command.write("real/a.plan", UNTIDY);
        Path link = Files.createSymbolicLink(folder.resolve("a.plan"), Path.of("real", "a.plan"));
        assertEquals(0, command.run("fmt", "a.plan").exitCode());
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(TIDY, Files.readString(file));
    }

    @Test
    void aFolderThatMayNotBeWrittenIsTold() throws IOException {
        Path file = command.write("locked/a.plan", UNTIDY);
        Path locked = file.getParent();
        assumeTrue(locked.toFile().setWritable(false));
        try {
            assumeFalse(Files.isWritable(locked));
            Command.Outcome outcome = command.run("fmt", "locked/a.plan");
            assertEquals(2, outcome.exitCode());
            assertEquals("Cannot write locked/a.plan\n", outcome.errors());
            assertEquals(UNTIDY, Files.readString(file));
        } finally {
            assertTrue(locked.toFile().setWritable(true));
        }
    }

    @Test
    void nothingIsLeftBesideAFormattedFile() throws IOException {
        command.write("a.plan", UNTIDY);
        command.run("fmt", "a.plan");
        assertNothingElse("a.plan");
    }

    private void assertNothingElse(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(found -> !found.equals(".no-plugins"))
                    .toList();
            assertEquals(List.of(name), names);
        }
    }

    @Test
    void whatIsNoFileIsWrongUse() throws IOException {
        assertEquals(2, command.run("fmt", "nowhere.plan").exitCode());
        assertEquals(2, command.run("fmt").exitCode());
        assertEquals(2, command.run("fmt", "/dev/zero").exitCode());
        assertFalse(Files.exists(folder.resolve("nowhere.plan")));
    }
}
