package org.huimin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUseTest {
    @TempDir
    private Path folder;

    private Command command;

    @BeforeEach
    void makeFolder() throws IOException {
        command = new Command(folder.toRealPath());
        command.write("a.plan", Command.SOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "check",
                "check --nonsense a.plan",
                "check --format nonsense a.plan",
                "check --format",
                "fmt",
                "explain",
                "explain HM0000",
                "explain ../../HM1001",
                "explain HM1001 HM1002",
                "export",
                "export json",
                "export nonsense a.plan",
                "export , a.plan",
                "calculate",
                "calculate nonsense a.plan",
                "build a.plan",
                "build",
                "plugins"
            })
    void wrongArgumentsAreAnsweredInEitherLanguageWithoutATrace(String line) throws IOException {
        for (Language language : Language.values()) {
            Command.Outcome outcome = command.in(language).run(line.split(" "));
            assertEquals(2, outcome.exitCode(), line);
            assertEquals("", outcome.output(), line);
            assertFalse(outcome.errors().isBlank(), line);
            assertFalse(outcome.errors().contains("Exception"), outcome.errors());
            assertFalse(outcome.errors().contains("\tat "), outcome.errors());
            boolean chinese = outcome.errors().codePoints().anyMatch(character -> character > 0x4DFF);
            assertEquals(language == Language.CHINESE, chinese, outcome.errors());
        }
    }

    @Test
    void aWrongWordGetsTheNearestRightOne() throws IOException {
        assertTrue(command.run("chekc", "a.plan").errors().contains("check"));
        assertTrue(command.run("explain", "HM201").errors().contains("HM20"));
    }

    @Test
    void whatWasProbablyMeantStandsOnALineOfItsOwn() throws IOException {
        assertTrue(
                command.run("explain", "HM201").errors().startsWith("There is no code 'HM201'.\nDid you mean 'HM20"),
                command.run("explain", "HM201").errors());
        assertEquals(
                "There is no code 'NOPE'.\n", command.run("explain", "NOPE").errors());
    }

    @Test
    void anArgumentIsNoFileOfArguments() throws IOException {
        command.write("arguments", "check a.plan");
        assertEquals(2, command.run("@arguments").exitCode());
    }

    @Test
    void aHostileArgumentIsShownHarmlessly() throws IOException {
        Command.Outcome outcome = command.run("check", "--\u001B[2J\u202E", "a.plan");
        assertEquals(2, outcome.exitCode());
        assertFalse(outcome.errors().contains("\u001B"));
        assertFalse(outcome.errors().contains("\u202E"));
    }

    @Test
    void helpIsFineInEitherLanguage() throws IOException {
        for (String verb : new String[] {"check", "fmt", "build", "export", "calculate", "explain", "plugins"}) {
            Command.Outcome chinese = command.in(Language.CHINESE).run(verb, "-h");
            Command.Outcome english = command.in(Language.ENGLISH).run(verb, "--help");
            assertEquals(0, chinese.exitCode());
            assertEquals(0, english.exitCode());
            assertTrue(chinese.output().codePoints().anyMatch(character -> character > 0x4DFF), verb);
            assertTrue(english.output().codePoints().allMatch(character -> character < 0x80), verb);
        }
    }

    @Test
    void aCodeIsExplainedInEitherLanguage() throws IOException {
        Command.Outcome english = command.run("explain", "hm2001");
        assertEquals(0, english.exitCode());
        assertTrue(english.output().startsWith("# HM2001 "), english.output());
        Command.Outcome chinese = command.run("explain", "--lang", "zh", "HM2001");
        assertTrue(chinese.output().codePoints().anyMatch(character -> character > 0x4DFF));
    }

    @Test
    void anExportOfAPlanWithErrorsWritesNothing() throws IOException {
        command.write("b.plan", "x\n");
        Command.Outcome outcome = command.run("export", "json", "b.plan", "-o", "out/b.json");
        assertEquals(2, outcome.exitCode());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void aBuildOfAPlanWithErrorsMakesNoFolder() throws IOException {
        command.write("b.plan", "x\n");
        Command.Outcome outcome = command.run("build", "b.plan", "-o", "out");
        assertEquals(1, outcome.exitCode());
        assertEquals("", outcome.output());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void aBuildIntoAFileIsToldAndLeavesNothing() throws IOException {
        command.write("file", "x");
        Command.Outcome outcome = command.run("build", "a.plan", "-o", "file/out");
        assertEquals(2, outcome.exitCode());
        assertEquals("x", Files.readString(folder.resolve("file")));
    }

    @Test
    void aBuildOfALibraryIsWrongUse() throws IOException {
        command.write("library.plan", "部门组：甲\n");
        Command.Outcome outcome = command.run("build", "library.plan", "-o", "out");
        assertEquals(2, outcome.exitCode());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void aFormatThatNoPluginBringsIsToldBeforeThePlanIsRead() throws IOException {
        Command.Outcome outcome = command.run("export", "json", "nowhere.plan");
        assertEquals(2, outcome.exitCode());
        assertTrue(outcome.errors().startsWith("There is no export format 'json'."), outcome.errors());
        assertEquals(0, command.run("export", "--list").exitCode());
        assertEquals("", command.run("export", "--list").output());
    }

    @Test
    void theHelpSaysOfEveryVerbWhatItDoes() throws IOException {
        String help = command.in(Language.CHINESE).run("--help").output();

        assertTrue(help.startsWith("惠民："), help);
        assertTrue(help.contains("  check      检查计划文件或文件夹。\n"), help);
        assertTrue(help.contains("  test       运行案例。\n"), help);
        assertTrue(command.in(Language.CHINESE).run("test", "--help").output().startsWith("Usage: huimin test"), help);
    }
}
