package org.huimin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

class CheckFormatsTest {
    private static final String NOWHERE = "责任部门：民正局";
    private static final String INVISIBLE = "任务：丙\u200B\n";
    private static final String WAIVER = "忽略：HM1024 逐字核对过\n";

    @TempDir
    private Path folder;

    private Command command;

    @BeforeEach
    void makeFolder() throws IOException {
        command = new Command(folder.toRealPath());
    }

    private Command.Outcome check(String... arguments) throws IOException {
        String[] all = new String[arguments.length + 3];
        all[0] = "check";
        all[1] = "--lang";
        all[2] = "en";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return command.run(all);
    }

    private JsonNode sarif(String... paths) throws IOException {
        String[] all = new String[paths.length + 2];
        all[0] = "--format";
        all[1] = "sarif";
        System.arraycopy(paths, 0, all, 2, paths.length);
        return Formats.sarif(check(all).output());
    }

    @Test
    void sarifSaysWhatIsWrongAndWhere() throws IOException {
        command.write("计 划/甲.plan", Command.SOUND.replace("责任部门：民政局", NOWHERE));
        Command.Outcome outcome = check("--format", "sarif", "计 划");
        assertEquals(1, outcome.exitCode());
        JsonNode run = Formats.sarif(outcome.output());
        JsonNode result = run.path("results").get(0);
        assertEquals("HM2001", result.path("ruleId").stringValue());
        assertEquals("error", result.path("level").stringValue());
        assertEquals(
                "There is no department or department group called '民正局'. If the name is right, add it to the table of departments.",
                result.at("/message/text").stringValue());
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertEquals(
                "%E8%AE%A1%20%E5%88%92/%E7%94%B2.plan",
                place.at("/artifactLocation/uri").stringValue());
        assertEquals("SRCROOT", place.at("/artifactLocation/uriBaseId").stringValue());
        assertEquals(
                "{\"startLine\":8,\"startColumn\":6,\"endLine\":8,\"endColumn\":9}",
                place.path("region").toString());
        assertEquals("unicodeCodePoints", run.path("columnKind").stringValue());
        assertEquals("[]", result.path("suppressions").toString());

        JsonNode rule = run.at("/tool/driver/rules/0");
        assertEquals("HM2001", rule.path("id").stringValue());
        assertEquals("UnknownDepartment", rule.path("name").stringValue());
        assertEquals("error", rule.at("/defaultConfiguration/level").stringValue());
        assertFalse(rule.at("/shortDescription/text").stringValue().startsWith("HM"));
        assertFalse(rule.at("/fullDescription/text").stringValue().contains("`"));
        assertTrue(rule.at("/help/markdown").stringValue().startsWith("# HM2001 "));
        assertTrue(run.at("/invocations/0/executionSuccessful").booleanValue());
        assertEquals(1, run.at("/invocations/0/exitCode").intValue());
    }

    @Test
    void sarifOfASoundPlanHasNoResultsAndNoRules() throws IOException {
        command.write("a.plan", Command.SOUND);
        JsonNode run = sarif("a.plan");
        assertEquals("[]", run.path("results").toString());
        assertEquals("[]", run.at("/tool/driver/rules").toString());
        assertEquals("a.plan", run.at("/artifacts/0/location/uri").stringValue());
    }

    @Test
    void sarifIsInTheLanguageThatWasAskedFor() throws IOException {
        command.write("a.plan", Command.SOUND.replace("责任部门：民政局", NOWHERE));
        JsonNode run = Formats.sarif(command.run("check", "--lang", "zh", "--format", "sarif", "a.plan")
                .output());
        assertEquals("zh-CN", run.path("language").stringValue());
        assertTrue(run.at("/tool/driver/rules/0/help/markdown").stringValue().contains("错误的写法"));
    }

    @Test
    void sarifHasRelatedPlaces() throws IOException {
        command.write("a.plan", Command.SOUND.replace("部门组：民政局", "部门组：民政局\n部门组：民政局"));
        JsonNode result = sarif("a.plan").path("results").get(0);
        assertEquals("HM2003", result.path("ruleId").stringValue());
        assertEquals(
                3,
                result.at("/relatedLocations/0/physicalLocation/region/startLine")
                        .intValue());
        assertEquals(
                "defined here", result.at("/relatedLocations/0/message/text").stringValue());
    }

    @Test
    void aWaivedFindingIsAResultThatIsSuppressedWithItsReason() throws IOException {
        command.write("a.plan", Command.SOUND + INVISIBLE + WAIVER);
        Command.Outcome outcome = check("--strict", "--format", "sarif", "a.plan");
        assertEquals(0, outcome.exitCode());
        JsonNode result = Formats.sarif(outcome.output()).path("results").get(0);
        assertEquals("HM1024", result.path("ruleId").stringValue());
        assertEquals("inSource", result.at("/suppressions/0/kind").stringValue());
        assertEquals("逐字核对过", result.at("/suppressions/0/justification").stringValue());
        assertEquals(
                11,
                result.at("/suppressions/0/location/physicalLocation/region/startLine")
                        .intValue());
    }

    @Test
    void aFingerprintStaysWhenLinesAboveChangeAndTellsFindingsApart() throws IOException {
        String twice = Command.SOUND.replace("任务：乙", "配合部门：乙、丙\n任务：乙") + INVISIBLE + INVISIBLE + "任务：丁\u200B戊\u200B\n";
        command.write("a.plan", twice);
        List<String> before = fingerprints();
        command.write("a.plan", "# 说明\n\n" + twice.replace("任务：乙\n", "任务：乙\n任务：新\n"));
        assertEquals(before, fingerprints());
        assertEquals(before.size(), before.stream().distinct().count());
        assertEquals(5, before.size());
        command.write("b.plan", twice);
        assertNotEquals(
                before.get(0),
                sarif("b.plan").at("/results/0/partialFingerprints").toString());
    }

    private List<String> fingerprints() throws IOException {
        return sarif("a.plan")
                .path("results")
                .valueStream()
                .map(result -> result.path("partialFingerprints").toString())
                .toList();
    }

    @Test
    void sarifSaysThatTheCheckWasNotComplete() throws IOException {
        command.write("a.plan", "x\n".repeat(2_000));
        JsonNode invocation = sarif("a.plan").at("/invocations/0");
        assertFalse(invocation.path("executionSuccessful").booleanValue());
        assertEquals(
                "HM9009",
                invocation.at("/toolExecutionNotifications/0/associatedRule/id").stringValue());
        JsonNode missing = sarif("nowhere.plan").at("/invocations/0");
        assertFalse(missing.path("executionSuccessful").booleanValue());
        assertEquals(2, missing.path("exitCode").intValue());
    }

    @Test
    void junitHasASuiteForEachFileAndACaseForEachFinding() throws Exception {
        command.write("a.plan", Command.SOUND);
        command.write("b.plan", Command.SOUND.replace("责任部门：民政局", NOWHERE) + INVISIBLE + WAIVER + "任务：戊\n");
        Command.Outcome outcome = check("--format", "junit", "a.plan", "b.plan");
        assertEquals(1, outcome.exitCode());
        Element root = Formats.junit(outcome.output());
        assertEquals("3", root.getAttribute("tests"));
        assertEquals("1", root.getAttribute("failures"));
        assertEquals("1", root.getAttribute("skipped"));
        List<Element> suites = Formats.elements(root, "testsuite");
        assertEquals("a.plan", suites.get(0).getAttribute("name"));
        assertEquals("0", suites.get(0).getAttribute("failures"));
        Element failure = Formats.elements(suites.get(1), "failure").get(0);
        assertEquals("HM2001", failure.getAttribute("type"));
        String message =
                "There is no department or department group called '民正局'. If the name is right, add it to the table of departments.";
        assertEquals(message, failure.getAttribute("message"));
        assertTrue(failure.getTextContent().contains(message));
        assertEquals("逐字核对过", Formats.elements(suites.get(1), "skipped").get(0).getAttribute("message"));
    }

    @Test
    void inJunitAWarningFailsOnlyWhereItLetsTheCheckFail() throws Exception {
        command.write("a.plan", Command.SOUND + INVISIBLE);
        Command.Outcome usual = check("--format", "junit", "a.plan");
        assertEquals(0, usual.exitCode());
        Element root = Formats.junit(usual.output());
        assertEquals("0", root.getAttribute("failures"));
        assertTrue(Formats.elements(root, "system-out").get(0).getTextContent().contains("HM1024"));
        Command.Outcome strict = check("--strict", "--format", "junit", "a.plan");
        assertEquals(1, strict.exitCode());
        assertEquals("1", Formats.junit(strict.output()).getAttribute("failures"));
    }

    @Test
    void inJunitAFileThatCanNotBeReadIsAnError() throws Exception {
        Command.Outcome outcome = check("--format", "junit", "nowhere.plan");
        assertEquals(2, outcome.exitCode());
        assertEquals("1", Formats.junit(outcome.output()).getAttribute("errors"));
    }

    @Test
    void githubShowsAFindingBesideItsLine() throws IOException {
        command.write("a,b:c.plan", Command.SOUND.replace("责任部门：民政局", NOWHERE) + INVISIBLE);
        Command.Outcome outcome = check("--format", "github", "a,b:c.plan");
        assertEquals(1, outcome.exitCode());
        assertTrue(
                outcome.output()
                        .startsWith("::error file=a%2Cb%3Ac.plan,line=8,col=6,endColumn=9,title=HM2001::There is"),
                outcome.output());
        List<Formats.WorkflowCommand> commands = Formats.WorkflowCommand.all(outcome.output());
        assertEquals(
                new Formats.WorkflowCommand(
                        "error",
                        Map.of("file", "a,b:c.plan", "line", "8", "col", "6", "endColumn", "9", "title", "HM2001"),
                        "There is no department or department group called '民正局'. If the name is right, add it to the table of departments.\nDid you mean '民政局'?"),
                commands.get(0));
        assertEquals("warning", commands.get(1).name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "junit", "github"})
    void whatIsWrittenIsTheSameFromRunToRun(String format) throws IOException {
        command.write("a.plan", Command.SOUND + INVISIBLE + "x\n");
        assertEquals(
                check("--format", format, "a.plan").output(),
                check("--format", format, "a.plan").output());
    }

    @Test
    void waiversAreListedWithWhatTheyDo() throws IOException {
        command.write("a.plan", Command.SOUND + INVISIBLE + WAIVER + "忽略：HM5003 见附件\n");
        assertEquals("""
                place      code    effect     reason
                a.plan:11  HM1024  waives     逐字核对过
                a.plan:12  HM5003  not known  见附件

                1 file(s) checked: 0 error(s), 0 warning(s).
                """, check("--waivers", "a.plan").output());
        assertEquals(
                "[{\"file\":\"a.plan\",\"line\":11,\"code\":\"HM1024\",\"reason\":\"逐字核对过\",\"waives\":true},"
                        + "{\"file\":\"a.plan\",\"line\":12,\"code\":\"HM5003\",\"reason\":\"见附件\",\"waives\":null}]",
                Formats.json(check("--waivers", "--format", "json", "a.plan").output())
                        .path("waivers")
                        .toString());
        assertFalse(check("--format", "json", "a.plan").output().contains("waivers"));
    }

    @Test
    void aWaiverOfNothingIsListedAsThat() throws IOException {
        command.write("a.plan", Command.SOUND + WAIVER);
        String listed = check("--waivers", "a.plan").output();
        assertTrue(listed.contains("a.plan:10  HM1024  nothing to waive  逐字核对过"), listed);
        command.write("b.plan", Command.SOUND);
        assertTrue(check("--waivers", "b.plan").output().startsWith("There are no waivers.\n"));
    }

    @Test
    void waiversAreNotListedInFormatsThatHaveNoPlaceForThem() throws IOException {
        command.write("a.plan", Command.SOUND);
        Command.Outcome outcome = check("--waivers", "--format", "github", "a.plan");
        assertEquals(2, outcome.exitCode());
        assertEquals("", outcome.output());
        assertTrue(command.in(Language.ENGLISH)
                .run("check", "--waivers", "--format", "sarif", "a.plan")
                .errors()
                .startsWith("'--waivers' goes with"));
    }
}
