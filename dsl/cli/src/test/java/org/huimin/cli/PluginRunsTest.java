package org.huimin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.huimin.host.PluginDraft;
import org.huimin.host.PluginOptions.PluginFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PluginRunsTest {
    private static final String PLAN = """
            plan: A
            year: 2016
            department group: B
            use: own

            programme 1: C

            measure 1: D
            responsible: B
            task: E
            """;

    @TempDir
    private Path folder;

    private Command command;
    private Path plugins;

    @BeforeEach
    void makePlugins() throws IOException {
        command = new Command(folder);
        plugins = Files.createDirectories(folder.resolve("plugins"));
        command.write("a.plan", PLAN);
    }

    private static PluginDraft plugin(String id) {
        return new PluginDraft(id).without("always");
    }

    private static PluginDraft calculator(String id) {
        return plugin(id).calculator(id, "Sum", "return note(\"the sum of " + id + "\");");
    }

    private static PluginDraft failing() {
        return plugin("own")
                .describe("codes", "OWN")
                .validator("own", "Own", "if (true) throw new IllegalStateException(\"no luck\");");
    }

    private Command.Outcome run(String... arguments) throws IOException {
        return command.run(arguments);
    }

    private static void assertRefused(int exitCode, String message, Command.Outcome outcome) {
        assertEquals(exitCode, outcome.exitCode(), outcome.toString());
        assertEquals(message + "\n", outcome.errors());
        assertEquals("", outcome.output());
    }

    @Test
    void aNameThatIsMisspeltIsToldWithTheOneThatMayBeMeant() throws IOException {
        calculator("own").into(plugins);
        Command.Outcome outcome = run("calculate", "owm", "a.plan", "--plugins", "plugins");
        assertEquals(2, outcome.exitCode());
        assertTrue(outcome.errors().endsWith("Did you mean 'own'?\n"), outcome.errors());
    }

    @Test
    void whatATableHasNoPlaceForIsSaidBesideIt() throws IOException {
        calculator("own").into(plugins);
        Command.Outcome outcome =
                run("calculate", "own", "a.plan", "--plugins", "plugins", "--format", "csv", "--lang", "en");
        assertEquals(0, outcome.exitCode(), outcome.toString());
        assertTrue(outcome.errors().contains("the sum of own\n"), outcome.errors());
        assertFalse(outcome.output().contains("the sum of own"), outcome.output());
    }

    @Test
    void aFolderThatIsNotThereIsSaid() throws IOException {
        assertRefused(
                2, "There is no folder none, which --plugins names.", run("check", "a.plan", "--plugins", "none"));
    }

    @Test
    void aLockFileThatIsNotThereOrDamagedIsSaid() throws IOException {
        assertRefused(2, "There is no lock file none.", run("check", "a.plan", "--lock", "none"));
        command.write("huimin.lock", "huimin-lock 1\nnonsense\n");
        assertRefused(
                2,
                "huimin.lock:2: HM7015 The lock file can't be used: this line is not understood. Make it anew with"
                        + " `huimin plugins lock`.",
                run("check", "a.plan"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "own(", "own (a 1) b", "own\nuse: other", "own (a 1, a 2)", "'", "own # note\nyear: 2016"})
    void whatIsToBeUsedMustBeUnderstood(String use) throws IOException {
        Command.Outcome outcome = run("check", "a.plan", "--use", use);
        assertEquals(2, outcome.exitCode(), outcome.toString());
        assertTrue(outcome.errors().startsWith("--use is not understood: "), outcome.errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "86401", "x", "1.5"})
    void aDeadlineIsSomeSeconds(String seconds) throws IOException {
        Command.Outcome outcome = run("check", "a.plan", "--timeout", seconds);
        assertEquals(2, outcome.exitCode(), outcome.toString());
    }

    @Test
    void memoryIsLimitedOnlyWithADeadline() throws IOException {
        assertEquals(2, run("check", "a.plan", "--memory", "512").exitCode());
        assertEquals(
                2, run("check", "a.plan", "--timeout", "9", "--memory", "1").exitCode());
    }

    @Test
    void projectsWithLockFilesOfTheirOwnAreNotCheckedWithOneOfThem() throws IOException {
        command.write("one/a.plan", PLAN);
        command.write("one/huimin.lock", "huimin-lock 1\n");
        command.write("two/a.plan", PLAN);
        command.write("two/huimin.lock", "huimin-lock 1\n");
        assertRefused(
                2,
                "These files belong to projects with lock files of their own: one/huimin.lock and two/huimin.lock. Say with"
                        + " --lock which one holds.",
                run("check", "one", "two", "--plugins", "plugins"));
        assertEquals(
                1,
                run("check", "one", "two", "--plugins", "plugins", "--lock", "one/huimin.lock")
                        .exitCode());
        Command.Outcome some = run("check", "one", "a.plan", "--plugins", "plugins");
        assertEquals(2, some.exitCode(), some.toString());
    }

    @Test
    void theLockFileAboveThePlanHolds() throws IOException {
        calculator("own").into(plugins);
        command.write("deep/below/a.plan", PLAN);
        command.write("huimin.lock", "huimin-lock 1\n");

        Command.Outcome outcome = run("calculate", "own", "deep/below/a.plan", "--plugins", "plugins");
        assertEquals(3, outcome.exitCode());
        assertTrue(outcome.errors().contains("HM7014"), outcome.errors());
    }

    @Test
    void theUsersOwnPluginsAreThereWithoutBeingNamed() throws IOException {
        calculator("own").into(plugins);
        command.users(plugins);

        Command.Outcome outcome = run("calculate", "own", "a.plan");
        assertEquals(0, outcome.exitCode(), outcome.toString());
        assertTrue(outcome.output().contains("the sum of own"));
        assertTrue(run("plugins", "list").output().contains("~/plugins/own"));
    }

    @Test
    void theFolderOfOnePluginWillDo() throws IOException {
        calculator("own").into(plugins);

        assertEquals(
                0, run("calculate", "own", "a.plan", "--plugins", "plugins/own").exitCode());
    }

    @Test
    void pluginsBesideThePlanAreNotLookedAt() throws IOException {
        calculator("own").into(plugins);

        assertEquals(1, run("check", "a.plan").exitCode());
    }

    @Test
    void usersHaveTheirPluginsWhereTheirSystemKeepsSettings() {
        assertEquals(
                Optional.of(new PluginFolder(Path.of("/home/li/.config/huimin/plugins"), "~/.config/huimin/plugins")),
                Console.userPlugins(Map.of(), "/home/li", false));
        assertEquals(
                Optional.of(new PluginFolder(Path.of("/settings/huimin/plugins"), "/settings/huimin/plugins")),
                Console.userPlugins(Map.of("XDG_CONFIG_HOME", "/settings"), "/home/li", false));
        assertEquals(
                Path.of("/home/li/.config/huimin/plugins"),
                Console.userPlugins(Map.of("XDG_CONFIG_HOME", "settings"), "/home/li", false)
                        .orElseThrow()
                        .path());
        assertEquals(
                Path.of("/roaming/huimin/plugins"),
                Console.userPlugins(Map.of("APPDATA", "/roaming"), "/home/li", true)
                        .orElseThrow()
                        .path());
        assertEquals(Optional.empty(), Console.userPlugins(Map.of(), "", false));
    }

    @Test
    void lockingWritesWhatIsThereAndListingShowsIt() throws IOException {
        calculator("own").into(plugins);
        calculator("other").into(plugins);

        Command.Outcome locked = run("plugins", "lock", "--plugins", "plugins");
        assertEquals(0, locked.exitCode(), locked.toString());
        assertEquals(
                "locked other 1.0 (plugins/other)\nlocked own 1.0 (plugins/own)\nWritten: huimin.lock\n",
                locked.errors());
        assertEquals("""
                plugin  version  from           locked  adds
                other   1.0      plugins/other  yes     calculators: other
                own     1.0      plugins/own    yes     calculators: own
                """, run("plugins", "list", "--plugins", "plugins").output());
        assertEquals("""
                plugin  version  from     locked  adds
                other   1.0      missing  yes     calculators: other
                own     1.0      missing  yes     calculators: own
                """, run("plugins", "list").output());
    }

    @Test
    void aListForProgramsHasTheSame() throws IOException {
        calculator("own").into(plugins);
        String own = "{\"version\":1,\"plugins\":[{\"id\":\"own\",\"version\":\"1.0\",\"origin\":\"%s\",\"locked\":%s,"
                + "\"validators\":[],\"calculators\":[\"own\"],\"exporters\":[],\"importers\":[]}]}\n";

        Command.Outcome listed = run("plugins", "list", "--plugins", "plugins", "--format", "json");
        assertEquals(own.formatted("third-party", false), listed.output());
        run("plugins", "lock", "--plugins", "plugins");
        assertEquals(
                own.formatted("third-party", true),
                run("plugins", "list", "--plugins", "plugins", "--format", "json")
                        .output());
        assertEquals(
                own.formatted("missing", true),
                run("plugins", "list", "--format", "json").output());
    }

    @Test
    void lockingOneLeavesTheOthersAsTheyAre() throws IOException {
        calculator("own").into(plugins);
        calculator("other").into(plugins);
        run("plugins", "lock", "--plugins", "plugins");
        String before = Files.readString(folder.resolve("huimin.lock"));
        calculator("own").describe("version", "2.0").into(plugins);
        calculator("other").describe("version", "2.0").into(plugins);

        assertEquals(0, run("plugins", "lock", "own", "--plugins", "plugins").exitCode());
        String after = Files.readString(folder.resolve("huimin.lock"));
        assertTrue(after.contains("plugin own 2.0\n") && after.contains("plugin other 1.0\n"), after);
        assertEquals(
                before.substring(before.indexOf("plugin other"), before.indexOf("plugin own")),
                after.substring(after.indexOf("plugin other"), after.indexOf("plugin own")));
    }

    @Test
    void thereMustBeSomethingToLock() throws IOException {
        assertEquals(2, run("plugins", "lock").exitCode());
        calculator("own").into(plugins);
        assertRefused(2, "There is no plugin 'other'.", run("plugins", "lock", "other", "--plugins", "plugins"));
        assertFalse(Files.exists(folder.resolve("huimin.lock")));
    }

    @Test
    void aPluginThatIsNotFitIsNotLocked() throws IOException {
        calculator("own").bringing(com.google.inject.Guice.class).into(plugins);

        Command.Outcome outcome = run("plugins", "lock", "--plugins", "plugins");
        assertEquals(3, outcome.exitCode());
        assertTrue(outcome.errors().startsWith("HM7012 "), outcome.errors());
        assertFalse(Files.exists(folder.resolve("huimin.lock")));
    }

    @Test
    void verifyingLoadsAndCompares() throws IOException {
        Path jar = calculator("own").into(plugins);
        calculator("other").describe("calculators", "another").into(plugins);
        run("plugins", "lock", "--plugins", "plugins");

        Command.Outcome outcome = run("plugins", "verify", "--plugins", "plugins");
        assertEquals(3, outcome.exitCode());
        assertEquals("sound own 1.0 (plugins/own)\n", outcome.output());
        assertTrue(outcome.errors().startsWith("HM7005 The descriptor of the plugin 'other'"), outcome.errors());
        assertEquals(0, run("plugins", "verify", "own", "--plugins", "plugins").exitCode());
        Files.delete(jar);
        assertEquals(3, run("plugins", "verify", "own", "--plugins", "plugins").exitCode());
        Command.Outcome absent = run("plugins", "verify", "own");
        assertEquals(3, absent.exitCode());
        assertTrue(absent.errors().startsWith("HM7016 "), absent.errors());
        assertEquals(2, run("plugins", "verify", "nobody").exitCode());
    }

    @Test
    void whatIsWrongWithAPluginIsInEveryReport() throws IOException {
        command.write("a.plan", PLAN.replace("use: own\n", ""));
        calculator("own").describe("spi", "7").into(plugins);

        Command.Outcome json = run("check", "a.plan", "--plugins", "plugins", "--format", "json");
        assertEquals(3, json.exitCode());
        JsonNode report = JsonMapper.shared().readTree(json.output());
        assertFalse(report.path("complete").asBoolean());
        assertEquals("HM7011", report.path("diagnostics").path(0).path("code").asString());
        assertEquals(1, report.path("summary").path("errors").asInt());
        Command.Outcome junit = run("check", "a.plan", "--plugins", "plugins", "--format", "junit");
        assertTrue(junit.output().contains("HM7011") && junit.output().contains("errors=\"1\""), junit.output());
        Command.Outcome github = run("check", "a.plan", "--plugins", "plugins", "--format", "github");
        assertTrue(github.output().startsWith("::error file=plugins"), github.output());
        Command.Outcome sarif = run("check", "a.plan", "--plugins", "plugins", "--format", "sarif");
        assertTrue(sarif.output().contains("HM7011"), sarif.output());
        Command.Outcome text = run("check", "a.plan", "--plugins", "plugins");
        assertTrue(text.errors().startsWith("HM7011 "), text.errors());
    }

    @Test
    void aProjectCanNotHideThatAPluginFailed() throws IOException {
        failing().into(plugins);
        command.write("huimin.json", "{\"severities\": [{\"code\": \"HM7\", \"severity\": \"off\"}]}");

        Command.Outcome outcome = run("check", "a.plan", "--plugins", "plugins", "--format", "json");
        JsonNode report = JsonMapper.shared().readTree(outcome.output());
        assertEquals(3, outcome.exitCode(), outcome.toString());
        assertFalse(report.path("complete").asBoolean());
        assertTrue(outcome.output().contains("HM7001"), outcome.output());
    }

    @Test
    void aWaiverCanNotHideThatAPluginFailed() throws IOException {
        failing().into(plugins);
        command.write("a.plan", PLAN.replace("task: E\n", "task: E\nwaive: HM7001 it always fails\n"));

        Command.Outcome outcome = run("check", "a.plan", "--plugins", "plugins", "--format", "json");
        assertEquals(3, outcome.exitCode(), outcome.toString());
        assertTrue(outcome.output().contains("no luck"), outcome.output());
    }

    private JsonNode attributes(String... lines) throws IOException {
        plugin("own")
                .describe("attribute.item", "whole-number")
                .describe("attribute.item.names", "\u79D1\u76EE")
                .describe("attribute.item.minimum", "2")
                .calculator(
                        "items",
                        "Items",
                        "return note(request.plan().measures().stream().map(measure -> request.attributes().of(measure)"
                                + ".wholeNumber(\"item\").toString()).toList().toString());")
                .into(plugins);
        command.write("a.plan", PLAN + String.join("\n", lines) + "\n");
        Command.Outcome outcome = run("check", "a.plan", "--plugins", "plugins", "--format", "json");
        return JsonMapper.shared().readTree(outcome.output()).path("diagnostics");
    }

    private static String place(JsonNode finding) {
        JsonNode start = finding.path("range").path("start");
        JsonNode end = finding.path("range").path("end");
        return finding.path("code").asString() + " " + start.path("line") + ":" + start.path("column") + "-"
                + end.path("column");
    }

    @Test
    void attributesReachThePlugin() throws IOException {
        assertEquals(0, attributes("attribute: own.item 42").size());
        assertEquals(
                "[Optional[42]]\n",
                run("calculate", "items", "a.plan", "--plugins", "plugins").output());
        command.write("a.plan", PLAN + "attribute: own.\u79D1\u76EE 43\n");
        assertEquals(
                "[Optional[43]]\n",
                run("calculate", "items", "a.plan", "--plugins", "plugins").output());
    }

    @Test
    void anAttributeThatThePluginDoesNotDeclareIsAMistake() throws IOException {
        JsonNode findings = attributes("attribute: own.itme 42");
        assertEquals(1, findings.size());
        assertEquals("HM7010 11:16-20", place(findings.path(0)));
        assertEquals("item", findings.path(0).path("suggestions").path(0).asString());
    }

    @Test
    void anAttributeHasTheTypeThatThePluginDeclares() throws IOException {
        assertEquals(
                "HM7007 11:21-25", place(attributes("attribute: own.item many").path(0)));
        assertEquals(
                "HM7007 11:21-22", place(attributes("attribute: own.item 1").path(0)));
    }

    @Test
    void anAttributeForAPluginThatIsNotUsedIsAWarning() throws IOException {
        JsonNode findings = attributes("attribute: other.item 42");
        assertEquals(1, findings.size());
        assertEquals("warning", findings.path(0).path("severity").asString());
        assertEquals("HM7009", findings.path(0).path("code").asString());
    }

    @Test
    void aBuildWritesWhatTheOthersMake() throws IOException {
        plugin("own")
                .calculator("good", "Good", "return note(\"\");")
                .calculator("bad", "Bad", "return null;")
                .into(plugins);

        Command.Outcome outcome = run("build", "a.plan", "-o", "out", "--plugins", "plugins");
        assertEquals(3, outcome.exitCode(), outcome.toString());
        assertTrue(Files.exists(folder.resolve("out/a-good.csv")));
        assertFalse(Files.exists(folder.resolve("out/a-bad.csv")));
        assertTrue(outcome.errors().endsWith("These failed, and are not among the files: bad.\n"), outcome.errors());
    }

    @Test
    void whatIsUsedForOneRunIsBuiltToo() throws IOException {
        command.write("a.plan", PLAN.replace("use: own\n", ""));
        calculator("own").into(plugins);
        calculator("other").into(plugins);

        Command.Outcome outcome = run("build", "a.plan", "-o", "out", "--plugins", "plugins", "--use", "own");
        assertEquals(0, outcome.exitCode(), outcome.toString());
        assertTrue(Files.exists(folder.resolve("out/a-own.csv")));
        assertFalse(Files.exists(folder.resolve("out/a-other.csv")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Budget", "1st", "-a", "", "a_b", "\u9884\u7B97"})
    void aNewPluginHasAnIdThatADescriptorTakes(String id) throws IOException {
        Files.createDirectories(folder.resolve("sdk"));
        Command.Outcome outcome = run("plugins", "new", "calculator", id);
        assertEquals(2, outcome.exitCode(), outcome.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.huimin.model", "java.util", "a..b", "class", "a-b", "com.google.inject.x", ""})
    void aNewPluginHasAPackageOfItsOwn(String name) throws IOException {
        Files.createDirectories(folder.resolve("sdk"));
        Command.Outcome outcome = run("plugins", "new", "calculator", "budget", "--package", name);
        assertEquals(2, outcome.exitCode(), outcome.toString());
        assertFalse(Files.exists(folder.resolve("budget")));
    }

    @Test
    void aNewPluginOverwritesNothing() throws IOException {
        Files.createDirectories(folder.resolve("sdk"));
        command.write("budget/notes.txt", "mine");
        assertRefused(
                2,
                "budget is not empty: nothing was written. Name another folder with -o.",
                run("plugins", "new", "calculator", "budget"));
        command.write("file", "mine");
        assertEquals(
                2, run("plugins", "new", "calculator", "budget", "-o", "file").exitCode());
        assertEquals("mine", Files.readString(folder.resolve("file")));
        assertEquals(2, run("plugins", "new", "something", "budget").exitCode());
    }

    @Test
    void aNewPluginNeedsWhatItIsBuiltAgainst() throws IOException {
        Command.Outcome outcome = run("plugins", "new", "calculator", "budget");
        assertEquals(2, outcome.exitCode());
        assertTrue(outcome.errors().contains("What plugins are built against is not part of this installation"));
    }

    @Test
    void everyFileOfANewPluginIsFilledIn() throws IOException {
        Files.createDirectories(folder.resolve("sdk"));
        Files.createDirectories(folder.resolve("empty"));
        assertEquals(
                0, run("plugins", "new", "validator", "class", "-o", "empty").exitCode());
        try (var files = Files.walk(folder.resolve("empty"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                assertFalse(text.matches("(?s).*@[A-Z]+@.*"), file + ":\n" + text);
            }
        }
        assertTrue(Files.exists(folder.resolve("empty/src/main/java/example/classplugin/ClassPlugin.java")));
    }

    @Test
    void codesOfANewPluginBeginWithLettersOfItsId() {
        assertEquals("BUDGET", PluginProject.codePrefix("budget"));
        assertEquals("YPM", PluginProject.codePrefix("yuan-per-month"));
        assertEquals("AX", PluginProject.codePrefix("a"));
        assertEquals("XHM", PluginProject.codePrefix("hm"));
        assertEquals("ADMINIST", PluginProject.codePrefix("administration"));
    }
}
