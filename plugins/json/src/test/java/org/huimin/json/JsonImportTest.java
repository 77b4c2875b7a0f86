package org.huimin.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.LoadedSource;
import org.huimin.compile.PlanCompiler;
import org.huimin.compile.SourceLoader;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticCode;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.language.load.PlanFiles;
import org.huimin.language.parse.PlanTextParser;
import org.huimin.language.print.PlanFormatter;
import org.huimin.language.write.PlanWriter;
import org.huimin.model.Plan;
import org.huimin.source.SourceLines;
import org.huimin.testkit.Finding;
import org.huimin.testkit.PluginUnderTest;
import org.huimin.testkit.RandomPlans;
import org.huimin.vocabulary.Language;
import org.huimin.wire.PlanJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON becomes the plan again that it was written from, and the plan becomes text that says the same. */
class JsonImportTest {
    private static final String NAME = "imported.plan";
    private static final Path PLANS = Path.of("../../plans").toAbsolutePath().normalize();

    private static PluginUnderTest plugin;

    @BeforeAll
    static void open() throws IOException {
        plugin = PluginUnderTest.openBundled();
    }

    @AfterAll
    static void close() throws IOException {
        plugin.close();
    }

    static LongStream seeds() {
        return LongStream.range(0, 240);
    }

    @Test
    void thePluginLoads() throws IOException {
        plugin.assertLoads();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nanguan/2016.plan", "nanguan-en/2016.plan"})
    void realPlansComeBack(String file) throws IOException {
        Path path = PLANS.resolve(file);
        PlanFiles.Reading.Read read = (PlanFiles.Reading.Read) PlanFiles.read(PLANS, path, false);
        Plan plan = PlanCompiler.compile(read.loader(), read.source()).plan().orElseThrow();
        byte[] json = plugin.export("json", path).get("2016.json");

        Plan imported = plugin.importPlan("json", json);

        assertEquals(plan, imported);
        for (Language language : Language.values()) {
            assertComesBack(imported, language);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void plansWithNamesAndTextsThatLookLikeSomethingElseComeBack(long seed) throws IOException {
        Plan plan = new SoundPlans(seed).plan();
        Plan imported = plugin.importPlan("json", new PlanJson().write(plan));

        assertEquals(plan, imported);
        assertComesBack(imported, seed % 2 == 0 ? Language.CHINESE : Language.ENGLISH);
    }

    /** They are read as they are, but say nothing that makes sense: no text must come of it that says something else. */
    @ParameterizedTest
    @MethodSource("seeds")
    void plansThatSayNothingSensibleAreReadAndRefused(long seed) throws IOException {
        Plan plan = new RandomPlans(seed).plan();
        Plan imported = plugin.importPlan("json", new PlanJson().write(plan));
        assertEquals(plan, imported);

        PlanWriter.Written written = PlanWriter.write(imported, NAME, Language.CHINESE);
        if (written.text().isPresent()) {
            assertSame(plan, written.text().get());
        } else {
            assertFalse(written.diagnostics().isEmpty());
        }
    }

    private static void assertComesBack(Plan plan, Language language) {
        PlanWriter.Written written = PlanWriter.write(plan, NAME, language);
        String text = written.text().orElseThrow(() -> new AssertionError(explained(written)));
        assertSame(plan, text);
        assertEquals(
                Optional.of(text),
                PlanFormatter.format(NAME, text, Optional.empty()).text());
    }

    private static void assertSame(Plan plan, String text) {
        PlanTextParser.Parsed parsed = PlanTextParser.parse(NAME, text);
        CompiledPlan compiled = PlanCompiler.compile(
                (importer, path) -> new SourceLoader.Loading.Refused(HostCode.IMPORT_NOT_FOUND, Map.of()),
                new LoadedSource(NAME, parsed.file(), new SourceLines(text), parsed.diagnostics()));
        assertTrue(compiled.isSound(), text);
        assertEquals(plan, compiled.plan().orElseThrow());
    }

    private static String explained(PlanWriter.Written written) {
        MessageWriter messages = new MessageWriter(Language.ENGLISH);
        SourceLines lines = new SourceLines(written.draft());
        StringBuilder text = new StringBuilder();
        for (Diagnostic diagnostic : written.diagnostics()) {
            String line = lines.line(diagnostic.span().start().line());
            text.append(diagnostic.code().id())
                    .append(' ')
                    .append(messages.message(diagnostic))
                    .append('\n')
                    .append(line, 0, Math.min(200, line.length()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String sound() {
        return new String(new PlanJson().write(new SoundPlans(7).plan()), StandardCharsets.UTF_8);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("{", "HM8401"),
                Arguments.of("", "HM8402"),
                Arguments.of("null", "HM8402"),
                Arguments.of("[]", "HM8402"),
                Arguments.of("{\"version\":1}", "HM8402"),
                Arguments.of("{\"version\":1,\"result\":{}}", "HM8402"),
                Arguments.of("{\"version\":\"1\",\"plan\":{}}", "HM8406"),
                Arguments.of("{\"version\":2,\"plan\":{}}", "HM8403"),
                Arguments.of("{\"version\":1,\"plan\":{}}", "HM8404"),
                Arguments.of(sound() + "x", "HM8401"),
                Arguments.of(sound().replaceFirst("\"region\" : [^\n]*\n", ""), "HM8404"),
                Arguments.of(sound().replaceFirst("\"year\" : 2016", "\"year\" : 2016, \"yeer\" : 1"), "HM8405"),
                Arguments.of(sound().replaceFirst("\"year\" : 2016", "\"year\" : 2016, \"year\" : 2016"), "HM8401"),
                Arguments.of(sound().replaceFirst("\"year\" : 2016", "\"year\" : \"2016\""), "HM8406"),
                Arguments.of(sound().replaceFirst("\"kind\" : \"yes-no\"", "\"kind\" : \"maybe\""), "HM8406"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatIsNoPlanIsRefusedWithItsReason(String json, String code) throws IOException {
        for (Language language : Language.values()) {
            List<Finding> found = plugin.findingsOfImport("json", json.getBytes(StandardCharsets.UTF_8), language);
            assertEquals(List.of(code), found.stream().map(Finding::code).toList(), found::toString);
            assertFalse(found.get(0).message().contains("{"), found::toString);
        }
    }

    @Test
    void aPlaceIsSaidInFull() throws IOException {
        String json = sound().replaceFirst("\"kind\" : \"yes-no\"", "\"kind\" : \"maybe\"");
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "plan.entities[0].fields[0].domain.kind can't be 'maybe'.",
                plugin.findingsOfImport("json", bytes, Language.ENGLISH).get(0).message());
    }

    @Test
    void everyCodeHasAMessageAndAPageInBothLanguages() {
        for (DiagnosticCode code : JsonCode.values()) {
            for (Language language : Language.values()) {
                assertTrue(code.messages().pattern(code.id(), language).isPresent(), code::toString);
                assertTrue(
                        code.messages()
                                .explanation(code.id(), language)
                                .filter(page -> page.startsWith("# " + code.id() + " "))
                                .isPresent(),
                        code::toString);
            }
        }
    }

    @Test
    void textsThatNoPlanCanHoldAreRefusedWithTheirPlace() throws IOException {
        Map<String, String> reasons = Map.of(
                "a\\nb",
                "line break",
                " a",
                "begins or ends with a blank",
                "",
                "nothing here",
                "a\\u202Eb",
                "U+202E",
                "a\\u200Bb",
                "U+200B",
                "a\\u0007b",
                "U+0007",
                "a\\uD800b",
                "U+D800",
                "x".repeat(30_000),
                "more than 19900 characters");
        for (Map.Entry<String, String> reason : reasons.entrySet()) {
            String json = sound().replaceFirst(
                            "\"title\" : \"[^\n]*\",\n",
                            "\"title\" : \"" + reason.getKey().replace("\\", "\\\\") + "\",\n");
            Plan plan = plugin.importPlan("json", json.getBytes(StandardCharsets.UTF_8));
            PlanWriter.Written written = PlanWriter.write(plan, NAME, Language.ENGLISH);

            assertEquals(Optional.empty(), written.text());
            Diagnostic found = written.diagnostics().get(0);
            String message = new MessageWriter(Language.ENGLISH).message(found);
            assertEquals(HostCode.UNWRITABLE, found.code());
            assertTrue(message.startsWith("plan.title: ") && message.contains(reason.getValue()), message);
            assertFalse(Set.of("", NAME).contains(new MessageWriter(Language.CHINESE).message(found)));
        }
    }
}
