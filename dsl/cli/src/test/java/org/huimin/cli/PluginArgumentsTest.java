package org.huimin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huimin.host.PluginDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PluginArgumentsTest {
    private static final String HEAD = "huimin-lock 1\n";

    @TempDir
    private Path folder;

    private Command command;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = folder.toRealPath();
        command = new Command(folder);
        command.write("a.plan", Command.SOUND);
    }

    private Path plugins() throws IOException {
        return Files.createDirectories(folder.resolve("third"));
    }

    private void budget() throws IOException {
        new PluginDraft("budget")
                .describe("always", "false")
                .describe("setting.head", "text")
                .describe("setting.head.required", "true")
                .calculator("total", "Total", "return note(\"head \" + request.settings().text(\"head\").get());")
                .into(plugins());
    }

    private void wrong(String sentence, String... arguments) throws IOException {
        Command.Outcome outcome = command.run(arguments);
        assertEquals(2, outcome.exitCode(), outcome.errors());
        assertEquals("", outcome.output());
        assertEquals(sentence + "\n", outcome.errors());
    }

    @Test
    void aFolderOfPluginsMustBeThere() throws IOException {
        wrong("There is no folder nowhere, which --plugins names.", "check", "--plugins", "nowhere", "a.plan");
        wrong("There is no folder a.plan, which --plugins names.", "check", "--plugins", "a.plan", "a.plan");
        assertEquals(
                0,
                command.run("check", "--plugins", plugins().toString(), "a.plan")
                        .exitCode());
    }

    @Test
    void aLockFileThatIsNamedMustBeThere() throws IOException {
        wrong("There is no lock file nowhere.lock.", "check", "--lock", "nowhere.lock", "a.plan");
        wrong(
                "There is no lock file third.",
                "check",
                "--lock",
                plugins().getFileName().toString(),
                "a.plan");
    }

    @Test
    void aBrokenLockFileIsNamedWithItsLineAndCode() throws IOException {
        command.write("huimin.lock", HEAD + "nonsense\n");
        wrong(
                "huimin.lock:2: HM7015 The lock file can't be used: this line is not understood."
                        + " Make it anew with `huimin plugins lock`.",
                "check",
                "--lang",
                "en",
                "a.plan");
        command.write("huimin.lock", HEAD);
        command.write(
                "locks/other.lock",
                HEAD + "plugin a 1\nfolder a\ndescriptor id=a\ndescriptor spi=7\nsha256 " + "0".repeat(64)
                        + " a.jar\n");
        Command.Outcome outcome = command.run("check", "--lock", "locks/other.lock", "a.plan");
        assertEquals(2, outcome.exitCode());
        assertTrue(outcome.errors().startsWith("locks/other.lock:2: HM7011 "), outcome.errors());
    }

    @Test
    void theNearestLockFileAboveAPlanHolds() throws IOException {
        command.write("huimin.lock", HEAD + "nonsense\n");
        command.write("deep/huimin.lock", HEAD);
        command.write("deep/er/b.plan", Command.SOUND);

        assertEquals(0, command.run("check", "deep/er/b.plan").exitCode());
        assertEquals(0, command.run("check", "deep").exitCode());
        assertEquals(2, command.run("check", "a.plan").exitCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Budget plan", "budget(", "budget (head)", "budget\nuse: other", "(head x)", "a, b"})
    void whatIsUsedMustBeUnderstood(String text) throws IOException {
        Command.Outcome outcome = command.run("check", "--use", text, "a.plan");
        assertEquals(2, outcome.exitCode(), outcome.errors());
        assertFalse(outcome.errors().contains("Exception"), outcome.errors());
        assertFalse(outcome.errors().isBlank());
    }

    @Test
    void noSettingIsGivenTwiceToWhatIsUsed() throws IOException {
        wrong(
                "--use is not understood: budget (head a, head b)."
                        + " Write --use 'plugin' or --use 'plugin (setting value)'.",
                "check",
                "--use",
                "budget (head a, head b)",
                "a.plan");
    }

    @Test
    void whatIsUsedIsTakenWithItsSettings() throws IOException {
        budget();
        Command.Outcome used =
                command.run("calculate", "total", "a.plan", "--plugins", "third", "--use", "budget (head 2081006)");
        assertEquals(0, used.exitCode(), used.errors());
        assertTrue(used.output().contains("head 2081006"), used.output());

        Command.Outcome unknown =
                command.run("check", "--lang", "en", "a.plan", "--plugins", "third", "--use", "bugdet");
        assertEquals(1, unknown.exitCode());
        assertTrue(unknown.output().contains("error HM7002: There is no plugin called 'bugdet'."), unknown.output());
        Command.Outcome missing =
                command.run("check", "--lang", "en", "a.plan", "--plugins", "third", "--use", "budget");
        assertEquals(1, missing.exitCode(), missing.errors());
        assertTrue(missing.output().contains("error HM7008"), missing.output());
        assertTrue(missing.output().contains("--> --use:1:1"), missing.output());
    }

    @Test
    void theUsersOwnPluginsAreFoundWithoutAnArgument() throws IOException {
        budget();
        command.users(folder.resolve("third"));
        assertEquals(
                0,
                command.run("calculate", "total", "a.plan", "--use", "budget (head x)")
                        .exitCode());
        command.users(folder.resolve("nowhere"));
        assertEquals(
                2,
                command.run("calculate", "total", "a.plan", "--use", "budget (head x)")
                        .exitCode());
    }

    @Test
    void filesOfProjectsWithLockFilesOfTheirOwnAreNotCheckedTogetherWithPlugins() throws IOException {
        command.write("one/huimin.lock", HEAD);
        command.write("one/a.plan", Command.SOUND);
        command.write("two/huimin.lock", HEAD);
        command.write("two/a.plan", Command.SOUND);
        plugins();

        wrong(
                "These files belong to projects with lock files of their own: one/huimin.lock and two/huimin.lock."
                        + " Say with --lock which one holds.",
                "check",
                "--plugins",
                "third",
                "one",
                "two/a.plan");
        wrong(
                "Some of these files belong to a project with a lock file (one/huimin.lock), others to none."
                        + " Say with --lock which one holds.",
                "check",
                "--plugins",
                "third",
                "a.plan",
                "one");
        assertEquals(
                0,
                command.run("check", "--plugins", "third", "--lock", "one/huimin.lock", "one", "two", "a.plan")
                        .exitCode());
        assertEquals(0, command.run("check", "one", "two", "a.plan").exitCode());
    }
}
