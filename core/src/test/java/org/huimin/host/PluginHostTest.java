package org.huimin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.FileDraft;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.model.Plan;
import org.huimin.output.StagedOutput;
import org.huimin.plugin.CalculationUnavailableException;
import org.huimin.plugin.Calculations;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.ValueWrapper;

class PluginHostTest {
    private static final String REPORTS_A_FINDING =
            "sink.report(Diagnostic.of(HostCode.ALIAS_SAME_AS_NAME, Span.startOf(\"2016.plan\")).with(\"alias\", ";
    private static final CompiledPlan PLAN = FileDraft.plan().compile();

    @TempDir
    private Path folder;

    private Path plugins;

    @BeforeEach
    void makeFolder() throws IOException {
        plugins = Files.createDirectories(folder.resolve("plugins"));
    }

    private static String finding(String text) {
        return REPORTS_A_FINDING + "\"" + text + "\"));";
    }

    private static PluginDraft sound(String id) {
        return new PluginDraft(id).validator("sound", "Sound", finding("sound"));
    }

    private static List<String> messages(List<Diagnostic> diagnostics) {
        MessageWriter writer = new MessageWriter(Language.ENGLISH);
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.code().id() + " " + writer.message(diagnostic))
                .toList();
    }

    private List<String> validated() throws IOException {
        return validated(PLAN);
    }

    private List<String> validated(CompiledPlan compiled) throws IOException {
        try (PluginHost host = PluginHost.open(plugins)) {
            assertEquals(List.of(), messages(host.problems()));
            return messages(host.validate(compiled));
        }
    }

    private List<String> problems() throws IOException {
        try (PluginHost host = PluginHost.open(plugins)) {
            return messages(host.problems());
        }
    }

    private static String soundFinding(String text) {
        return "HM2023 The alias '" + text + "' is the same as the name: it does nothing.";
    }

    @Test
    void pluginsAreListedWithoutLoadingTheirClasses() throws IOException {
        Path mark = folder.resolve("loaded");
        sound("one")
                .exporter("brief", "Brief", "")
                .calculator("budget", "Budget", "return note(\"\");")
                .constructor("new java.io.File(\"" + mark + "\").mkdir();")
                .into(plugins);

        try (PluginHost host = PluginHost.open(plugins)) {
            assertEquals(
                    List.of("one"),
                    host.plugins().stream()
                            .map(plugin -> plugin.descriptor().id())
                            .toList());
            assertEquals(
                    List.of("brief", "one/brief"), List.copyOf(host.formats().keySet()));
            assertEquals(
                    List.of("budget", "one/budget"),
                    List.copyOf(host.calculators().keySet()));
            assertFalse(Files.exists(mark));
            host.validate(PLAN);
            assertTrue(Files.exists(mark));
        }
    }

    @Test
    void aFolderThatIsNotThereHasNoPlugins() throws IOException {
        try (PluginHost host = PluginHost.open(folder.resolve("missing"))) {
            assertTrue(host.plugins().isEmpty());
            assertEquals(List.of(), host.problems());
        }
    }

    @Test
    void aValidatorReportsItsFindings() throws IOException {
        sound("one").into(plugins);

        assertEquals(List.of(soundFinding("sound")), validated());
    }

    @Test
    void aPluginThatIsNotForEveryPlanRunsWhereThePlanAsksForIt() throws IOException {
        new PluginDraft("nanguan")
                .describe("always", "false")
                .describe("setting.count", "text")
                .validator("own", "Own", finding("").replace("\"\"", "settings.text(\"count\").orElse(\"?\")"))
                .into(plugins);

        assertEquals(List.of(), validated());
        assertEquals(
                List.of(soundFinding("67")),
                validated(FileDraft.plan().use("nanguan", Map.of("count", "67")).compile()));
    }

    @Test
    void anUnknownPluginAndAnUnknownSettingAreErrorsWithSuggestions() throws IOException {
        sound("budget").describe("setting.share", "share").into(plugins);
        CompiledPlan plan = FileDraft.plan()
                .use("budgte", Map.of())
                .use("budget", Map.of("sahre", "1%"))
                .compile();

        try (PluginHost host = PluginHost.open(plugins)) {
            List<Diagnostic> found = host.validate(plan);
            assertEquals(
                    List.of(
                            "HM7002 There is no plugin called 'budgte'."
                                    + " Plugins that you add are found with --plugins and the folder that they are in.",
                            "HM7003 The plugin 'budget' has no setting called 'sahre'."),
                    messages(found));
            assertEquals(List.of("budget"), found.get(0).suggestions());
            assertEquals(List.of("share"), found.get(1).suggestions());
            assertEquals(3, found.get(0).span().start().line());
        }
    }

    @Test
    void aPluginThatCanNotBeMadeIsNamedAndTheOthersGoOn() throws IOException {
        sound("broken")
                .constructor("throw new IllegalStateException(\"no luck\");")
                .into(plugins);
        sound("sound").into(plugins);

        assertEquals(
                List.of(
                        "HM7001 The plugin 'broken' failed while it was loaded: IllegalStateException: no luck",
                        soundFinding("sound")),
                validated());
    }

    @Test
    void aModuleThatThrowsIsReportedWithItsCause() throws IOException {
        sound("broken")
                .contributing("if (true) throw new IllegalStateException(\"no luck\");")
                .into(plugins);
        sound("sound").into(plugins);

        assertEquals(
                List.of(
                        "HM7001 The plugin 'broken' failed while it was loaded: IllegalStateException: no luck",
                        soundFinding("sound")),
                validated());
    }

    @Test
    void aValidatorThatThrowsIsReportedBesideWhatItFoundBefore() throws IOException {
        new PluginDraft("broken")
                .validator("own", "Own", finding("before") + "throw new IllegalStateException(\"no luck\");")
                .into(plugins);
        sound("sound").into(plugins);

        assertEquals(
                List.of(
                        "HM7001 The plugin 'broken' failed while it checked the plan: IllegalStateException: no luck",
                        soundFinding("before"),
                        soundFinding("sound")),
                validated());
    }

    @Test
    void aClassThatIsMissingWhenItIsUsedIsReportedLikeAnyFault() throws IOException {
        new PluginDraft("broken")
                .type("Absent", "public class Absent { public static void go() {} }")
                .validator("own", "Own", "Absent.go();")
                .into(plugins);
        sound("sound").into(plugins);

        assertEquals(
                List.of(
                        "HM7001 The plugin 'broken' failed while it checked the plan:"
                                + " none of the plugin's"
                                + " jars (broken/broken.jar) has the class example.Absent: put the library that has it into the"
                                + " plugin's folder",
                        soundFinding("sound")),
                validated());
    }

    @Test
    void anEntryThatIsNoPluginOrNotThereIsReported() throws IOException {
        sound("first").describe("class", "example.Missing").into(plugins);
        sound("second").describe("class", "example.Sound").into(plugins);

        List<String> found = validated();
        assertEquals(
                "HM7001 The plugin 'first' failed while it was loaded: its descriptor names the class"
                        + " example.Missing, but none of its jars (first/first.jar) has it: is it misspelt?",
                found.get(0));
        assertTrue(found.get(1).startsWith("HM7001 The plugin 'second' failed while it was loaded: ClassCast"));
    }

    @Test
    void aDescriptorThatDoesNotMatchWhatIsBoundIsReportedWithBoth() throws IOException {
        sound("first").describe("validators", "other").into(plugins);

        List<String> found = validated();
        assertEquals(1, found.size());
        assertTrue(found.get(0).startsWith("HM7005 The descriptor of the plugin 'first' ("));
        assertTrue(found.get(0).endsWith("it names the validators other, but the plugin binds sound"));
    }

    @Test
    void aNameThatIsBoundTwiceIsReported() throws IOException {
        sound("first").contributing("validator(\"sound\", Sound.class);").into(plugins);

        assertEquals(
                List.of("HM7001 The plugin 'first' failed while it was loaded: IllegalStateException:"
                        + " 'sound' is bound twice"),
                validated());
    }

    @Test
    void aClassMayBeBoundUnderTwoNames() throws IOException {
        sound("first")
                .describe("validators", "sound,again")
                .contributing("validator(\"again\", Sound.class);")
                .into(plugins);

        assertEquals(List.of(soundFinding("sound"), soundFinding("sound")), validated());
    }

    @Test
    void aPluginThatFindsMoreThanAnybodyReadsIsCutShort() throws IOException {
        new PluginDraft("first")
                .validator(
                        "own",
                        "Own",
                        "for (int index = 0; index < 5_000; index++) {" + REPORTS_A_FINDING + "\"\" + index)); }")
                .into(plugins);

        List<String> found = validated();
        assertEquals(1_001, found.size());
        assertTrue(found.contains(
                "HM9016 There are too many remarks: only the first 1000 are listed. None of the others is an error."));
    }

    @Test
    void aPluginThatFindsALotDoesNotHideThatAnotherFailed() throws IOException {
        new PluginDraft("first")
                .validator(
                        "own",
                        "Own",
                        "for (int index = 0; index < 5_000; index++) {" + REPORTS_A_FINDING + "\"\" + index)); }")
                .into(plugins);
        new PluginDraft("second")
                .validator("own", "Own", "throw new IllegalStateException(\"hidden\");")
                .into(plugins);

        List<String> found = validated();
        assertEquals(1_002, found.size());
        assertTrue(found.contains(
                "HM7001 The plugin 'second' failed while it checked the plan: IllegalStateException: hidden"));
    }

    @Test
    void aModuleMaySayHowItsClassesAreBound() throws IOException {
        sound("first")
                .contributing("bind(Sound.class).in(com.google.inject.Singleton.class);")
                .into(plugins);

        assertEquals(List.of(soundFinding("sound")), validated());
    }

    @Test
    void aFolderWithoutADescriptorIsReported() throws IOException {
        Files.createDirectories(plugins.resolve("empty"));

        List<String> problems = problems();
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).startsWith("HM7005 The descriptor of the plugin 'empty' ("));
        assertTrue(problems.get(0).endsWith("no jar of it has META-INF/huimin-plugin.properties"));
    }

    @Test
    void aDescriptorMustNameWhatItNeeds() throws IOException {
        sound("first").describe("id", "First Plugin").into(plugins);
        sound("second").without("class").into(plugins);
        sound("third").describe("spi", "one").into(plugins);
        Files.writeString(Files.createDirectories(plugins.resolve("zip")).resolve("zip.jar"), "no jar");

        List<String> problems = problems();
        assertEquals(4, problems.size());
        assertTrue(problems.get(0).endsWith("the id must be lower-case letters, digits and '-': First Plugin"));
        assertTrue(problems.get(1).endsWith("it has no 'class'"));
        assertTrue(problems.get(2).endsWith("spi must be a whole number: one"));
        assertTrue(problems.get(3).startsWith("HM7005 The descriptor of the plugin 'zip'"));
    }

    @Test
    void aPluginForAnotherInterfaceIsRefusedWithBothVersions() throws IOException {
        sound("future").describe("spi", "2").into(plugins);
        sound("sound").into(plugins);

        try (PluginHost host = PluginHost.open(plugins)) {
            assertTrue(messages(host.problems())
                    .get(0)
                    .startsWith("HM7011 The plugin 'future' (plugins/future) is made for version 2 of the plugin"
                            + " interface; this program has version 1."));
            assertEquals(1, host.plugins().size());
            assertEquals(List.of(soundFinding("sound")), messages(host.validate(PLAN)));
        }
    }

    @Test
    void twoPluginsOfOneIdAreReportedWithTheirJars() throws IOException {
        sound("twin").into(plugins, "a");
        sound("twin").into(plugins, "b");

        assertEquals(
                List.of("HM7006 Two plugins provide 'twin': a/a.jar and b/b.jar. Remove one of them."), problems());
    }

    @Test
    void twoPluginsOfOneFormatAreReportedAndBothCanBeNamedInFull() throws IOException {
        new PluginDraft("a").exporter("brief", "Brief", "").into(plugins);
        new PluginDraft("b").exporter("brief", "Brief", "").into(plugins);

        assertEquals(
                List.of("HM7006 Two plugins provide 'brief': a/a.jar and b/b.jar. Remove one of them."), problems());
        try (PluginHost host = PluginHost.open(plugins)) {
            assertEquals("b", host.formats().get("b/brief").descriptor().id());
        }
    }

    @Test
    void aPluginSeesOfTheHostOnlyTheSharedPackages() throws IOException {
        new PluginDraft("curious").validator("own", "Own", """
                        for (String name : List.of("org.huimin.host.PluginHost", "picocli.CommandLine",
                            "tools.jackson.databind.ObjectMapper", "org.junit.jupiter.api.Test",
                            "org.huimin.model.Plan", "com.google.inject.Guice", "java.sql.Driver")) {
                          String seen;
                          try {
                            seen = Class.forName(name).getClassLoader() == Own.class.getClassLoader() ? "own" : "host";
                          } catch (ClassNotFoundException exception) {
                            seen = "hidden";
                          }
                          sink.report(Diagnostic.of(HostCode.ALIAS_SAME_AS_NAME, Span.startOf("2016.plan"))
                              .with("alias", seen));
                        }
                        """).into(plugins);

        assertEquals(
                List.of("hidden", "hidden", "hidden", "hidden", "host", "host", "host").stream()
                        .map(PluginHostTest::soundFinding)
                        .toList(),
                validated());
    }

    @Test
    void aPluginsOwnClassesAreItsContextAndTheHostsComeBackAfterwards() throws IOException {
        new PluginDraft("own")
                .validator(
                        "own",
                        "Own",
                        finding("")
                                .replace(
                                        "\"\"",
                                        "\"\" + (Thread.currentThread().getContextClassLoader()"
                                                + " == Own.class.getClassLoader())"))
                .into(plugins);
        ClassLoader before = Thread.currentThread().getContextClassLoader();

        assertEquals(List.of(soundFinding("true")), validated());
        assertEquals(before, Thread.currentThread().getContextClassLoader());
    }

    @Test
    void aPluginsOwnClassesAreItsContextWhileItIsMadeToo() throws IOException {
        sound("own")
                .constructor("if (Thread.currentThread().getContextClassLoader() != Entry.class.getClassLoader())"
                        + " throw new IllegalStateException(\"another context\");")
                .into(plugins);

        assertEquals(List.of(soundFinding("sound")), validated());
    }

    @Test
    void aLibraryThatAPluginBringsIsNotTheOneOfTheHost() throws IOException {
        new PluginDraft("own")
                .bringing(ValueWrapper.class)
                .validator(
                        "own",
                        "Own",
                        finding("")
                                .replace(
                                        "\"\"",
                                        "\"\" + (org.opentest4j.ValueWrapper.class.getClassLoader()"
                                                + " == Own.class.getClassLoader())"))
                .into(plugins);

        assertEquals(List.of(soundFinding("true")), validated());
    }

    @Test
    void twoPluginsWithAClassOfOneNameEachUseTheirOwn() throws IOException {
        new PluginDraft("a").validator("own", "Own", finding("first")).into(plugins);
        new PluginDraft("b").validator("own", "Own", finding("second")).into(plugins);

        assertEquals(List.of(soundFinding("first"), soundFinding("second")), validated());
    }

    @Test
    void anExporterWritesIntoTheOutput() throws IOException {
        new PluginDraft("brief")
                .exporter(
                        "brief",
                        "Brief",
                        "try (java.io.OutputStream file = output.create(request.baseName() + \".txt\")) {"
                                + "file.write(request.plan().title().getBytes(\"UTF-8\")); }")
                .into(plugins);

        assertEquals(List.of(), exported("brief/brief"));
        assertEquals("民生计划", Files.readString(folder.resolve("out/2016.txt")));
    }

    @Test
    void anExporterThatFailsWritesNothing() throws IOException {
        new PluginDraft("brief")
                .exporter("brief", "Brief", "output.create(\"a.txt\"); throw new java.io.IOException(\"disk full\");")
                .into(plugins);

        assertEquals(
                List.of("HM7001 The plugin 'brief' failed while it exported: IOException: disk full"),
                exported("brief"));
        assertFalse(Files.exists(folder.resolve("out")), "not even the folder is left");
    }

    private List<String> exported(String format) throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        Plan plan = PLAN.plan().orElseThrow();
        try (PluginHost host = PluginHost.open(plugins);
                StagedOutput output = new StagedOutput(folder.resolve("out"))) {
            Calculations calculations = host.calculations(plan, Language.ENGLISH, found::add);
            if (host.export(format, plan, "2016", Language.ENGLISH, calculations, output, found::add)) {
                output.commit();
            }
        }
        return messages(found);
    }

    private Calculations calculations(PluginHost host, List<Diagnostic> found) {
        return host.calculations(PLAN.plan().orElseThrow(), Language.ENGLISH, found::add);
    }

    @Test
    void aCalculatorRunsOnceHoweverItIsNamed() throws Exception {
        new PluginDraft("budget")
                .calculator("total", "Total", "return note(\"run \" + ++runs);")
                .into(plugins);

        try (PluginHost host = PluginHost.open(plugins)) {
            Calculations calculations = calculations(host, new ArrayList<>());
            assertEquals(List.of("run 1"), calculations.result("total").notes());
            assertEquals(List.of("run 1"), calculations.result("budget/total").notes());
        }
    }

    @Test
    void aValidatorAndTheCommandShareTheRunOfACalculator() throws Exception {
        new PluginDraft("budget")
                .calculator("total", "Total", "return note(\"run \" + ++runs);")
                .validator(
                        "own",
                        "Own",
                        "try { " + finding("").replace("\"\"", "calculations.result(\"total\").notes().get(0)")
                                + " } catch (CalculationUnavailableException e) { throw new IllegalStateException(e); }")
                .into(plugins);

        try (PluginHost host = PluginHost.open(plugins)) {
            assertEquals(List.of(soundFinding("run 1")), messages(host.validate(PLAN)));
            Calculations calculations = host.calculations(PLAN.plan().orElseThrow(), PLAN.language(), diagnostic -> {});
            assertEquals(List.of("run 1"), calculations.result("total").notes());
        }
    }

    @Test
    void aCalculatorUsesTheResultOfAnotherPlugin() throws Exception {
        new PluginDraft("a")
                .calculator("base", "Base", "return note(\"base\");")
                .into(plugins);
        new PluginDraft("b")
                .calculator(
                        "sum",
                        "Sum",
                        "try { return note(request.calculations().result(\"a/base\").notes().get(0) + \" and sum\"); }"
                                + " catch (CalculationUnavailableException e) { return note(e.getMessage()); }")
                .into(plugins);

        try (PluginHost host = PluginHost.open(plugins)) {
            assertEquals(
                    List.of("base and sum"),
                    calculations(host, new ArrayList<>()).result("sum").notes());
        }
    }

    @Test
    void calculatorsThatNeedEachOtherAreUnavailableAndEachRunsOnce() throws Exception {
        String asks = "++runs; try { return request.calculations().result(\"%s\"); }"
                + " catch (CalculationUnavailableException e) { throw new IllegalStateException(e.getMessage()); }";
        new PluginDraft("c")
                .calculator("a", "First", String.format(asks, "b"))
                .calculator("b", "Second", String.format(asks, "a"))
                .calculator("runs", "Runs", "return note(First.runs + \" \" + Second.runs);")
                .into(plugins);
        List<Diagnostic> found = new ArrayList<>();

        try (PluginHost host = PluginHost.open(plugins)) {
            Calculations calculations = calculations(host, found);
            assertThrows(CalculationUnavailableException.class, () -> calculations.result("a"));
            assertThrows(CalculationUnavailableException.class, () -> calculations.result("b"));
            assertEquals(List.of("1 1"), calculations.result("runs").notes());
        }
        assertEquals(
                List.of(
                        "HM7001 The plugin 'c' failed while it calculated: IllegalStateException:"
                                + " calculators need each other's results: [c/a, c/b]",
                        "HM7001 The plugin 'c' failed while it calculated: IllegalStateException:"
                                + " the calculator b failed"),
                messages(found));
    }

    @Test
    void aCalculatorThatGivesNothingIsReportedAndUnavailable() throws IOException {
        new PluginDraft("budget").calculator("total", "Total", "return null;").into(plugins);
        List<Diagnostic> found = new ArrayList<>();

        try (PluginHost host = PluginHost.open(plugins)) {
            Calculations calculations = calculations(host, found);
            assertThrows(CalculationUnavailableException.class, () -> calculations.result("total"));
            assertThrows(CalculationUnavailableException.class, () -> calculations.result("total"));
            assertThrows(CalculationUnavailableException.class, () -> calculations.result("missing"));
        }
        assertEquals(List.of("HM7001 The plugin 'budget' failed while it calculated: it gave null"), messages(found));
    }

    @Test
    void anExplanationIsReadFromTheJarOfThePluginThatOwnsTheCode() throws IOException {
        sound("own")
                .describe("codes", "NG")
                .resource("example/explain/NG0001.en.md", "# NG0001")
                .into(plugins);

        try (PluginHost host = PluginHost.open(plugins)) {
            assertEquals(Optional.of("# NG0001"), host.explanation("NG0001", Language.ENGLISH));
            assertEquals(Optional.empty(), host.explanation("NG0001", Language.CHINESE));
            assertEquals(Optional.empty(), host.explanation("NG0001/../NG0001", Language.ENGLISH));
            assertEquals(Optional.empty(), host.explanation("HM0001", Language.ENGLISH));
            assertTrue(host.knowsPrefixOf("NG0002"));
            assertFalse(host.knowsPrefixOf("HM5001"));
        }
    }
}
