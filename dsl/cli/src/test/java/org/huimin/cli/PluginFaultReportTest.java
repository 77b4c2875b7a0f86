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

class PluginFaultReportTest {
    private static final String MISDESCRIBED =
            "The descriptor of the plugin 'broken' (third/broken) does not hold: it has no 'class'";

    @TempDir
    private Path folder;

    private Command command;
    private Path third;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = folder.toRealPath();
        third = Files.createDirectories(folder.resolve("third"));
        command = new Command(folder);
        command.write("a.plan", asking("", ""));
    }

    /** The sound plan with a line that asks for a plugin, and one at its end. */
    private static String asking(String plugin, String last) {
        String line = plugin.isEmpty() ? "" : "\u542F\u7528\uFF1A" + plugin + "\n";
        return Command.SOUND.replaceFirst("\u90E8\u95E8\u7EC4", line + "\u90E8\u95E8\u7EC4") + last;
    }

    private void misdescribed() throws IOException {
        new PluginDraft("broken").without("class").into(third);
    }

    private void failing() throws IOException {
        new PluginDraft("failing")
                .describe("always", "false")
                .describe("codes", "FA")
                .validator("own", "Own", "throw new IllegalStateException(\"no luck\");")
                .into(third);
        command.write("a.plan", asking("failing", ""));
    }

    private Command.Outcome check(String... arguments) throws IOException {
        String[] all = new String[arguments.length + 5];
        System.arraycopy(new String[] {"check", "--lang", "en", "--plugins", "third"}, 0, all, 0, 5);
        System.arraycopy(arguments, 0, all, 5, arguments.length);
        return command.run(all);
    }

    @Test
    void aBrokenPluginIsSaidBesideTheTextAndFailsTheCheck() throws IOException {
        misdescribed();
        Command.Outcome outcome = check("a.plan");
        assertEquals(3, outcome.exitCode());
        assertEquals("HM7005 " + MISDESCRIBED + "\n", outcome.errors());
    }

    @Test
    void aBrokenPluginIsAmongTheFindingsOfJsonWhichIsNotComplete() throws IOException {
        misdescribed();
        Command.Outcome outcome = check("--format", "json", "a.plan");
        assertEquals(3, outcome.exitCode());
        assertTrue(outcome.output().contains("\"complete\":false"), outcome.output());
        assertTrue(outcome.output().contains("\"summary\":{\"errors\":1,\"warnings\":0}"), outcome.output());
        assertTrue(
                outcome.output().contains("{\"code\":\"HM7005\",\"severity\":\"error\",\"message\":\"" + MISDESCRIBED),
                outcome.output());
        assertTrue(outcome.output().contains("\"file\":\"plugins\""), outcome.output());
    }

    @Test
    void aBrokenPluginIsAnErrorOfJunitAndGithub() throws IOException {
        misdescribed();
        Command.Outcome junit = check("--format", "junit", "a.plan");
        assertEquals(3, junit.exitCode());
        assertTrue(junit.output().contains("<error message=\"The descriptor"), junit.output());
        assertTrue(junit.output().contains("errors=\"1\""), junit.output());
        Command.Outcome github = check("--format", "github", "a.plan");
        assertEquals(3, github.exitCode());
        assertTrue(
                github.output()
                        .startsWith("::error file=plugins,line=1,col=1,endColumn=1,title=HM7005::" + MISDESCRIBED),
                github.output());
    }

    @Test
    void aBrokenPluginIsToldBySarifToo() throws IOException {
        misdescribed();
        Command.Outcome sarif = check("--format", "sarif", "a.plan");
        assertEquals(3, sarif.exitCode());
        assertTrue(sarif.output().contains(MISDESCRIBED), sarif.output());
        assertTrue(sarif.output().contains("\"executionSuccessful\":false"), sarif.output());
    }

    @Test
    void aPluginThatFailsIsAFindingAtTheLineThatAsksForIt() throws IOException {
        failing();
        Command.Outcome outcome = check("a.plan");
        assertEquals(3, outcome.exitCode());
        assertTrue(
                outcome.output()
                        .startsWith("error HM7001: The plugin 'failing' failed while it checked the plan:"
                                + " IllegalStateException: no luck\n"),
                outcome.output());
        assertTrue(outcome.output().contains("--> a.plan:3:"), outcome.output());
        assertTrue(
                check("--format", "json", "a.plan").output().contains("\"complete\":false"),
                "a check that failed is not complete");
        assertTrue(check("--format", "junit", "a.plan").output().contains("<error message=\"The plugin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HM7001", "HM7", "HM"})
    void noProjectHidesAPluginThatFails(String code) throws IOException {
        failing();
        command.write("huimin.json", "{\"severities\":[{\"code\":\"" + code + "\",\"severity\":\"off\"}]}");
        for (String untrusted : new String[] {"", "--strict"}) {
            Command.Outcome outcome = untrusted.isEmpty() ? check("a.plan") : check(untrusted, "a.plan");
            assertEquals(3, outcome.exitCode(), outcome.output());
            assertTrue(outcome.output().contains("error HM7001: The plugin 'failing' failed"), outcome.output());
        }
        assertTrue(check("--format", "json", "a.plan").output().contains("\"complete\":false"));
    }

    @Test
    void noPlanWaivesAPluginThatFails() throws IOException {
        failing();
        command.write("a.plan", asking("failing", "\u5FFD\u7565\uFF1AHM7001 \u65E0\u59A8\n"));
        Command.Outcome outcome = check("a.plan");
        assertEquals(3, outcome.exitCode(), outcome.output());
        assertTrue(outcome.output().contains("error HM7001: The plugin 'failing' failed"), outcome.output());
    }

    @Test
    void noProjectAndNoPlanHidesAPluginThatHasChanged() throws IOException {
        failing();
        assertEquals(0, command.run("plugins", "lock", "--plugins", "third").exitCode());
        Path jar = third.resolve("failing/failing.jar");
        Files.write(jar, java.util.Arrays.copyOf(Files.readAllBytes(jar), (int) Files.size(jar) + 1));
        command.write("huimin.json", "{\"severities\":[{\"code\":\"HM7013\",\"severity\":\"off\"}]}");
        command.write("a.plan", asking("failing", "\u5FFD\u7565\uFF1AHM7013 \u65E0\u59A8\n"));

        Command.Outcome outcome = check("a.plan");
        assertEquals(3, outcome.exitCode(), outcome.output());
        assertTrue(outcome.output().contains("error HM7013: The plugin 'failing' is not what"), outcome.output());
    }

    @Test
    void noProjectHidesAPluginThatIsMisdescribedOrNotLocked() throws IOException {
        misdescribed();
        command.write("huimin.json", "{\"severities\":[{\"code\":\"HM7\",\"severity\":\"off\"}]}");
        assertEquals(3, check("a.plan").exitCode());
        Files.delete(third.resolve("broken/broken.jar"));
        Files.delete(third.resolve("broken"));
        failing();
        command.write("huimin.lock", "huimin-lock 1\n");
        Command.Outcome outcome = check("a.plan");
        assertEquals(3, outcome.exitCode());
        assertTrue(outcome.output().contains("error HM7014"), outcome.output());
    }

    @Test
    void aPluginThatIsLeftAloneMakesACheckIncompleteHoweverTheNoteIsHidden() throws IOException {
        failing();
        command.write("huimin.json", "{\"severities\":[{\"code\":\"HM7004\",\"severity\":\"off\"}]}");
        command.write("a.plan", asking("failing", "\u5FFD\u7565\uFF1AHM7004 \u65E0\u59A8\n"));

        Command.Outcome outcome = check("--untrusted", "--format", "json", "a.plan");
        assertEquals(0, outcome.exitCode(), outcome.output());
        assertTrue(outcome.output().contains("\"complete\":false"), outcome.output());
    }

    @Test
    void theDetailsOfAFaultAreShownToWhoeverWantsThemEvenIfTheyThrowAgain() throws IOException {
        new PluginDraft("failing")
                .describe("codes", "FA")
                .type(
                        "Odd",
                        "public class Odd extends RuntimeException {"
                                + " public String getMessage() { throw new IllegalStateException(); } }")
                .validator("own", "Own", "throw new Odd();")
                .into(third);

        Command.Outcome outcome = check("--debug", "a.plan");
        assertEquals(3, outcome.exitCode());
        assertTrue(outcome.errors().contains("example.Odd"), outcome.errors());
        assertFalse(check("a.plan").errors().contains("example.Odd"));
    }
}
