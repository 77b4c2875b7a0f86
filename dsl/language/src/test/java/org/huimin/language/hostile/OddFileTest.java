package org.huimin.language.hostile;

import static org.huimin.language.hostile.Project.input;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OddFileTest {
    private static final String UNREADABLE = "HM9008";
    private static final String TOO_LARGE = "HM9001";
    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("emptyTexts")
    void aFileThatSaysNothingIsTold(String text) throws IOException {
        assertEquals(List.of("HM1021"), new Project(folder).codes(text));
    }

    static Stream<Arguments> emptyTexts() {
        return Stream.of(
                input("no byte", ""),
                input("a byte order mark", "\uFEFF"),
                input("a line feed", "\n"),
                input("a carriage return", "\r"),
                input("blanks", "  \t\u3000\n\u00A0"),
                input("a comment", "# 甲"),
                input("many line feeds", "\n".repeat(100_000)));
    }

    @Test
    void whatIsNoRegularFileIsNotRead() throws IOException {
        Project project = new Project(folder);
        Path loop = Files.createSymbolicLink(folder.resolve("loop.plan"), Path.of("loop.plan"));
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.plan"), Path.of("nowhere.plan"));
        Path longName = folder.resolve("a".repeat(5_000));
        for (Path file : List.of(folder, folder.resolve("nowhere.plan"), loop, dangling, longName)) {
            assertEquals(List.of(UNREADABLE), project.codes(file), file.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("devices")
    void aDeviceIsNotRead(Path device) {
        assumeTrue(Files.exists(device));
        assertEquals(List.of(UNREADABLE), new Project(folder).codes(device));
    }

    static Stream<Path> devices() {
        return Stream.of("/dev/zero", "/dev/full", "/dev/null", "/dev/random", "/dev/tty", "/dev/stdin")
                .map(Path::of);
    }

    @Test
    void aPipeThatNobodyWritesIntoIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.plan");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        assertEquals(
                0,
                new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
        assertEquals(List.of(UNREADABLE), new Project(folder).codes(pipe));
    }

    @Test
    void aFileThatMayNotBeReadIsTold() throws IOException {
        Path file = new Project(folder).write("hidden.plan", "计划：甲\n");
        assumeTrue(file.toFile().setReadable(false));
        assumeFalse(Files.isReadable(file));
        assertEquals(List.of(UNREADABLE), new Project(folder).codes(file));
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Path file = new Project(folder).write("large.plan", new byte[16 * MEBIBYTE + 1]);
        assertEquals(List.of(TOO_LARGE), new Project(folder).codes(file));
    }

    @Test
    void aFileThatIsNotTrustedMayBeSmaller() throws IOException {
        String line = "#" + "x".repeat(1022) + "\n";
        Path file = new Project(folder).write("large.plan", line.repeat(4 * 1024) + "\n");
        assertEquals(List.of(TOO_LARGE), new Project(folder).codes(file, true));
        assertEquals(List.of("HM1021"), new Project(folder).codes(file, false));
        Path smaller = new Project(folder).write("smaller.plan", line.repeat(4 * 1024));
        assertEquals(List.of("HM1021"), new Project(folder).codes(smaller, true));
    }

    @Test
    void aFileOfJustTheLimitIsRead() throws IOException {
        String line = "#" + "x".repeat(1022) + "\n";
        Path file = new Project(folder).write("large.plan", line.repeat(16 * 1024));
        assertFalse(new Project(folder).codes(file).contains(TOO_LARGE));
    }

    @Test
    void tooManyLinesAreNotRead() throws IOException {
        assertEquals(List.of("HM9011"), new Project(folder).codes("\n".repeat(300_001)));
        assertEquals(List.of("HM1021"), new Project(folder).codes("\n".repeat(300_000)));
    }

    @Test
    void tooManyWordsAreNotRead() throws IOException {
        String line = "部门组：甲=" + "乙、".repeat(9_000) + "乙\n";
        assertEquals(List.of("HM9012"), new Project(folder).codes(line.repeat(100)));
        assertFalse(new Project(folder).codes(line.repeat(80)).contains("HM9012"));
    }

    @Test
    void aFileThatIsNotTrustedMayHaveFewerLinesAndWords() throws IOException {
        Project project = new Project(folder);
        assertEquals(List.of("HM9011"), project.codes(project.write("a.plan", "\n".repeat(50_001)), true));
        assertFalse(project.codes(project.write("b.plan", "\n".repeat(50_000)), true)
                .contains("HM9011"));
        String line = "部门组：" + "甲、".repeat(4_999) + "乙\n";
        assertTrue(project.codes(project.write("c.plan", line.repeat(26)), true).contains("HM9012"));
        assertFalse(
                project.codes(project.write("d.plan", line.repeat(24)), true).contains("HM9012"));
    }

    @Test
    void tooManyCellsAreNotRead() throws IOException {
        String table = "部门：\n| 名称 | 全称 |\n";
        assertTrue(new Project(folder).codes(table + "|甲|乙|\n".repeat(100_000)).contains("HM9007"));
        assertFalse(new Project(folder).codes(table + "|甲|乙|\n".repeat(99_999)).contains("HM9007"));
    }

    @Test
    void moreWarningsThanAnybodyReadsAreCutShortAndNoError() throws IOException {
        List<String> codes = new Project(folder).codes("计划：甲\n年度：2016\n" + "#\u200B\n".repeat(2_000));
        assertEquals(1_000, codes.stream().filter("HM1024"::equals).count());
        assertTrue(codes.contains("HM9016"));
        assertFalse(codes.contains("HM9009"));
    }

    @Test
    void aFileThatGrowsWhileItIsReadEnds() throws IOException, InterruptedException {
        Path file = new Project(folder).write("growing.plan", "计划：甲\n");
        AtomicBoolean done = new AtomicBoolean();
        Thread writer = new Thread(() -> grow(file, done));
        writer.start();
        for (int round = 0; round < 5; round++) {
            List<String> codes = new Project(folder).codes(file, true);
            assertFalse(codes.isEmpty());
        }
        done.set(true);
        writer.join();
    }

    private static void grow(Path file, AtomicBoolean done) {
        byte[] line = ("#" + "x".repeat(8_000) + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        try (OutputStream stream = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
            for (int count = 0; count < 4_000 && !done.get(); count++) {
                stream.write(line);
            }
        } catch (IOException exception) {
            throw new java.io.UncheckedIOException(exception);
        }
    }
}
