package org.huimin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.FileDraft;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.output.StagedOutput;
import org.huimin.plugin.CalculationUnavailableException;
import org.huimin.plugin.Calculations;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluginFaultTest {
    private static final CompiledPlan ASKING =
            FileDraft.plan().use("broken", Map.of()).use("sound", Map.of()).compile();
    private static final String CHECKING = "HM7001 The plugin 'broken' failed while it checked the plan: ";
    private static final String LOADING = "HM7001 The plugin 'broken' failed while it was loaded: ";
    private static final String SOUND = "NG0001 found sound";
    private static final String SNEAK = "public class Sneak {"
            + " static void go(Throwable fault) { Sneak.<RuntimeException>as(fault); }"
            + " @SuppressWarnings(\"unchecked\") static <T extends Throwable> void as(Throwable fault) throws T {"
            + " throw (T) fault; } }";

    @TempDir
    private Path folder;

    private ThirdParty third;

    @BeforeEach
    void makeFolder() throws IOException {
        third = new ThirdParty(folder);
        ThirdParty.finding("sound", "\"sound\"").describe("codes", "NG").into(third.plugins());
    }

    private static PluginDraft broken(String statements) {
        return ThirdParty.reporting("broken", statements)
                .describe("codes", "BR")
                .type("Sneak", SNEAK);
    }

    /** What is said of the broken plugin; the sound one is expected to run all the same. */
    private String fault(PluginDraft draft) throws IOException {
        draft.into(third.plugins());
        List<String> found = third.validated(ASKING);
        assertEquals(2, found.size(), found.toString());
        assertTrue(found.contains(SOUND), found.toString());
        return found.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "throw new IllegalStateException();, IllegalStateException",
        "throw new IllegalStateException(\"first\\nsecond\");, IllegalStateException: first",
        "throw new IllegalStateException(\"\");, 'IllegalStateException: '",
        "throw new OutOfMemoryError(\"full\");, OutOfMemoryError: full",
        "throw new AssertionError(\"no\");, AssertionError: no",
        "Sneak.go(new java.io.IOException(\"gone\"));, IOException: gone",
        "Sneak.go(new InterruptedException());, InterruptedException",
        "Sneak.go(new Throwable(\"bare\"));, Throwable: bare",
        "throw new RuntimeException(\"own\") {};, Own$1: own"
    })
    void whateverAPluginThrowsIsNamed(String statement, String reason) throws IOException {
        assertEquals(CHECKING + reason, fault(broken("if (true) { " + statement + " }")));
    }

    @Test
    void aPluginThatNeverReturnsFromItselfIsNamed() throws IOException {
        assertEquals(
                CHECKING + "StackOverflowError",
                fault(broken("Deep.go(1);")
                        .type("Deep", "public class Deep { static int go(int depth) { return go(depth + 1) + 1; } }")));
    }

    @Test
    void anExceptionThatThrowsWhenItIsAskedIsNamedByItsClass() throws IOException {
        String odd = "public class Odd extends RuntimeException {"
                + " public String getMessage() { throw new IllegalStateException(); }"
                + " public String toString() { throw new Odd(); }"
                + " public synchronized Throwable getCause() { throw new Odd(); }"
                + " public StackTraceElement[] getStackTrace() { throw new Odd(); } }";
        assertEquals(CHECKING + "Odd", fault(broken("throw new Odd();").type("Odd", odd)));
    }

    @Test
    void anExceptionThatAsksItselfForItsMessageIsNamedByItsClass() throws IOException {
        String endless = "public class Endless extends RuntimeException {"
                + " public String getMessage() { return \"\" + this; } }";
        assertEquals(CHECKING + "Endless", fault(broken("throw new Endless();").type("Endless", endless)));
    }

    @Test
    void anExceptionThatIsItsOwnCauseIsNamed() throws IOException {
        String loop = "public class Loop extends java.lang.reflect.InvocationTargetException {"
                + " public Throwable getCause() { return this; } public String getMessage() { return \"round\"; } }";
        assertEquals(
                CHECKING + "Loop: round", fault(broken("Sneak.go(new Loop());").type("Loop", loop)));
    }

    @Test
    void aLongHostileMessageIsShownShortAndHarmless() throws IOException {
        String fault = fault(broken("throw new IllegalStateException(\"\\u001B[2J\" + \"x\".repeat(10_000));"));
        assertEquals(CHECKING + "IllegalStateException: U+001B[2J", fault.substring(0, fault.indexOf("xx")));
        assertTrue(fault.length() < 300, fault);
    }

    @Test
    void aPluginThatFailsBeforeItIsMadeIsNamedWithTheCause() throws IOException {
        String fails = "static final int NUMBER = Integer.parseInt(\"many\");";
        assertEquals(
                LOADING + "NumberFormatException: For input string: \"many\"",
                fault(broken("System.getProperty(\"\" + Early.NUMBER);")
                        .constructor("System.getProperty(\"\" + Early.NUMBER);")
                        .type("Early", "public class Early { " + fails + " }")));
    }

    @Test
    void aModuleOrAPluginThatIsNullIsNamed() throws IOException {
        assertEquals(
                LOADING + "NullPointerException: module() gave null",
                fault(
                        broken("")
                                .describe("class", "example.Empty")
                                .type(
                                        "Empty",
                                        "public class Empty implements Plugin { public PluginModule module() { return null; } }")));
    }

    @Test
    void aValidatorThatCanNotBeMadeIsNamed() throws IOException {
        String thrown = "public class Thrown { public Thrown() { throw new IllegalStateException(\"no luck\"); } }";
        assertEquals(
                LOADING + "IllegalStateException: no luck",
                fault(broken("")
                        .contributing("bind(Thrown.class).asEagerSingleton();")
                        .type("Thrown", thrown)));
    }

    @Test
    void whatGuiceSaysIsToldRatherThanThatItSaysSomething() throws IOException {
        String needy = "public class Needy { @jakarta.inject.Inject public Needy(Runnable nobody) {} }";
        String fault = fault(broken("").contributing("bind(Needy.class);").type("Needy", needy));
        assertTrue(fault.startsWith(LOADING + "CreationException: "), fault);
        assertTrue(fault.contains("Runnable was bound"), fault);
    }

    @Test
    void aClassOfTheHostThatIsNotSharedIsSaidToBeMissingInThePlugin() throws IOException {
        assertEquals(
                CHECKING
                        + "this program has the class org.huimin.host.PluginHost, but doesn't share it with plugins, and"
                        + " none of the plugin's jars (broken/broken.jar) has it: put the library that has it into the"
                        + " plugin's folder",
                fault(broken("org.huimin.host.PluginHost.open(java.nio.file.Path.of(\"\"));")));
    }

    @Test
    void aSharedClassThatTheHostLacksIsOfAnotherVersion() throws IOException {
        assertEquals(
                CHECKING
                        + "this program has no class org.huimin.model.AbsentThing: the plugin is made for another version"
                        + " of it. Install a release of the plugin that fits",
                fault(broken("org.huimin.model.AbsentThing.go();")
                        .library(
                                "org.huimin.model.AbsentThing",
                                "package org.huimin.model; public class AbsentThing { public static void go() {} }")));
    }

    @Test
    void aClassThatNobodyHasIsMissing() throws IOException {
        assertEquals(
                CHECKING
                        + "none of the plugin's jars (broken/broken.jar) has the class org.library.AbsentThing: put the"
                        + " library that has it into the plugin's folder",
                fault(broken("org.library.AbsentThing.go();")
                        .library(
                                "org.library.AbsentThing",
                                "package org.library; public class AbsentThing { public static void go() {} }")));
    }

    @Test
    void aLibraryThatDoesNotFitIsNamedWithTheJars() throws IOException {
        String source = "package org.library; public class Thing { public static void %s() {} }";
        Path other = ThirdParty.finding("other", "1")
                .library("org.library.Thing", String.format(source, "stay"))
                .into(Files.createDirectories(folder.resolve("elsewhere")));
        Path jar = broken("org.library.Thing.go();")
                .library("org.library.Thing", String.format(source, "go"))
                .into(third.plugins());
        try (FileSystem from = FileSystems.newFileSystem(other);
                FileSystem into = FileSystems.newFileSystem(jar)) {
            Files.copy(
                    from.getPath("org/library/Thing.class"),
                    into.getPath("org/library/Thing.class"),
                    StandardCopyOption.REPLACE_EXISTING);
        }

        String fault = third.validated(ASKING).get(0);
        assertTrue(fault.startsWith(CHECKING + "NoSuchMethodError: "), fault);
        assertTrue(
                fault.endsWith(". The plugin's jars (broken/broken.jar) don't fit what it was compiled against"),
                fault);
    }

    @Test
    void aCatalogueThatThrowsOrHasNoMessageIsAFaultOfThePlugin() throws IOException {
        String code = "public class Bad extends Code { public String id() { return \"BR0001\"; }"
                + " public Optional<String> pattern(String key, org.huimin.vocabulary.Language language) { %s } }";
        String report = "sink.report(Diagnostic.of(new Bad(), Span.startOf(\"2016.plan\")).build());";

        assertEquals(
                CHECKING + "IllegalStateException: no catalogue",
                fault(broken(report)
                        .type("Bad", String.format(code, "throw new IllegalStateException(\"no catalogue\");"))));
        assertEquals(
                CHECKING + "IllegalStateException: no message in 'zh' for BR0001",
                fault(broken(report).type("Bad", String.format(code, "return Optional.empty();"))));
        assertTrue(fault(broken(report).type("Bad", String.format(code, "return null;")))
                .startsWith(CHECKING + "NullPointerException"));
    }

    @Test
    void aResultWithNothingInItIsAFaultOfThePlugin() throws IOException {
        String nothing = "return new Result(%s, %s, true);";
        new PluginDraft("broken")
                .calculator("table", "Table", String.format(nothing, "Arrays.asList((ResultTable) null)", "List.of()"))
                .calculator("note", "Note", String.format(nothing, "List.of()", "Arrays.asList((String) null)"))
                .calculator("lists", "Lists", String.format(nothing, "null", "null"))
                .into(third.plugins());
        List<Diagnostic> found = new ArrayList<>();

        try (PluginHost host = PluginHost.open(third.options())) {
            Calculations calculations = host.calculations(ASKING.plan().orElseThrow(), Language.ENGLISH, found::add);
            for (String name : List.of("table", "note", "lists")) {
                assertThrows(CalculationUnavailableException.class, () -> calculations.result(name));
            }
        }
        assertEquals(3, found.size());
        assertTrue(ThirdParty.messages(found).stream()
                .allMatch(message -> message.startsWith(
                        "HM7001 The plugin 'broken' failed while it calculated: NullPointerException")));
    }

    @Test
    void aCalculatorThatFailedForAValidatorIsReportedOnceAndOneThatFailsLaterToWhoeverAsked() throws IOException {
        ThirdParty.reporting("broken", "try { calculations.result(\"first\"); } catch (Exception exception) {}")
                .describe("codes", "BR")
                .calculator("first", "First", "throw new IllegalStateException(\"one\");")
                .calculator("second", "Second", "throw new IllegalStateException(\"two\");")
                .into(third.plugins());
        List<Diagnostic> later = new ArrayList<>();

        try (PluginHost host = PluginHost.open(third.options())) {
            List<String> found = ThirdParty.messages(host.validate(ASKING));
            assertEquals(
                    List.of("HM7001 The plugin 'broken' failed while it calculated: IllegalStateException: one", SOUND),
                    found);
            Calculations calculations = host.calculations(ASKING.plan().orElseThrow(), ASKING.language(), later::add);
            assertThrows(CalculationUnavailableException.class, () -> calculations.result("first"));
            assertThrows(CalculationUnavailableException.class, () -> calculations.result("second"));
        }
        assertEquals(
                List.of("HM7001 The plugin 'broken' failed while it calculated: IllegalStateException: two"),
                ThirdParty.messages(later));
    }

    @Test
    void aFaultIsToldHoweverMuchOthersFind() throws IOException {
        broken("throw new IllegalStateException();").into(third.plugins());
        ThirdParty.reporting(
                        "sound", "for (int index = 0; index < 2_000; index++) { " + ThirdParty.report("index") + " }")
                .into(third.plugins());
        CompiledPlan floodFirst =
                FileDraft.plan().use("sound", Map.of()).use("broken", Map.of()).compile();

        List<String> found = third.validated(floodFirst);
        assertEquals(1_002, found.size());
        assertTrue(found.contains(CHECKING + "IllegalStateException"));
    }

    @Test
    void anExporterThatThrowsAnErrorLeavesNothing() throws IOException {
        new PluginDraft("broken")
                .exporter("brief", "Brief", "output.create(\"a.txt\").close(); throw new StackOverflowError();")
                .into(third.plugins());
        List<Diagnostic> found = new ArrayList<>();

        try (PluginHost host = PluginHost.open(third.options());
                StagedOutput output = new StagedOutput(folder.resolve("out"))) {
            Calculations calculations = host.calculations(ASKING.plan().orElseThrow(), Language.ENGLISH, found::add);
            assertEquals(
                    false,
                    host.export(
                            "brief",
                            ASKING.plan().orElseThrow(),
                            "2016",
                            Language.ENGLISH,
                            calculations,
                            output,
                            found::add));
        }
        assertEquals(
                List.of("HM7001 The plugin 'broken' failed while it exported: StackOverflowError"),
                ThirdParty.messages(found));
        assertEquals(false, Files.exists(folder.resolve("out")));
    }

    @Test
    void whoLooksIntoFaultsGetsWhatWasThrown() throws IOException {
        broken("throw new IllegalStateException(\"no luck\");").into(third.plugins());
        List<Throwable> thrown = new ArrayList<>();

        ThirdParty.validated(third.options().reporting(thrown::add), ASKING);
        assertEquals(1, thrown.size());
        assertEquals("no luck", thrown.get(0).getMessage());
    }
}
