package org.huimin.language.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huimin.declaration.SourceFile;
import org.huimin.language.parse.PlanTextParser;
import org.huimin.language.print.PlanFormatter.Formatted;
import org.huimin.vocabulary.Label;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Vocabulary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The laws of formatting on the plans that people really wrote. */
class RealPlansTest {
    @TestFactory
    Stream<DynamicTest> everyPlanKeepsTheLaws() throws IOException {
        List<Path> plans = plans();
        assertFalse(plans.isEmpty());
        return plans.stream().map(plan -> DynamicTest.dynamicTest(plan.toString(), () -> check(plan)));
    }

    private static List<Path> plans() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("plans"))) {
            folder = folder.getParent();
        }
        try (Stream<Path> files = Files.walk(folder.resolve("plans"))) {
            return files.filter(file -> file.toString().endsWith(".plan"))
                    .sorted()
                    .toList();
        }
    }

    private static void check(Path plan) throws IOException {
        String name = plan.getFileName().toString();
        String text = Files.readString(plan);
        String english = formatted(name, text, Language.ENGLISH);
        assertEquals(text, formatted(name, text, Language.CHINESE), "the plan is not formatted");
        assertEquals(text, formatted(name, english, Language.CHINESE));
        assertEquals(english, formatted(name, english, Language.ENGLISH));
        assertEquals(Meaning.of(file(name, text)), Meaning.of(file(name, english)));
        assertEquals(comments(text), comments(english));
        assertEquals(contents(text), contents(english));
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
