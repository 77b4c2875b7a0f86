package org.huimin.language.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huimin.compile.LoadedSource;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticText;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What people read about the mistakes that beginners make. A bad file takes part if {@code NAME.zh.txt} stands beside it; to
 * let another one take part, make that file, empty, and write the expectations anew.
 */
class RenderedTextTest {
    private static final int LEAST = 60;

    @TestFactory
    Stream<DynamicTest> aBeginnersMistakeReadsAsItShouldInBothLanguages() {
        return CorpusCase.in(CorpusCase.BAD).stream()
                .filter(file -> Files.exists(rendered(file.name(), Language.CHINESE)))
                .flatMap(file -> Stream.of(Language.values())
                        .map(language -> DynamicTest.dynamicTest(
                                file.name() + " " + language.tag(),
                                () -> Golden.check(rendered(file.name(), language), render(file, language)))));
    }

    @Test
    void enoughMistakesAreShownAndEachInBothLanguages() throws IOException {
        Set<String> chinese = names(Language.CHINESE);
        assertEquals(chinese, names(Language.ENGLISH));
        assertTrue(chinese.size() >= LEAST, () -> "only " + chinese.size());
    }

    @Test
    void everyTextBelongsToABadFile() throws IOException {
        Set<String> files = CorpusCase.in(CorpusCase.BAD).stream()
                .map(CorpusCase::name)
                .collect(Collectors.toCollection(TreeSet::new));
        for (Language language : Language.values()) {
            Set<String> orphans = names(language);
            orphans.removeAll(files);
            assertEquals(Set.of(), orphans);
        }
    }

    static Path rendered(String name, Language language) {
        return CorpusCase.BAD.resolve(name + ending(language));
    }

    private static String ending(Language language) {
        return "." + language.tag() + ".txt";
    }

    /** Whether a file of the folder is one of these expectations. */
    static boolean isRendered(Path file) {
        return Stream.of(Language.values()).anyMatch(language -> file.toString().endsWith(ending(language)));
    }

    private static Set<String> names(Language language) throws IOException {
        String ending = ending(language);
        try (Stream<Path> paths = Files.list(CorpusCase.BAD)) {
            return paths.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String render(CorpusCase file, Language language) {
        Compilation compilation = file.compile();
        DiagnosticText text = new DiagnosticText(
                new MessageWriter(language),
                source -> compilation
                        .compiled()
                        .map(compiled -> compiled.sources().get(source))
                        .map(LoadedSource::lines));
        return compilation.diagnostics().stream()
                .sorted(Diagnostic.BY_PLACE)
                .map(text::render)
                .collect(Collectors.joining("\n"));
    }
}
