package org.huimin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks the worst files in a process of its own with little memory. How long each takes is printed; only one that does
 * not end fails, since a machine may be busy.
 */
class HostileInputProcessTest {
    private static final int MEBIBYTE = 1 << 20;
    private static final int LARGEST = 16 * MEBIBYTE;
    private static final int KILL_SECONDS = 120;
    private static final String MEASURE = "计划：甲\n年度：2016\n部门组：甲\n一、甲\n1.甲\n责任部门：甲\n";
    private static final String BENEFIT = MEASURE + "补贴：甲\n";

    @TempDir
    private Path folder;

    /** What is repeated up to the size of the largest file, and the code that it ends in. */
    static Stream<Arguments> largeFiles() {
        return Stream.of(
                Arguments.of("HM1003", "", "x\n"),
                Arguments.of("HM9011", MEASURE, "任务:x\n"),
                Arguments.of("HM9006", "说明：", "甲"),
                Arguments.of("HM9006", MEASURE, "甲\t"),
                Arguments.of("HM1103", "", "\0"),
                Arguments.of("HM1103", "", "\0\n"),
                Arguments.of("HM9011", "", "\n"),
                Arguments.of("HM1024", MEASURE, "任务：甲\u200B\n"),
                Arguments.of("HM1001", MEASURE, "任务a：x\n"),
                Arguments.of("HM9011", MEASURE, "指标：甲 1人\n"),
                Arguments.of("HM9011", MEASURE, "补贴：甲\n对象：甲\n标准：1元/人/年\n"),
                Arguments.of("HM9012", BENEFIT, "对象：" + "甲 且 ".repeat(3_000) + "甲\n"),
                Arguments.of("HM9012", BENEFIT, "对象：" + "（甲）且 ".repeat(3_000) + "甲\n"),
                Arguments.of("HM9012", BENEFIT + "标准：\n", "|" + "1|".repeat(9_000) + "\n"),
                Arguments.of("HM9003", MEASURE, "指标：甲 " + "9".repeat(19_000) + "人\n"),
                Arguments.of("HM9002", BENEFIT, "对象：" + "（非 ".repeat(5_000) + "甲\n"),
                Arguments.of("HM9016", "", "引用：甲.plan\n"),
                Arguments.of("HM1102", "", "GB18030"));
    }

    @ParameterizedTest
    @MethodSource("largeFiles")
    void theLargestFileEndsInItsOwnMessage(String code, String head, String part) throws Exception {
        Path file = folder.resolve("large.plan");
        byte[] repeated = part.equals("GB18030")
                ? "任务：甲\n".getBytes(java.nio.charset.Charset.forName("GB18030"))
                : part.getBytes(StandardCharsets.UTF_8);
        byte[] first = head.getBytes(StandardCharsets.UTF_8);
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            stream.write(first);
            for (int size = first.length; size + repeated.length <= LARGEST; size += repeated.length) {
                stream.write(repeated);
            }
        }
        Ended ended = check(file.toString());
        assertEquals(ExitCode.FINDINGS, ended.exitCode(), ended.output());
        assertTrue(ended.output().contains(code), ended.output());
    }

    @Test
    void theLargestFileThatIsNotTrustedIsNotRead() throws Exception {
        Path file = folder.resolve("large.plan");
        Files.write(file, new byte[4 * MEBIBYTE + 1]);
        assertTrue(check("--untrusted", file.toString()).output().contains("HM9001"));
    }

    @Test
    void aDenseFileThatIsNotTrustedIsCutShortSooner() throws Exception {
        String line = "指标：甲 1个\n";
        int lines = 4 * MEBIBYTE / line.getBytes(StandardCharsets.UTF_8).length - MEASURE.length();
        Path file = Files.writeString(folder.resolve("dense.plan"), MEASURE + line.repeat(lines));
        Ended ended = check("--untrusted", "--lang", "en", file.toString());
        assertTrue(ended.output().contains("HM9011: The file and what it imports have too many lines: 50000 at most."));
    }

    @Test
    void endlessDevicesAndPipesAreNotReadAtAll() throws Exception {
        Path pipe = folder.resolve("pipe.plan");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        for (String file :
                List.of("/dev/zero", pipe.toString(), folder.resolve("nowhere").toString())) {
            Ended ended = check(file);
            assertEquals(ExitCode.WRONG_USE, ended.exitCode());
            assertTrue(ended.output().contains("HM9008"));
        }
    }

    @Test
    void aChainOfThousandsOfImportsEndsInItsOwnMessage() throws Exception {
        for (int index = 0; index < 3_000; index++) {
            Files.writeString(folder.resolve(index + ".plan"), "引用：" + (index + 1) + ".plan\n部门组：甲" + index + "\n");
        }
        assertTrue(check(folder.resolve("0.plan").toString()).output().contains("HM9004"));
    }

    @Test
    void libraryAfterLibraryOfTheLargestSizeEndsInAMessage() throws Exception {
        byte[] line = "部门组：甲\n".getBytes(StandardCharsets.UTF_8);
        StringBuilder entry = new StringBuilder();
        for (int file = 0; file < 8; file++) {
            try (OutputStream stream =
                    new BufferedOutputStream(Files.newOutputStream(folder.resolve(file + ".plan")))) {
                for (int count = 0; count < 250_000; count++) {
                    stream.write(line);
                }
            }
            entry.append("引用：").append(file).append(".plan\n");
        }
        Files.writeString(folder.resolve("entry.plan"), entry.append("部门组：乙\n"));
        Ended ended = check(folder.resolve("entry.plan").toString());
        assertEquals(ExitCode.FINDINGS, ended.exitCode(), ended.output());
    }

    /** How a process ended. */
    private record Ended(int exitCode, String output) {}

    private Ended check(String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.huimin.cli.Main",
                "check"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        long start = System.nanoTime();
        Process process = builder.start();
        try {
            assertTrue(process.waitFor(KILL_SECONDS, TimeUnit.SECONDS), "does not end");
        } finally {
            process.destroyForcibly();
        }
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        String said = Files.readString(errors);
        assertFalse(said.contains("Exception") || said.contains("OutOfMemory"), said);
        String text = Files.readString(output);
        System.out.printf(
                "%6d ms  exit %d  %s%n",
                milliseconds,
                process.exitValue(),
                text.lines().findFirst().orElse("").strip());
        return new Ended(process.exitValue(), text);
    }
}
