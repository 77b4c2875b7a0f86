package org.huimin.distribution;

import static org.huimin.distribution.Launch.CHECKOUT;
import static org.huimin.distribution.Launch.DISTRIBUTION;
import static org.huimin.distribution.Launch.copy;
import static org.huimin.distribution.Launch.launcher;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huimin.distribution.Launch.Outcome;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real plans with their keywords in the other language, and back again, by the command that people run. */
@DisabledOnOs(OS.WINDOWS)
class KeywordsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"plans/nanguan, zh, en", "plans/nanguan-en, en, zh"})
    void aPlanMeansTheSameInTheOtherLanguageAndComesBackToTheByte(String project, String own, String other)
            throws Exception {
        copy(CHECKOUT.resolve("plans"), folder.resolve("plans"));
        Map<String, String> before = texts(project);
        String meaning = meaning(project);

        assertEquals(0, run("fmt", "--keywords", other, project).exitCode());
        Map<String, String> between = texts(project);
        before.forEach((file, text) -> assertNotEquals(text, between.get(file), file));
        assertSound(project);
        assertEquals(meaning, meaning(project));

        assertEquals(0, run("fmt", "--keywords", own, project).exitCode());
        assertEquals(before, texts(project));
        assertSound(project);
    }

    private Outcome run(String... arguments) throws Exception {
        return new Launch(folder, launcher(DISTRIBUTION), arguments).run();
    }

    /** Formatted, without a finding, and with cases that pass. */
    private void assertSound(String project) throws Exception {
        assertEquals(0, run("fmt", "--check", project).exitCode());
        Outcome checked = run("check", "--strict", "--lang", "en", project);
        assertTrue(checked.output().endsWith(": 0 error(s), 0 warning(s).\n"), checked.output());
        Outcome tested = run("test", "--lang", "en", project);
        assertTrue(tested.output().matches("[1-9][0-9]* case\\(s\\), all passed\\.\n"), tested.output());
    }

    /** The model of the plan. */
    private String meaning(String project) throws Exception {
        assertEquals(
                0,
                run("export", "json", project + "/2016.plan", "-o", "model.json")
                        .exitCode());
        return Files.readString(folder.resolve("model.json"));
    }

    private Map<String, String> texts(String project) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve(project))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".plan")).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        assertTrue(texts.size() >= 4, texts::toString);
        return texts;
    }
}
