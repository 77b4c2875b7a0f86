package org.huimin.distribution;

import static org.huimin.distribution.Launch.CHECKOUT;
import static org.huimin.distribution.Launch.DISTRIBUTION;
import static org.huimin.distribution.Launch.launcher;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.huimin.distribution.Launch.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real plans through JSON and back, by the command that people run. */
@DisabledOnOs(OS.WINDOWS)
class ImportTest {
    @TempDir
    private Path folder;

    private Outcome run(String... arguments) throws Exception {
        return new Launch(folder, launcher(DISTRIBUTION), arguments).run();
    }

    private void assertFine(String... arguments) throws Exception {
        Outcome outcome = run(arguments);
        assertEquals(0, outcome.exitCode(), outcome.toString());
    }

    @ParameterizedTest
    @CsvSource({"nanguan, zh", "nanguan, en", "nanguan-en, en", "nanguan-en, zh"})
    void aPlanOfSeveralFilesComesBackAsOne(String project, String language) throws Exception {
        String plan =
                CHECKOUT.resolve("plans").resolve(project).resolve("2016.plan").toString();
        assertFine("export", "json", plan, "-o", "first.json");
        assertFine("import", "json", "first.json", "-o", "one.plan", "--lang", language);
        assertFine("fmt", "--check", "one.plan");
        assertFine("check", "one.plan");
        assertFine("export", "json", "one.plan", "-o", "second.json");

        assertEquals(Files.readString(folder.resolve("first.json")), Files.readString(folder.resolve("second.json")));
        assertFalse(Files.readString(folder.resolve("one.plan")).contains("import:"));
    }

    @Test
    void whatIsNoPlanIsRefusedWithItsPlaceAndWithoutAFile() throws Exception {
        Files.writeString(folder.resolve("a.json"), "{\"version\":1,\"plan\":{\"title\":\"a\"}}");
        Outcome refused = run("import", "json", "a.json", "-o", "a.plan", "--lang", "en");
        assertEquals(1, refused.exitCode());
        assertTrue(refused.errors().startsWith("a.json: HM8404: plan.year is missing."), refused.errors());
        assertFalse(Files.exists(folder.resolve("a.plan")));

        Outcome explained = run("explain", "HM8404", "--lang", "en");
        assertEquals(0, explained.exitCode());
        assertTrue(explained.output().startsWith("# HM8404 "), explained.output());
    }

    @Test
    void anExportReplacesNoPlan() throws Exception {
        String plan = "plan: A\nyear: 2026\n";
        Files.writeString(folder.resolve("a.plan"), plan);
        Outcome refused = run("export", "json", "a.plan", "-o", "a.plan", "--lang", "en");
        assertEquals(2, refused.exitCode());
        assertTrue(refused.errors().contains("a.plan. Give the file another name."), refused.errors());
        assertEquals(plan, Files.readString(folder.resolve("a.plan")));
    }
}
