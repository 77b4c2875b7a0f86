package org.huimin.distribution;

import static org.huimin.distribution.Launch.DISTRIBUTION;
import static org.huimin.distribution.Launch.launcher;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.huimin.host.PluginDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plugins that fail in every way that there is, with the real command: each gives one diagnostic that names it, the others'
 * findings and results are still there, and the exit code says that something is missing.
 */
@DisabledOnOs(OS.WINDOWS)
class BadPluginsTest {
    private static final String FAILS = "throw new IllegalStateException(\"no luck\");";

    @TempDir
    private Path folder;

    private Path plugins;

    @BeforeEach
    void makeAPlanAndASoundPlugin() throws IOException {
        plugins = Files.createDirectories(folder.resolve("plugins"));
        Files.writeString(folder.resolve("a.plan"), """
                plan: A
                year: 2016
                use: sound
                use: bad
                department group: D

                programme 1: B

                measure 1: C
                responsible: D
                task: E
                """);
        plugin("sound")
                .coded("SND")
                .validator("own", "Own", found("\"sound\""))
                .calculator("sum", "Sum", "return note(\"the sum\");")
                .exporter("text", "Text", writes("sound.txt"))
                .into(plugins);
    }

    private static PluginDraft plugin(String id) {
        return new PluginDraft(id).without("always");
    }

    private static PluginDraft bad() {
        return plugin("bad").coded("BAD");
    }

    private static String found(String what) {
        return "sink.report(Diagnostic.of(Code.FOUND, Span.startOf(\"a.plan\")).with(\"what\", " + what + ").build());";
    }

    private static String writes(String file) {
        return "try (java.io.OutputStream stream = output.create(\"" + file + "\")) { stream.write(65); }";
    }

    private Launch.Outcome run(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--plugins", "plugins", "--lang", "en"));
        return new Launch(folder, launcher(DISTRIBUTION), all.toArray(String[]::new)).run();
    }

    /** What one check says, with the exit code before it; the finding of the sound plugin must be there, and is left out. */
    private List<String> check(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of("check", "a.plan", "--format", "json"));
        all.addAll(Arrays.asList(arguments));
        Launch.Outcome outcome = run(all.toArray(String[]::new));
        assertFalse(outcome.errors().contains("\tat "), outcome.errors());
        JsonNode report = JsonMapper.shared().readTree(outcome.output());
        List<String> said = new ArrayList<>();
        boolean sound = false;
        for (JsonNode finding : report.path("diagnostics")) {
            if (finding.path("code").asString().equals("SND0001")) {
                sound = true;
            } else {
                said.add(finding.path("code").asString() + " "
                        + finding.path("message").asString());
            }
        }
        assertTrue(sound, "the finding of the sound plugin is missing: " + outcome);
        assertFalse(report.path("complete").asBoolean(), outcome.output());
        assertEquals(3, outcome.exitCode(), outcome.toString());
        return said;
    }

    private void assertSays(String start, List<String> said) {
        assertEquals(1, said.size(), said.toString());
        assertTrue(said.get(0).startsWith(start), said.get(0));
    }

    @Test
    void onePluginThrowsInItsConstructor() throws Exception {
        bad().constructor(FAILS).validator("own", "Own", "").into(plugins);

        assertSays("HM7001 The plugin 'bad' failed while it was loaded: IllegalStateException: no luck", check());
    }

    @Test
    void oneThrowsWhileItBinds() throws Exception {
        bad().validator("own", "Own", "").contributing("if (true) " + FAILS).into(plugins);

        assertSays("HM7001 The plugin 'bad' failed while it was loaded: IllegalStateException: no luck", check());
    }

    @Test
    void oneThrowsInTheCall() throws Exception {
        bad().validator("own", "Own", "if (true) " + FAILS).into(plugins);

        assertSays("HM7001 The plugin 'bad' failed while it checked the plan: IllegalStateException: no luck", check());
    }

    @Test
    void oneGivesNull() throws Exception {
        bad().calculator("nothing", "Nothing", "return null;")
                .exporter("half", "Half", "output.create(\"half.txt\"); " + FAILS)
                .into(plugins);

        Launch.Outcome outcome = run("build", "a.plan", "-o", "out");
        assertEquals(3, outcome.exitCode(), outcome.toString());
        assertTrue(
                outcome.errors().contains("HM7001: The plugin 'bad' failed while it calculated: it gave null"),
                outcome.errors());
        assertTrue(outcome.errors().contains("HM7001: The plugin 'bad' failed while it exported:"), outcome.errors());
        assertTrue(
                outcome.errors().contains("These failed, and are not among the files: nothing, half."),
                outcome.errors());
        assertEquals(List.of("a-sum.csv", "a-sum.json", "sound.txt"), written());
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void oneLacksAClass() throws Exception {
        bad().type("AbsentHelper", "public class AbsentHelper { static void help() {} }")
                .validator("own", "Own", "AbsentHelper.help();")
                .into(plugins);

        assertSays(
                "HM7001 The plugin 'bad' failed while it checked the plan: none of the plugin's jars (bad/bad.jar) has the"
                        + " class example.AbsentHelper",
                check());
    }

    @Test
    void oneIsMadeForAnotherInterface() throws Exception {
        bad().describe("spi", "2").validator("own", "Own", "").into(plugins);

        assertSays("HM7011 The plugin 'bad' (plugins/bad) is made for version 2 of the plugin interface", check());
    }

    @Test
    void oneHasTheIdOfAnother() throws Exception {
        bad().validator("own", "Own", "").into(plugins);
        bad().validator("own", "Own", "").into(plugins, "worse");

        assertSays("HM7006 Two plugins provide 'bad': bad/bad.jar and worse/worse.jar.", check());
    }

    @Test
    void oneHasTheFormatOfAnother() throws Exception {
        bad().exporter("text", "Text", writes("bad.txt")).into(plugins);

        assertSays("HM7006 Two plugins provide 'text': bad/bad.jar and sound/sound.jar.", check());
    }

    @Test
    void oneBindsSomethingElseThanItSays() throws Exception {
        bad().validator("own", "Own", "").describe("validators", "other").into(plugins);

        assertSays(
                "HM7005 The descriptor of the plugin 'bad' (plugins/bad) does not hold: it names the validators other, but"
                        + " the plugin binds own",
                check());
    }

    @Test
    void oneBringsItsOwnGuice() throws Exception {
        bad().bringing(com.google.inject.Guice.class)
                .validator("own", "Own", "")
                .into(plugins);

        assertSays(
                "HM7012 The plugin 'bad' brings classes that it gets from this program (com.google.inject), in"
                        + " plugins/bad/bad.jar.",
                check());
    }

    @Test
    void oneBringsAnotherJacksonAndAnotherPoiAndUsesThem() throws Exception {
        bad().validator(
                        "own",
                        "Own",
                        "try {"
                                + found(
                                        "Class.forName(\"tools.jackson.core.json.PackageVersion\").getField(\"VERSION\").get(null)"
                                                + " + \" \" + Class.forName(\"org.apache.poi.Version\").getMethod(\"getVersion\")"
                                                + ".invoke(null)")
                                + "} catch (ReflectiveOperationException e) { throw new IllegalStateException(e); }")
                .into(plugins);
        try (Stream<Path> libraries = Files.list(DISTRIBUTION.resolveSibling("test-plugin-libraries"))) {
            for (Path library : libraries.toList()) {
                Files.copy(library, plugins.resolve("bad").resolve(library.getFileName()));
            }
        }

        Launch.Outcome outcome = run("check", "a.plan", "--format", "json");
        assertEquals(0, outcome.exitCode(), outcome.toString());
        JsonNode report = JsonMapper.shared().readTree(outcome.output());
        assertTrue(report.path("complete").asBoolean());
        List<String> messages = new ArrayList<>();
        report.path("diagnostics")
                .forEach(finding -> messages.add(finding.path("message").asString()));
        String versions = System.getProperty("huimin.other.jackson") + " " + System.getProperty("huimin.other.poi");
        assertEquals(
                List.of("found " + versions, "found sound"),
                messages.stream().sorted().toList());
    }

    @Test
    void oneHangs() throws Exception {
        bad().validator("own", "Own", "while (true) { Thread.onSpinWait(); }").into(plugins);

        assertSays(
                "HM7001 The plugin 'bad' failed while it checked the plan: it did not finish within 10 seconds (--timeout)",
                check("--timeout", "10"));
    }

    @Test
    void oneEndsTheProgram() throws Exception {
        bad().validator("own", "Own", "System.exit(0);").into(plugins);

        assertSays(
                "HM7001 The plugin 'bad' failed while it checked the plan: it ended the program that it was in (exit code"
                        + " 0)",
                check("--timeout", "60"));

        // In the same process there can be no report, but nobody takes that for a success.
        Launch.Outcome outcome = run("check", "a.plan", "--format", "json");
        assertEquals(3, outcome.exitCode());
        assertEquals("", outcome.output());
        assertTrue(outcome.errors().contains("The plugin 'bad' ended the program: there is no result."));
    }

    @Test
    void oneEndsTheVirtualMachineWithoutAWord() throws Exception {
        bad().calculator("halt", "Halt", "Runtime.getRuntime().halt(0); return null;")
                .into(plugins);

        Launch.Outcome outcome = run("build", "a.plan", "-o", "out", "--timeout", "60");
        assertEquals(3, outcome.exitCode(), outcome.toString());
        assertTrue(
                outcome.errors().contains("HM7001: The plugin 'bad' failed while it calculated: it ended the program"),
                outcome.errors());
        assertEquals(List.of("a-sum.csv", "a-sum.json", "sound.txt"), written());
    }

    @Test
    void oneTakesAllMemory() throws Exception {
        bad().calculator(
                        "eat",
                        "Eat",
                        "List<long[]> all = new ArrayList<>(); while (true) { all.add(new long[1 << 20]); }")
                .into(plugins);

        Launch.Outcome outcome = run("calculate", "eat", "a.plan", "--timeout", "60", "--memory", "64");
        assertEquals(3, outcome.exitCode(), outcome.toString());
        assertTrue(
                outcome.errors().contains("The plugin 'bad' failed while it calculated: OutOfMemoryError"),
                outcome.errors());
    }

    @Test
    void noClassOfAPluginIsLoadedThatACheckDoesNotNeed() throws Exception {
        bad().calculator("other", "Other", "return note(\"\");").into(plugins);
        Files.writeString(
                folder.resolve("a.plan"),
                Files.readString(folder.resolve("a.plan")).replace("use: bad\n", ""));
        assertEquals(0, run("plugins", "lock").exitCode());
        Path log = folder.resolve("classes.log");

        Launch.Outcome outcome = new Launch(
                        folder, launcher(DISTRIBUTION), "check", "a.plan", "--plugins", "plugins", "--lang", "en")
                .with("HUIMIN_JAVA_OPTIONS", "-Xlog:class+load=info:file=" + log)
                .run();

        assertEquals(0, outcome.exitCode(), outcome.toString());
        assertTrue(outcome.output().contains("found sound"), outcome.toString());
        List<String> loaded;
        try (Stream<String> lines = Files.lines(log)) {
            loaded = lines.filter(line -> line.contains("example.") || line.contains("org.huimin."))
                    .toList();
        }
        assertTrue(loaded.stream().anyMatch(line -> line.contains("org.huimin.checks.")), "the log has nothing");
        assertTrue(loaded.stream().anyMatch(line -> line.contains("sound.jar")), "the log has nothing");
        for (String other : List.of(
                "bad.jar",
                "org.huimin.budget.",
                "org.huimin.coverage.",
                "org.huimin.html.",
                "org.huimin.json.",
                "org.huimin.markdown.",
                "org.huimin.nanguan.",
                "org.huimin.stratml.",
                "org.huimin.csv.",
                "org.huimin.docx.",
                "org.huimin.xlsx.",
                "org.huimin.overview.",
                "org.huimin.progress.",
                "org.huimin.workload.")) {
            assertEquals(
                    List.of(),
                    loaded.stream().filter(line -> line.contains(other)).toList());
        }
    }
}
