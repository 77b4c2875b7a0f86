package org.huimin.distribution;

import static org.huimin.distribution.Launch.CHECKOUT;
import static org.huimin.distribution.Launch.DISTRIBUTION;
import static org.huimin.distribution.Launch.copy;
import static org.huimin.distribution.Launch.launcher;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.huimin.distribution.Launch.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is written into the command through a pipe. */
@DisabledOnOs(OS.WINDOWS)
class StandardInputTest {

    @TempDir
    private Path folder;

    @Test
    void aPlanIsFormatted() throws Exception {
        String plan = Files.readString(CHECKOUT.resolve("plans/nanguan-en/2016.plan"));

        Outcome outcome = new Launch(folder, launcher(DISTRIBUTION), "fmt", "-")
                .input(plan.replace("  rate: ", "rate :"))
                .run();

        assertEquals(new Outcome(0, plan, ""), outcome);
    }

    @Test
    void factsAreRead() throws Exception {
        copy(CHECKOUT.resolve("plans"), folder.resolve("plans"));

        Outcome outcome = new Launch(
                        folder,
                        launcher(DISTRIBUTION),
                        "calculate",
                        "entitlement",
                        "plans/nanguan-en/2016.plan",
                        "--facts",
                        "-",
                        "--lang",
                        "en")
                .input("{\"household\":{\"dibao\":true}}")
                .run();

        assertEquals(0, outcome.exitCode(), outcome.errors());
        assertTrue(
                outcome.output().contains("measure 2.shopping card         600.00 yuan (shopping card)"),
                outcome::output);
    }
}
