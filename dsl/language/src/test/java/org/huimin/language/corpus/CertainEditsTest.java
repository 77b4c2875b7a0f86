package org.huimin.language.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.TextEdit;
import org.huimin.source.SourceLines;
import org.huimin.source.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** An edit that a diagnostic calls certain mends what it reports. */
class CertainEditsTest {
    @TempDir
    private Path folder;

    /** A folder may hold its mistake in another file than the one that is compiled; those are tried by the command's tests. */
    private static Stream<CorpusCase> single() {
        return CorpusCase.in(CorpusCase.BAD).stream()
                .filter(file -> file.folder().equals(CorpusCase.BAD))
                .filter(file -> file.compile().diagnostics().stream()
                        .anyMatch(found -> found.edit().isPresent()));
    }

    @TestFactory
    Stream<DynamicTest> aFileWhoseCertainEditsAreMadeHasTheseFindingsNoLongerAndNoNewOnes() {
        return single().map(file -> DynamicTest.dynamicTest(file.name(), () -> {
            List<Diagnostic> before = new ArrayList<>(file.compile().diagnostics());
            Map<String, Long> certain = count(before, true);
            Path copy = folder.resolve(file.name() + ".plan");
            Files.write(copy, mended(file.text(), before).getBytes(StandardCharsets.UTF_8));
            List<Diagnostic> after = Compilation.of(folder, copy).diagnostics();
            assertEquals(Map.of(), count(after, true));
            // One line gives one error at most: the next one of a line that is mended may come to light.
            Set<Integer> lines =
                    before.stream().map(found -> found.span().start().line()).collect(Collectors.toSet());
            for (Diagnostic left : after) {
                assertTrue(lines.contains(left.span().start().line()), () -> left + " is new: " + certain);
            }
        }));
    }

    @Test
    void manyFilesHaveCertainEdits() {
        assertTrue(single().count() >= 20, () -> "only " + single().count());
    }

    private static Map<String, Long> count(List<Diagnostic> found, boolean certain) {
        return found.stream()
                .filter(diagnostic -> diagnostic.edit().isPresent() == certain)
                .collect(Collectors.groupingBy(diagnostic -> diagnostic.code().id(), Collectors.counting()));
    }

    private static String mended(String text, List<Diagnostic> found) {
        Map<Span, String> edits = new HashMap<>();
        found.stream()
                .flatMap(diagnostic -> diagnostic.edit().stream())
                .forEach((TextEdit edit) -> edits.put(edit.span(), edit.replacement()));
        return new SourceLines(text).replacing(edits);
    }
}
