package org.huimin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
    @TempDir
    private Path folder;

    private Command command;

    @BeforeEach
    void makeFolder() throws IOException {
        command = new Command(folder.toRealPath());
    }

    @Test
    void aSoundPlanIsFine() throws IOException {
        command.write("a.plan", Command.SOUND);
        Command.Outcome outcome = command.run("check", "a.plan");
        assertEquals(0, outcome.exitCode());
        assertEquals("1 file(s) checked: 0 error(s), 0 warning(s).\n", outcome.output());
        assertEquals("", outcome.errors());
    }

    @Test
    void anErrorIsShownAtItsPlaceInTheLanguageOfThePlan() throws IOException {
        command.write("a.plan", Command.SOUND + "责任部们：民政局\n");
        Command.Outcome outcome = command.run("check", "a.plan");
        assertEquals(1, outcome.exitCode());
        assertEquals("""
                错误 HM1001：没有名为“责任部们”的标签。
                  --> a.plan:10:1
                10 | 责任部们：民政局
                   | ^^^^^^^^
                   = 是不是想写“责任部门”？
                10 | 责任部门：民政局
                   | ~~~~~~~~

                检查了 1 个文件：1 个错误，0 个警告。
                """, outcome.output());
    }

    @Test
    void theLanguageOfMessagesCanBeChosen() throws IOException {
        command.write("a.plan", Command.SOUND + "责任部们：民政局\n");
        Command.Outcome outcome = command.run("check", "--lang", "en", "a.plan");
        assertTrue(outcome.output().startsWith("error HM1001: There is no label called '责任部们'.\n"), outcome.output());
    }

    @Test
    void theJsonOfASoundPlanIsOneObject() throws IOException {
        command.write("a.plan", Command.SOUND);
        Command.Outcome outcome = command.run("check", "--format", "json", "a.plan");
        assertEquals(
                "{\"version\":1,\"files\":1,\"summary\":{\"errors\":0,\"warnings\":0},\"complete\":true,"
                        + "\"diagnostics\":[]}\n",
                outcome.output());
    }

    @Test
    void theJsonOfAnErrorHasTheShapeThatIsPromised() throws IOException {
        command.write("计划/甲.plan", Command.SOUND.replace("责任部门：民政局", "责任部门：民正局"));
        Command.Outcome outcome = command.run("check", "--format", "json", "--lang", "en", "计划");
        assertEquals(1, outcome.exitCode());
        assertEquals(
                "{\"version\":1,\"files\":1,\"summary\":{\"errors\":1,\"warnings\":0},\"complete\":true,"
                        + "\"diagnostics\":[{\"code\":\"HM2001\",\"severity\":\"error\","
                        + "\"message\":\"There is no department or department group called '民正局'."
                        + " If the name is right, add it to the table of departments.\","
                        + "\"file\":\"计划/甲.plan\",\"range\":{\"start\":{\"line\":8,\"column\":6},"
                        + "\"end\":{\"line\":8,\"column\":9}},\"suggestions\":[\"民政局\"],\"related\":[],"
                        + "\"edit\":null}]}\n",
                outcome.output());
    }

    @Test
    void theJsonOfAFindingSaysWhatExplainsItAndWhatMendsIt() throws IOException {
        command.write("公共.plan", "部门：\n  | 名称 | 曾用名 |\n  | 卫计局 | 卫生局 |\n");
        command.write("甲.plan", Command.SOUND.replace("部门组：民政局", "引用：公共.plan").replace("民政局", "卫生局"));
        String json = command.run("check", "--format", "json", "--lang", "en", "甲.plan")
                .output();
        assertTrue(
                json.contains("\"related\":[{\"message\":\"listed here as a former name\",\"file\":\"公共.plan\","
                        + "\"range\":{\"start\":{\"line\":3,\"column\":11},\"end\":{\"line\":3,\"column\":14}}}],"
                        + "\"edit\":{\"file\":\"甲.plan\",\"range\":{\"start\":{\"line\":8,\"column\":6},"
                        + "\"end\":{\"line\":8,\"column\":9}},\"replacement\":\"卫计局\"}"),
                json);
    }

    @Test
    void coloursAreForATerminalOrWhoeverAsksForThem() throws IOException {
        command.write("a.plan", Command.SOUND + "责任部们：民政局\n任务：丙\u200B\n部门组：民政局\n");
        String plain = command.run("check", "a.plan").output();
        assertFalse(plain.contains("\u001B"));
        String coloured = command.run("check", "--color", "always", "a.plan").output();
        assertTrue(coloured.startsWith("\u001B[1;31m错误 HM1001\u001B[0m："), coloured);
        assertEquals(plain, withoutColours(coloured));
        assertEquals(coloured, command.inColour().run("check", "a.plan").output());
        assertEquals(plain, command.run("check", "--color", "never", "a.plan").output());
        assertEquals(plain, command.run("check", "--color=NEVER", "a.plan").output());
        assertEquals(2, command.run("check", "--color", "red", "a.plan").exitCode());
    }

    private static String withoutColours(String text) {
        return text.replaceAll("\u001B\\[[0-9;]*m", "");
    }

    @Test
    void jsonHasNoColours() throws IOException {
        command.write("a.plan", Command.SOUND + "x\n");
        assertFalse(command.inColour()
                .run("check", "--color", "always", "--format", "json", "a.plan")
                .output()
                .contains("\u001B"));
    }

    @Test
    void whoWantsNoColoursGetsNone() {
        assertTrue(Console.wantsColours(Map.of()));
        assertTrue(Console.wantsColours(Map.of("NO_COLOR", "", "TERM", "xterm")));
        assertFalse(Console.wantsColours(Map.of("NO_COLOR", "1", "TERM", "xterm")));
        assertFalse(Console.wantsColours(Map.of("TERM", "dumb")));
    }

    @Test
    void theJsonOfWhatCouldNotBeReadIsNotComplete() throws IOException {
        Files.write(folder.resolve("a.plan"), new byte[] {(byte) 0xFF, (byte) 0xFE});
        command.write("b.plan", "x\n".repeat(2_000));
        assertTrue(command.run("check", "--format", "json", "nowhere.plan")
                .output()
                .contains("\"complete\":false"));
        assertTrue(command.run("check", "--format", "json", "b.plan").output().contains("\"complete\":false"));
        assertEquals(1, command.run("check", "a.plan").exitCode());
    }

    @Test
    void warningsFailOnlyIfThatIsAskedFor() throws IOException {
        command.write("a.plan", Command.SOUND + "任务：丙\u200B\n");
        assertEquals(0, command.run("check", "a.plan").exitCode());
        assertEquals(1, command.run("check", "--strict", "a.plan").exitCode());
    }

    @Test
    void warningsBeyondNumberDoNotHideAnError() throws IOException {
        command.write("a.plan", Command.SOUND + "任务：丙\u200B\n".repeat(1_500) + "x\n");
        assertEquals(1, command.run("check", "a.plan").exitCode());
    }

    @Test
    void whatCanNotBeReadIsWrongUse() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        assertEquals(2, command.run("check", "nowhere.plan").exitCode());
        Command.Outcome empty = command.run("check", "empty");
        assertEquals(2, empty.exitCode());
        assertEquals("There are no .plan files here.\n", empty.errors());
        assertEquals("", empty.output());
    }

    @Test
    void theGravestOutcomeOfSeveralFilesCounts() throws IOException {
        command.write("a.plan", Command.SOUND);
        command.write("b.plan", "x\n");
        assertEquals(1, command.run("check", "a.plan", "b.plan").exitCode());
        assertEquals(2, command.run("check", "a.plan", "b.plan", "nowhere.plan").exitCode());
    }

    @Test
    void aLibraryThatSeveralPlansImportIsReportedOnce() throws IOException {
        command.write("library.plan", "部门组：民政局\nx\n");
        command.write("a.plan", "引用：library.plan\n部门组：甲\n");
        command.write("b.plan", "引用：library.plan\n部门组：乙\n");
        Command.Outcome outcome = command.run("check", "a.plan", "b.plan");
        assertTrue(outcome.output().endsWith("检查了 2 个文件：1 个错误，0 个警告。\n"), outcome.output());
    }

    @Test
    void hiddenFoldersAndLinksOutAreNotSearched() throws IOException {
        Path outside = Files.createTempDirectory("outside");
        Files.writeString(outside.resolve("x.plan"), "x\n");
        command.write("plans/a.plan", Command.SOUND);
        command.write("plans/.git/b.plan", "x\n");
        Files.createSymbolicLink(folder.resolve("plans/out"), outside);
        assertEquals(
                "1 file(s) checked: 0 error(s), 0 warning(s).\n",
                command.run("check", "plans").output());
    }

    @Test
    void aFileThatIsNotTrustedMayBeSmaller() throws IOException {
        command.write("a.plan", ("#" + "x".repeat(1_000) + "\n").repeat(5_000));
        assertTrue(command.run("check", "--untrusted", "a.plan").output().contains("HM9001"));
        assertFalse(command.run("check", "a.plan").output().contains("HM9001"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb.plan",
                "a\u001B[2Jb.plan",
                "a\u202Eb.plan",
                "a\u0007.plan",
                "\u2028.plan",
                "{path}.plan",
                "%s%n.plan",
                "-a.plan",
                "$(x).plan"
            })
    void aHostileFileNameIsShownHarmlessly(String name) throws IOException {
        command.write("x/" + name, "x\n");
        for (String verb : new String[] {"check", "fmt"}) {
            Command.Outcome outcome = command.run(verb, "x");
            assertEquals(1, outcome.exitCode());
            checkHarmless(outcome.output() + outcome.errors());
        }
        command.write("x/" + name, Command.SOUND + "任务:丙\n");
        Command.Outcome listed = command.run("fmt", "--check", "x");
        assertEquals(1, listed.exitCode());
        assertEquals(1, listed.output().lines().count());
        checkHarmless(listed.output() + listed.errors());
        checkHarmless(command.run("fmt", "x").errors());
    }

    private static void checkHarmless(String shown) {
        assertTrue(
                shown.codePoints()
                        .allMatch(character -> character == '\n'
                                || (Character.getType(character) != Character.CONTROL
                                        && Character.getType(character) != Character.FORMAT
                                        && Character.getType(character) != Character.LINE_SEPARATOR)),
                shown);
    }

    @Test
    void whatIsFoundIsTheSameFromRunToRun() throws IOException {
        command.write("a.plan", Command.SOUND + "x\n责任部们：甲\n配合部门：乙、丙\n");
        String first = command.in(Language.CHINESE).run("check", "a.plan").output();
        assertEquals(first, command.run("check", "a.plan").output());
    }
}
