package org.huimin.language.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.Severity;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ExplainPagesTest {
    /** What they say can't be seen on a page, needs a folder around the plan, or is about facts beside it. */
    private static final Set<HostCode> WITHOUT_EXAMPLE = Set.of(
            HostCode.ZERO_WIDTH_SPACE,
            HostCode.IMPORT_OUTSIDE_PROJECT,
            HostCode.IMPORT_UNREADABLE,
            HostCode.FACTS_UNUSABLE,
            HostCode.TABLE_NOT_PROVEN,
            HostCode.CONDITION_NOT_PROVEN);

    @TempDir
    Path folder;

    private static Optional<ExplainPage> page(HostCode code, Language language) {
        return HostCode.CATALOGUE.explanation(code.id(), language).map(ExplainPage::parse);
    }

    private static String wrong(Language language) {
        return language == Language.CHINESE ? "\u9519\u8BEF\u7684\u5199\u6CD5" : "Wrong";
    }

    private static String right(Language language) {
        return language == Language.CHINESE ? "\u6B63\u786E\u7684\u5199\u6CD5" : "Right";
    }

    @Test
    void everyCodeHasAPageInBothLanguagesWithTheCodeInItsTitle() {
        for (HostCode code : HostCode.values()) {
            for (Language language : Language.values()) {
                Optional<ExplainPage> page = page(code, language);
                assertTrue(page.isPresent(), () -> code + " in " + language);
                assertTrue(
                        page.orElseThrow().title().startsWith("# " + code.id() + " "), () -> code + " in " + language);
            }
        }
    }

    /** Encodings, plugins and limits are not shown by a short plan. */
    @Test
    void everyCodeOfWhatAPlanSaysHasAWrongAndARightExample() {
        List<String> missing = new ArrayList<>();
        for (HostCode code : HostCode.values()) {
            boolean shown = code.id().matches("HM10..|HM[2-6]...") && !WITHOUT_EXAMPLE.contains(code);
            for (Language language : Language.values()) {
                Set<String> sections =
                        page(code, language).orElseThrow().sections().keySet();
                if (shown && !sections.equals(Set.of(wrong(language), right(language)))) {
                    missing.add(code + " in " + language);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @TestFactory
    Stream<DynamicTest> theWrongExampleHasThisMistakeAndNoOther() {
        return examples((code, language, page, place) -> {
            List<String> codes = page.compile(wrong(language), place).diagnostics().stream()
                    .map(diagnostic -> diagnostic.code().id())
                    .toList();
            assertEquals(List.of(code.id()), codes);
        });
    }

    @TestFactory
    Stream<DynamicTest> theRightExampleHasNoMistake() {
        return examples((code, language, page, place) -> {
            List<Diagnostic> found = page.compile(right(language), place).diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
                    .toList();
            assertEquals(List.of(), found);
        });
    }

    /** What is expected of a page, in an empty folder. */
    private interface Expectation {
        void check(HostCode code, Language language, ExplainPage page, Path place) throws IOException;
    }

    private Stream<DynamicTest> examples(Expectation expectation) {
        List<DynamicTest> tests = new ArrayList<>();
        for (HostCode code : HostCode.values()) {
            for (Language language : Language.values()) {
                ExplainPage page = page(code, language).orElseThrow();
                if (!page.sections().isEmpty()) {
                    tests.add(DynamicTest.dynamicTest(
                            code.id() + " in " + language,
                            () -> expectation.check(
                                    code, language, page, Files.createTempDirectory(folder, code.id()))));
                }
            }
        }
        return tests.stream();
    }
}
