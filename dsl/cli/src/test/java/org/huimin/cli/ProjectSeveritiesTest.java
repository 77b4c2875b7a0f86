package org.huimin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectSeveritiesTest {
    private static final String INVISIBLE = "任务：丙\u200B\n";

    @TempDir
    private Path folder;

    private Command command;

    @BeforeEach
    void makeProject() throws IOException {
        command = new Command(folder.toRealPath());
        command.write("计划/a.plan", Command.SOUND + INVISIBLE);
    }

    private void severity(String code, String severity, String rest) throws IOException {
        command.write(
                "huimin.json",
                "{\"severities\":[{\"code\":\"" + code + "\",\"severity\":\"" + severity + "\"" + rest + "}]}");
    }

    private String summary(String... arguments) throws IOException {
        String output = command.run(arguments).output();
        return output.substring(output.lastIndexOf('\n', output.length() - 2) + 1);
    }

    @Test
    void aRaisedWarningIsAnErrorEverywhere() throws IOException {
        severity("HM1024", "error", "");
        Command.Outcome check = command.run("check", "--lang", "en", "计划");
        assertEquals(1, check.exitCode());
        assertTrue(check.output().startsWith("error HM1024"), check.output());
        assertTrue(command.run("check", "--format", "json", "计划")
                .output()
                .contains("\"summary\":{\"errors\":1,\"warnings\":0}"));
        Command.Outcome build = command.run("build", "计划/a.plan", "-o", "out");
        assertEquals(1, build.exitCode());
        assertFalse(folder.resolve("out").toFile().exists());
        assertEquals(1, command.run("test", "计划/a.plan").exitCode());
        assertEquals(
                1,
                command.run("calculate", "entitlement", "计划/a.plan", "--facts", "none.json")
                        .exitCode());
    }

    @Test
    void aLoweredWarningNoLongerFailsAStrictCheck() throws IOException {
        assertEquals(1, command.run("check", "--strict", "计划").exitCode());
        severity("HM1024", "note", "");
        assertEquals(0, command.run("check", "--strict", "计划").exitCode());
        assertEquals("1 file(s) checked: 0 error(s), 0 warning(s).\n", summary("check", "--lang", "en", "计划"));
        severity("HM1024", "off", "");
        assertEquals(
                "1 file(s) checked: 0 error(s), 0 warning(s).\n",
                command.run("check", "--strict", "--lang", "en", "计划").output());
    }

    @Test
    void filesAreMeantFromTheProjectFolderWhereverTheCommandRuns() throws IOException {
        severity("HM1024", "off", ",\"files\":[\"计划/*.plan\"]");
        assertEquals(0, command.run("check", "--strict", "计划/a.plan").exitCode());
        Command inside = new Command(folder.toRealPath().resolve("计划"));
        assertEquals(0, inside.run("check", "--strict", "a.plan").exitCode());
        command.write("别处/a.plan", Command.SOUND + INVISIBLE);
        assertEquals(1, command.run("check", "--strict", "别处/a.plan").exitCode());
    }

    @Test
    void aWaiverOfWhatIsRaisedOrLeftOutStillCounts() throws IOException {
        command.write("计划/a.plan", Command.SOUND + INVISIBLE + "忽略：HM1024 逐字核对过\n");
        for (String severity : new String[] {"error", "note", "off"}) {
            severity("HM1024", severity, "");
            Command.Outcome outcome = command.run("check", "--strict", "--lang", "en", "--waivers", "计划");
            assertEquals(0, outcome.exitCode(), severity);
            assertTrue(outcome.output().contains("HM1024  waives"), outcome.output());
        }
    }

    @Test
    void whatIsNotTrustedCanNotLowerButRaise() throws IOException {
        severity("HM1024", "off", "");
        Command.Outcome lowered = command.run("check", "--untrusted", "--strict", "--lang", "en", "计划");
        assertEquals(1, lowered.exitCode());
        assertTrue(lowered.output().contains("warning HM1024"), lowered.output());
        assertTrue(lowered.output().contains("note HM8009: The project lowers HM1024"), lowered.output());
        assertTrue(lowered.output().contains("huimin.json:1:24"), lowered.output());
        assertEquals(0, command.run("check", "--untrusted", "计划").exitCode());
        severity("HM1024", "error", "");
        assertEquals(1, command.run("check", "--untrusted", "计划").exitCode());
    }

    @Test
    void aMistakeInTheSettingsIsAnErrorOfEachCheckAtItsPlace() throws IOException {
        command.write("huimin.json", "{\n  \"severities\": [{\"code\": \"HM1999\", \"severity\": \"off\"}]\n}\n");
        Command.Outcome outcome = command.run("check", "--lang", "en", "计划");
        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.output().contains("error HM8006: There is no code 'HM1999'"), outcome.output());
        assertTrue(outcome.output().contains("--> huimin.json:2:27\n"), outcome.output());
        assertTrue(outcome.output().contains("2 |   \"severities\": [{\"code\": \"HM1999\""), outcome.output());
        assertEquals(1, command.run("build", "计划/a.plan", "-o", "out").exitCode());
        assertEquals(1, command.run("check", "--format", "github", "计划").exitCode());
    }

    @Test
    void aMistakeInTheSettingsIsToldOnceForSeveralFiles() throws IOException {
        command.write("huimin.json", "{\"x\":1}");
        command.write("计划/b.plan", Command.SOUND);
        String output = command.run("check", "--lang", "en", "计划").output();
        assertEquals(2, output.split("HM8002", -1).length, output);
    }

    @Test
    void settingsThatALinkLeadsToAreNotRead() throws IOException {
        Path secret = command.write("elsewhere/secret.txt", "a secret\n");
        Files.createSymbolicLink(folder.resolve("huimin.json"), secret);
        Command.Outcome outcome = command.run("check", "--lang", "en", "计划");
        assertEquals(2, outcome.exitCode());
        assertTrue(outcome.output().contains("HM9008: 'huimin.json' can't be read"), outcome.output());
        assertFalse(outcome.output().contains("a secret"), outcome.output());
    }

    @Test
    void theFileOfAnotherProjectDoesNotCount() throws IOException {
        severity("HM1024", "error", "");
        command.write("计划/huimin.json", "{}");
        assertEquals(0, command.run("check", "计划").exitCode());
    }

    @Test
    void aFileThatIsLeftOutDoesNotMakeACheckLookComplete() throws IOException {
        command.write("huimin.json", "{\"severities\":[{\"code\":\"HM\",\"severity\":\"off\"}]}");
        command.write("计划/a.plan", "x\n".repeat(2_000));
        assertTrue(command.run("check", "--format", "json", "计划").output().contains("\"complete\":false"));
    }
}
