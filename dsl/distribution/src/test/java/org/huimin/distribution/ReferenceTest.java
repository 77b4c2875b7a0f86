package org.huimin.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The language reference says what is so: its examples are checked, formatted and run by the command, what it shows of
 * commands is what they print, and its tables are made from the data of the program. With
 * {@code -Dreference.overwrite=true} examples are formatted, and outputs and tables written anew; the run still fails.
 */
@DisabledOnOs(OS.WINDOWS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceTest {
    private static final boolean OVERWRITE = Boolean.getBoolean("reference.overwrite");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#: ]+)(?:#[^)]*)?\\)");

    private final ReferenceExamples examples = new ReferenceExamples();

    @BeforeAll
    void runEverythingThatThePagesShow(@TempDir Path folder) throws Exception {
        examples.run(folder);
    }

    @Test
    void anExampleHasTheMistakesThatItsFenceNamesAndNoOthers() {
        List<String> unexpected = new ArrayList<>();
        for (ReferenceExample example : examples.all()) {
            Set<String> announced = new TreeSet<>(example.block().codes());
            if (!announced.equals(examples.codes(example))) {
                unexpected.add(example.name() + " " + example.block().lines() + " says " + announced + ", has "
                        + examples.codes(example));
            }
        }
        assertEquals("", String.join("\n", unexpected));
    }

    @Test
    void theCasesOfAnExamplePassUnlessItsFenceSaysThatOneFails() {
        List<String> unexpected = new ArrayList<>();
        for (ReferenceExample example : examples.all()) {
            ReferenceBlock.Kind kind = example.block().kind();
            boolean failing = kind == ReferenceBlock.Kind.FAILING;
            if (kind != ReferenceBlock.Kind.FORM
                    && examples.failingCases(example).isEmpty() == failing) {
                unexpected.add(example.name() + " " + examples.failingCases(example));
            }
        }
        assertEquals(List.of(), unexpected);
    }

    @Test
    void thePagesShowWhatTheCommandPrintsAndFormatsAndWhatTheDataSay() throws IOException {
        List<String> written = new ArrayList<>();
        for (ReferencePage page : examples.pages()) {
            String expected = Files.readString(page.path(), StandardCharsets.UTF_8);
            String actual = page.with(examples.contents(page));
            if (!OVERWRITE) {
                assertEquals(expected, actual, page.path().toString());
            } else if (!expected.equals(actual)) {
                Files.writeString(page.path(), actual, StandardCharsets.UTF_8);
                written.add(page.path().toString());
            }
        }
        if (OVERWRITE) {
            fail("written anew, read them: " + written);
        }
    }

    @Test
    void bothLanguagesShowTheSame() {
        assertEquals(shapes(ReferenceLanguage.CHINESE), shapes(ReferenceLanguage.ENGLISH));
    }

    private String shapes(ReferenceLanguage language) {
        StringBuilder shapes = new StringBuilder();
        for (ReferencePage page : ReferencePage.all(language)) {
            shapes.append(page.number()).append('\n');
            page.blocks()
                    .forEach(block -> shapes.append("  ").append(block.shape()).append('\n'));
        }
        return shapes.toString();
    }

    @Test
    void everyWordOfTheLanguageIsShownByAnExampleOrInATableThatPeopleWrote() {
        List<String> missing = new ArrayList<>();
        for (ReferenceLanguage language : ReferenceLanguage.values()) {
            List<String> shown = ReferencePage.all(language).stream()
                    .flatMap(page -> page.shownLines().stream())
                    .toList();
            for (ReferenceTables.KeywordRow row : ReferenceTables.keywords()) {
                for (String word : row.words(language.language())) {
                    Pattern whole =
                            Pattern.compile(word.matches("[a-z0-9 -]+") ? "(?<![a-z-])" + word + "(?![a-z-])" : word);
                    if (shown.stream().noneMatch(line -> whole.matcher(line).find())) {
                        missing.add(language + " " + row.family() + " " + word);
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    /** Editors and shells may turn full-width colons into ASCII without a word. */
    @Test
    void theChineseExamplesHaveFullWidthColons() {
        for (ReferenceExample example : examples.all()) {
            if (example.page().language() == ReferenceLanguage.CHINESE
                    && example.block().kind() == ReferenceBlock.Kind.RIGHT) {
                for (String line : example.block().lines()) {
                    assertFalse(line.matches("\\s*[\\p{IsHan}]+:.*"), example.name() + " " + line);
                }
            }
        }
    }

    @Test
    void whatTheDocumentsLinkToIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path document : documents()) {
            String text = Files.readString(document, StandardCharsets.UTF_8).replaceAll("(?s)```.*?```", "");
            LINK.matcher(text).results().forEach(link -> {
                if (!Files.exists(document.resolveSibling(link.group(1)))) {
                    missing.add(Launch.CHECKOUT.relativize(document) + " " + link.group(1));
                }
            });
        }
        assertEquals(List.of(), missing);
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (String room : List.of("", "core", "dsl", "dsl/distribution/src/benchmark", "plugins")) {
            try (Stream<Path> files = Files.list(Launch.CHECKOUT.resolve(room))) {
                files.filter(file -> file.toString().endsWith(".md")).forEach(documents::add);
            }
        }
        for (ReferenceLanguage language : ReferenceLanguage.values()) {
            ReferencePage.all(language).forEach(page -> documents.add(page.path()));
        }
        return documents;
    }
}
