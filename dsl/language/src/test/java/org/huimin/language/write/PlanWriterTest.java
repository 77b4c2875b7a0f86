package org.huimin.language.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.LoadedSource;
import org.huimin.compile.PlanCompiler;
import org.huimin.compile.SourceLoader;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticCode;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.diagnostics.Severity;
import org.huimin.language.load.PlanFiles;
import org.huimin.language.parse.PlanTextParser;
import org.huimin.language.print.PlanFormatter;
import org.huimin.model.Department;
import org.huimin.model.Plan;
import org.huimin.samples.TypedParts;
import org.huimin.source.SourceLines;
import org.huimin.vocabulary.Language;
import org.huimin.wire.PlanJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The text of a plan's model is the plan again, in either language, as the formatter writes it. */
class PlanWriterTest {
    private static final String NAME = "written.plan";
    private static final Path PLANS = Path.of("../../plans").toAbsolutePath().normalize();
    private static final Path CORPUS = Path.of("src/test/resources/corpus/good");
    /** By chance rows of generated tables overlap, and leave cases out. */
    private static final Set<DiagnosticCode> OF_TABLES = Set.of(HostCode.ROWS_OVERLAP, HostCode.COMBINATION_UNCOVERED);

    @TestFactory
    Stream<DynamicTest> realPlansAreTheSameAgain() throws IOException {
        return Stream.of("nanguan/2016.plan", "nanguan-en/2016.plan")
                .flatMap(file -> inBothLanguages(file, () -> compiled(PLANS.resolve(file))));
    }

    @TestFactory
    Stream<DynamicTest> plansOfTheCorpusAreTheSameAgain() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            List<Path> plans = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            assertTrue(plans.size() > 100, () -> plans.size() + " plans");
            return plans.stream()
                    .flatMap(file -> inBothLanguages(
                            file.getFileName().toString(), () -> new PlanJson().read(Files.readAllBytes(file))));
        }
    }

    private interface Source {
        Plan plan() throws Exception;
    }

    private static Stream<DynamicTest> inBothLanguages(String name, Source source) {
        return Stream.of(Language.values())
                .map(language -> DynamicTest.dynamicTest(name + " in " + language, () -> {
                    Plan plan = source.plan();
                    PlanWriter.Written written = PlanWriter.write(plan, NAME, language);
                    String text = written.text().orElseThrow(() -> new AssertionError(explained(written)));
                    assertSame(plan, text);
                    assertFormatted(text, language);
                }));
    }

    @Property(tries = 250, shrinking = ShrinkingMode.OFF)
    void generatedPlansAreTheSameAgain(@ForAll long seed, @ForAll Language language) {
        Plan plan = withDepartment(TypedParts.of(new Random(seed)).plan());
        PlanWriter.Written written = PlanWriter.write(plan, NAME, language);
        assertTrue(
                written.diagnostics().stream().allMatch(problem -> OF_TABLES.contains(problem.code())),
                () -> explained(written));
        assertSame(plan, written.draft());
        assertFormatted(written.draft(), language);
    }

    /** The plan with the department that answers for its measures. */
    private static Plan withDepartment(Plan plan) {
        return new Plan(
                plan.title(),
                plan.year(),
                plan.region(),
                plan.preamble(),
                plan.plugins(),
                List.of(new Department("\u6C11\u653F\u5C40", Optional.empty(), List.of(), List.of())),
                plan.departmentGroups(),
                plan.entities(),
                plan.definitions(),
                plan.rateTables(),
                plan.programmes());
    }

    private static void assertSame(Plan plan, String text) {
        PlanTextParser.Parsed parsed = PlanTextParser.parse(NAME, text);
        LoadedSource source = new LoadedSource(NAME, parsed.file(), new SourceLines(text), parsed.diagnostics());
        CompiledPlan compiled = PlanCompiler.compile(
                (importer, path) -> new SourceLoader.Loading.Refused(HostCode.IMPORT_NOT_FOUND, Map.of()), source);
        Plan again = compiled.plan().orElseThrow();
        assertEquals(plan.definitions(), again.definitions(), text);
        assertEquals(plan.measures(), again.measures(), text);
        assertEquals(plan, again, text);
    }

    private static void assertFormatted(String text, Language language) {
        assertEquals(
                Optional.of(text),
                PlanFormatter.format(NAME, text, Optional.empty()).text(),
                () -> "as fmt would write it, in " + language);
    }

    private static String explained(PlanWriter.Written written) {
        MessageWriter messages = new MessageWriter(Language.ENGLISH);
        StringBuilder text = new StringBuilder();
        for (Diagnostic diagnostic : written.diagnostics()) {
            text.append(diagnostic.span().start())
                    .append(' ')
                    .append(diagnostic.code().id())
                    .append(' ')
                    .append(messages.message(diagnostic))
                    .append('\n');
        }
        return text.append(written.draft()).toString();
    }

    private static Plan compiled(Path file) {
        PlanFiles.Reading.Read read = (PlanFiles.Reading.Read) PlanFiles.read(PLANS, file, false);
        CompiledPlan compiled = PlanCompiler.compile(read.loader(), read.source());
        assertTrue(compiled.diagnostics().stream().noneMatch(found -> found.severity() == Severity.ERROR));
        return compiled.plan().orElseThrow();
    }
}
