package org.huimin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.FileDraft;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.plugin.CalculationUnavailableException;
import org.huimin.plugin.Calculations;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UntrustedPluginsTest {
    private static final String NOT_LOADED =
            "HM7004 The plugin 'own' is not loaded: its checks and calculations were not done.";

    @TempDir
    private Path folder;

    private ThirdParty thirdParty;
    private Path mark;

    @BeforeEach
    void makeFolder() throws IOException {
        thirdParty = new ThirdParty(folder);
        mark = folder.resolve("loaded");
    }

    private PluginDraft marking() {
        return ThirdParty.reporting("own", "\"it\"").constructor("new java.io.File(\"" + mark + "\").mkdir();");
    }

    private static CompiledPlan asking(String plugin) {
        return FileDraft.plan().use(plugin, Map.of()).compile();
    }

    @Test
    void aThirdPartyPluginIsLeftAloneAndThatIsSaid() throws IOException {
        marking().into(thirdParty.plugins());
        PluginOptions options = thirdParty.options(Optional.empty()).untrusted(true);

        assertEquals(List.of(NOT_LOADED), ThirdParty.check(options, asking("own")));
        assertFalse(Files.exists(mark));
    }

    @Test
    void oneThatRunsForEveryPlanIsLeftAloneToo() throws IOException {
        marking().describe("always", "true").into(thirdParty.plugins());
        PluginOptions options = thirdParty.options(Optional.empty()).untrusted(true);

        ThirdParty.check(options, FileDraft.plan().compile());
        assertFalse(Files.exists(mark));
    }

    @Test
    void aLockFileChangesNothingAboutThat() throws IOException {
        marking().into(thirdParty.plugins());
        PluginOptions options =
                thirdParty.options(Optional.of(thirdParty.lock())).untrusted(true);

        assertEquals(List.of(NOT_LOADED), ThirdParty.check(options, asking("own")));
        assertFalse(Files.exists(mark));
    }

    @Test
    void aCalculatorOfOneGivesNothing() throws IOException {
        marking().calculator("sum", "Sum", "return note(\"\");").into(thirdParty.plugins());
        PluginOptions options = thirdParty.options(Optional.empty()).untrusted(true);
        List<Diagnostic> found = new ArrayList<>();

        try (PluginHost host = PluginHost.open(options)) {
            Calculations calculations =
                    host.calculations(FileDraft.plan().compile().plan().orElseThrow(), Language.ENGLISH, found::add);
            assertThrows(CalculationUnavailableException.class, () -> calculations.result("sum"));
        }
        assertEquals(List.of(NOT_LOADED), ThirdParty.messages(found));
        assertFalse(Files.exists(mark));
    }

    @Test
    void thoseOfTheDistributionRun() throws IOException {
        ThirdParty.reporting("kept", "\"it\"").describe("always", "true").into(thirdParty.bundled());
        PluginOptions options = thirdParty.options(Optional.empty()).untrusted(true);

        assertEquals(
                List.of("KEPT0001 found it"),
                ThirdParty.check(options, FileDraft.plan().compile()));
    }

    @Test
    void withoutALockFileNobodyKnowsWhichPluginsThereShouldBe() throws IOException {
        PluginOptions options = thirdParty.options(Optional.empty()).untrusted(true);

        assertEquals(List.of(NOT_LOADED), ThirdParty.check(options, asking("own")));
    }

    @Test
    void withALockFileAnUnknownPluginIsAMistake() throws IOException {
        PluginOptions options = thirdParty
                .options(Optional.of(new PluginLock("huimin.lock", List.of())))
                .untrusted(true);

        assertEquals("HM7002", ThirdParty.check(options, asking("own")).get(0).substring(0, "HM7002".length()));
    }
}
