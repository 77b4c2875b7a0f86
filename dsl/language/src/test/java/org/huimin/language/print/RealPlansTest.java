package org.huimin.language.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huimin.cases.CaseOutcome;
import org.huimin.cases.CaseRunner;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.PlanCompiler;
import org.huimin.declaration.SourceFile;
import org.huimin.language.load.PlanFiles;
import org.huimin.language.parse.PlanTextParser;
import org.huimin.language.print.PlanFormatter.Formatted;
import org.huimin.vocabulary.Label;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Vocabulary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The laws of formatting on the plans that people really wrote. */
class RealPlansTest {
    private static final Path PLANS = Path.of("../../plans").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyPlanKeepsTheLaws() throws IOException {
        List<Path> plans = plans();
        assertFalse(plans.isEmpty());
        return plans.stream()
                .map(plan -> DynamicTest.dynamicTest(PLANS.relativize(plan).toString(), () -> check(plan)));
    }

    private static List<Path> plans() throws IOException {
        try (Stream<Path> files = Files.walk(PLANS)) {
            return files.filter(file -> file.toString().endsWith(".plan"))
                    .sorted()
                    .toList();
        }
    }

    private static void check(Path plan) throws IOException {
        String name = plan.getFileName().toString();
        String text = Files.readString(plan);
        Language own = file(name, text).language();
        Language other = other(own);
        String translated = formatted(name, text, other);
        assertNotEquals(text, translated);
        assertEquals(text, formatted(name, text, own), "the plan is not formatted");
        assertEquals(text, formatted(name, translated, own));
        assertEquals(translated, formatted(name, translated, other));
        assertEquals(Meaning.of(file(name, text)), Meaning.of(file(name, translated)));
        assertEquals(comments(text), comments(translated));
        assertEquals(contents(text), contents(translated));
    }

    private static Language other(Language language) {
        return switch (language) {
            case CHINESE -> Language.ENGLISH;
            case ENGLISH -> Language.CHINESE;
        };
    }

    /** Names stay, so that model and cases are equal, and not only alike. */
    @ParameterizedTest
    @CsvSource({"nanguan/案例/2016.plan, CHINESE", "nanguan-en/cases/2016.plan, ENGLISH"})
    void aPlanMeansTheSameWithItsCasesAndLibrariesInTheOtherLanguage(String cases, Language own) throws IOException {
        translate(other(own));
        CompiledPlan compiled = compiled(PLANS, cases);
        CompiledPlan translated = compiled(folder, cases);

        assertEquals(own, compiled.language());
        assertEquals(other(own), translated.language());
        assertEquals(List.of(), translated.diagnostics());
        assertEquals(compiled.plan(), translated.plan());
        assertFalse(compiled.cases().isEmpty());
        assertEquals(compiled.cases(), translated.cases());
        CaseRunner runner = CaseRunner.of(translated.plan().orElseThrow());
        assertTrue(runner.run(translated.cases()).stream().allMatch(CaseOutcome::passed));
    }

    private void translate(Language language) throws IOException {
        for (Path plan : plans()) {
            Path copy = folder.resolve(PLANS.relativize(plan));
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, formatted(plan.toString(), Files.readString(plan), language));
        }
        Files.copy(PLANS.resolve("huimin.json"), folder.resolve("huimin.json"));
    }

    private static CompiledPlan compiled(Path folder, String file) {
        PlanFiles.Reading.Read read = (PlanFiles.Reading.Read) PlanFiles.read(folder, folder.resolve(file), false);
        return PlanCompiler.compile(read.loader(), read.source());
    }

    private static SourceFile file(String name, String text) {
        return PlanTextParser.parse(name, text).file();
    }

    private static String formatted(String name, String text, Language language) {
        Formatted formatted = PlanFormatter.format(name, text, Optional.of(language));
        return formatted.text().orElseThrow(() -> new AssertionError(formatted.diagnostics()));
    }

    static List<String> comments(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("#"))
                .sorted()
                .toList();
    }

    /** What stands behind the labels whose content is text, sorted. */
    static List<String> contents(String text) {
        return text.lines()
                .map(line -> line.split("[:\uFF1A]", 2))
                .filter(parts -> parts.length == 2 && hasText(parts[0]))
                .map(parts -> parts[1].strip())
                .sorted()
                .toList();
    }

    private static boolean hasText(String label) {
        return Vocabulary.standard()
                .label(label)
                .filter(found -> found.content() == Label.Content.TEXT && found != Label.BENEFIT)
                .isPresent();
    }
}
