package org.huimin.language.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huimin.cases.CaseRunner;
import org.huimin.compile.CompiledPlan;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.Severity;
import org.huimin.model.PlanCase;
import org.huimin.wire.PlanJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CorpusTest {
    private static final String EXPECTED = ".expected";
    private static final String JSON = ".json";
    /** It takes a condition that no person would write; {@link org.huimin.language.hostile.IntricateConditionTest} does. */
    private static final Set<HostCode> BEYOND_LIMITS = Set.of(HostCode.TABLE_NOT_PROVEN, HostCode.CONDITION_NOT_PROVEN);

    /**
     * The bytes of a wrong encoding are no text, and neither is what can't be written; {@link EncodingTest} and the tests
     * of {@code write} build them.
     */
    private static final Set<HostCode> OF_BYTES =
            Set.of(HostCode.INVALID_UTF8, HostCode.GB18030_TEXT, HostCode.UTF16_TEXT, HostCode.UNWRITABLE);

    @TestFactory
    Stream<DynamicTest> aBadFileGivesItsDiagnosticsAtTheirPlacesAndNoOthers() {
        return CorpusCase.in(CorpusCase.BAD).stream()
                .map(file -> DynamicTest.dynamicTest(file.name(), () -> {
                    List<String> findings = file.findings();
                    assertFalse(findings.isEmpty(), "a bad file has a mistake");
                    Golden.check(
                            CorpusCase.BAD.resolve(file.name() + EXPECTED),
                            findings.stream().map(line -> line + "\n").collect(Collectors.joining()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aGoodFileHasNoErrorAndNoWarning() {
        return CorpusCase.in(CorpusCase.GOOD).stream()
                .map(file -> DynamicTest.dynamicTest(file.name(), () -> {
                    List<Diagnostic> wrong = file.compile().diagnostics().stream()
                            .filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
                            .toList();
                    assertEquals(List.of(), wrong);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aGoodPlanMeansWhatItsModelSays() {
        return goodPlans()
                .map(file -> DynamicTest.dynamicTest(file.name(), () -> {
                    CompiledPlan compiled = file.compile().compiled().orElseThrow();
                    byte[] json = new PlanJson().write(compiled.plan().orElseThrow());
                    Golden.check(CorpusCase.GOOD.resolve(file.name() + JSON), new String(json, StandardCharsets.UTF_8));
                    assertEquals(compiled.plan().orElseThrow(), new PlanJson().read(json));
                }));
    }

    @TestFactory
    Stream<DynamicTest> theCasesOfAGoodPlanPass() {
        return goodPlans()
                .filter(file -> !cases(file).isEmpty())
                .map(file -> DynamicTest.dynamicTest(file.name(), () -> {
                    CompiledPlan compiled = file.compile().compiled().orElseThrow();
                    CaseRunner runner = CaseRunner.of(compiled.plan().orElseThrow());
                    List<String> failing = runner.run(compiled.cases()).stream()
                            .filter(outcome -> !outcome.passed())
                            .map(outcome -> outcome.tested().name())
                            .toList();
                    assertEquals(List.of(), failing);
                }));
    }

    private static List<PlanCase> cases(CorpusCase file) {
        return file.compile().compiled().orElseThrow().cases();
    }

    private static Stream<CorpusCase> goodPlans() {
        return CorpusCase.in(CorpusCase.GOOD).stream()
                .filter(file -> file.compile().compiled().orElseThrow().plan().isPresent());
    }

    @Test
    void everyExpectationBelongsToAFileAndEveryFileHasItsExpectation() throws IOException {
        Set<String> bad = CorpusCase.in(CorpusCase.BAD).stream()
                .map(file -> file.name() + EXPECTED)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(bad, filesWithoutInputs(CorpusCase.BAD));
        Set<String> good = goodPlans().map(file -> file.name() + JSON).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(good, filesWithoutInputs(CorpusCase.GOOD));
    }

    private static Set<String> filesWithoutInputs(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> Files.isRegularFile(path)
                            && !path.toString().endsWith(".plan")
                            && !RenderedTextTest.isRendered(path))
                    .map(path -> path.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void theCorpusIsLargeEnough() {
        assertTrue(CorpusCase.in(CorpusCase.BAD).size() >= 400);
        assertTrue(CorpusCase.in(CorpusCase.GOOD).size() >= 145);
    }

    /** HM7 needs plugins, HM9 input of a size that no corpus holds, HM8 and facts are about other files; other tests show them. */
    @Test
    void everyCodeThatTextCanShowHasABadFile() {
        Set<String> shown = new TreeSet<>();
        for (CorpusCase file : CorpusCase.in(CorpusCase.BAD)) {
            file.compile()
                    .diagnostics()
                    .forEach(diagnostic -> shown.add(diagnostic.code().id()));
        }
        List<HostCode> missing = new ArrayList<>();
        for (HostCode code : HostCode.values()) {
            boolean exempt = code.id().startsWith("HM7")
                    || code.id().startsWith("HM8")
                    || code.id().startsWith("HM9")
                    || OF_BYTES.contains(code)
                    || code == HostCode.FACTS_UNUSABLE
                    || BEYOND_LIMITS.contains(code);
            if (!exempt && !shown.contains(code.id())) {
                missing.add(code);
            }
        }
        assertEquals(List.of(), missing);
    }

    /** Text that is typed or pasted may lose its full-width punctuation on the way into a file. */
    @Test
    void filesThatSayTheyAreFullWidthHoldFullWidthPunctuation() {
        List<CorpusCase> full = Stream.of(CorpusCase.BAD, CorpusCase.GOOD)
                .flatMap(folder -> CorpusCase.in(folder).stream())
                .filter(file -> file.text().startsWith("# full-width\n"))
                .toList();
        assertTrue(full.size() >= 20, () -> "only " + full.size());
        for (CorpusCase file : full) {
            String text = file.text();
            long colons = text.codePoints().filter(letter -> letter == 0xFF1A).count();
            assertTrue(colons >= 1, file::name);
            assertFalse(text.contains(":") || text.contains("(") || text.contains(")"), file::name);
            byte[] colon = {(byte) 0xEF, (byte) 0xBC, (byte) 0x9A};
            assertTrue(
                    new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
                            .contains(new String(colon, StandardCharsets.ISO_8859_1)),
                    file::name);
        }
    }

    @Test
    void aRunThatWritesExpectationsAnewFails() {
        assertFalse(Golden.isOverwriting(), "read what was written, then run without corpus.overwrite");
    }
}
