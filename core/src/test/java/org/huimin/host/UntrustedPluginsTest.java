package org.huimin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.FileDraft;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.output.StagedOutput;
import org.huimin.plugin.CalculationUnavailableException;
import org.huimin.plugin.Calculations;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UntrustedPluginsTest {
    private static final CompiledPlan ASKING =
            FileDraft.plan().use("budget", Map.of()).compile();
    private static final String NOT_LOADED =
            "HM7004 The plugin 'budget' is not loaded: its checks and calculations were not done.";

    @TempDir
    private Path folder;

    private ThirdParty third;

    @BeforeEach
    void makeFolder() throws IOException {
        third = new ThirdParty(folder);
        ThirdParty.finding("own", "\"bundled\"").describe("always", "true").into(third.bundled());
    }

    private PluginDraft budget() {
        return third.marking(new PluginDraft("budget"));
    }

    private List<String> found(PluginOptions options, CompiledPlan plan) throws IOException {
        return ThirdParty.messages(ThirdParty.validated(options.untrusted(true), plan));
    }

    @Test
    void aThirdPartyPluginIsLeftAloneWithANoteAndTheOthersRun() throws IOException {
        third.marking(ThirdParty.finding("budget", "1").describe("codes", "BU")).into(third.plugins());

        List<Diagnostic> found = ThirdParty.validated(third.options().untrusted(true), ASKING);
        assertEquals(List.of(NOT_LOADED, "NG0001 found bundled"), ThirdParty.messages(found));
        assertEquals(3, found.get(0).span().start().line());
        assertFalse(third.isMarked());
        assertEquals(2, ThirdParty.validated(third.options(), ASKING).size());
        assertTrue(third.isMarked());
    }

    @Test
    void aThirdPartyPluginForEveryPlanIsLeftAloneToo() throws IOException {
        budget().describe("codes", "BU")
                .validator("never", "Never", "throw new IllegalStateException();")
                .into(third.plugins());

        assertEquals(
                List.of("NG0001 found bundled"),
                found(third.options(), FileDraft.plan().compile()));
        try (PluginHost host = PluginHost.open(third.options().untrusted(true))) {
            assertEquals(
                    NOT_LOADED,
                    ThirdParty.messages(List.of(host.verify(host.plugins().stream()
                                            .filter(plugin ->
                                                    plugin.descriptor().id().equals("budget"))
                                            .findFirst()
                                            .orElseThrow())
                                    .orElseThrow()))
                            .get(0));
        }
        assertFalse(third.isMarked());
    }

    @Test
    void aCalculatorAndAnExporterOfAThirdPartyAreUnavailable() throws IOException {
        budget().calculator("total", "Total", "return note(\"\");")
                .exporter("brief", "Brief", "output.create(\"a.txt\").close();")
                .into(third.plugins());
        List<Diagnostic> found = new ArrayList<>();

        try (PluginHost host = PluginHost.open(third.options().untrusted(true));
                StagedOutput output = new StagedOutput(folder.resolve("out"))) {
            Calculations calculations = host.calculations(ASKING.plan().orElseThrow(), Language.ENGLISH, found::add);
            assertThrows(CalculationUnavailableException.class, () -> calculations.result("total"));
            assertFalse(host.export(
                    "brief", ASKING.plan().orElseThrow(), "2016", Language.ENGLISH, calculations, output, found::add));
        }
        assertEquals(List.of(NOT_LOADED, NOT_LOADED), ThirdParty.messages(found));
        assertFalse(third.isMarked());
    }

    @Test
    void whoseFolderNobodyNamesIsNoMistakeOfThePlanWhereNoLockTells() throws IOException {
        assertEquals(List.of(NOT_LOADED, "NG0001 found bundled"), found(third.options(), ASKING));
    }

    @Test
    void aLockTellsAnUnknownPluginFromOneThatIsLeftAlone() throws IOException {
        budget().calculator("total", "Total", "return note(\"\");").into(third.plugins());
        PluginLock lock = third.lock();
        PluginOptions nowhere = PluginOptions.bundled(third.bundled())
                .with(
                        List.of(),
                        Optional.of(new PluginLock(
                                lock.name(),
                                lock.entries().stream()
                                        .filter(entry -> entry.descriptor().id().equals("budget"))
                                        .toList())));
        CompiledPlan wrong = FileDraft.plan().use("bugdet", Map.of()).compile();

        assertEquals(List.of(NOT_LOADED, "NG0001 found bundled"), found(nowhere, ASKING));
        List<String> found = found(nowhere, wrong);
        assertTrue(found.get(0).startsWith("HM7002 There is no plugin called 'bugdet'."), found.get(0));
    }

    @Test
    void settingsOfAPluginThatIsLeftAloneAreComparedWithItsDescriptor() throws IOException {
        budget().describe("setting.count", "whole-number")
                .calculator("total", "Total", "return note(\"\");")
                .into(third.plugins());
        CompiledPlan plan =
                FileDraft.plan().use("budget", Map.of("count", "many")).compile();

        List<String> found = found(third.options(), plan);
        assertTrue(found.get(0).startsWith("HM7007 'count' of the plugin 'budget'"), found.get(0));
        assertEquals(NOT_LOADED, found.get(1));
    }
}
