package org.huimin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.FileDraft;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.output.StagedOutput;
import org.huimin.plugin.Calculations;
import org.huimin.result.Result;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plugin leaves behind must not hold its classes: a program may open plugins again and again. */
class PluginClassLoaderCollectionTest {
    private static final String PROBE = "org.huimin.host.class-loader";
    private static final String LEAVE_PROBE = "System.getProperties().put(\"" + PROBE
            + "\", new java.lang.ref.WeakReference<Object>(getClass().getClassLoader()));";
    private static final CompiledPlan ASKING =
            FileDraft.plan().use("budget", Map.of()).compile();

    @TempDir
    private Path folder;

    private ThirdParty third;

    @BeforeEach
    void makeFolder() throws IOException {
        third = new ThirdParty(folder);
    }

    @AfterEach
    void takeProbeAway() {
        System.getProperties().remove(PROBE);
    }

    /** Waits until nothing holds the class loader of the plugin that left a probe. */
    private static void assertCollected() throws InterruptedException {
        WeakReference<?> probe = (WeakReference<?>) System.getProperties().get(PROBE);
        assertNotNull(probe, "no plugin was loaded");
        ReferenceQueue<Object> collected = new ReferenceQueue<>();
        Reference<Object> watched = new WeakReference<>(probe.get(), collected);
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!watched.refersTo(null) && Instant.now().isBefore(end)) {
            System.gc();
            collected.remove(50);
        }
        assertTrue(watched.refersTo(null), "something holds the class loader of the plugin");
    }

    @Test
    void whatAPluginFoundCalculatedAndExportedHoldsNoneOfItsClasses() throws Exception {
        ThirdParty.finding("budget", "\"x\"")
                .constructor(LEAVE_PROBE)
                .describe("setting.head", "text")
                .describe("setting.head.default", "1")
                .calculator("total", "Total", "return note(request.settings().text(\"head\").get());")
                .exporter("brief", "Brief", "output.create(\"a.txt\").close();")
                .into(third.plugins());
        List<Diagnostic> found;
        Result result;
        PluginHost host = PluginHost.open(third.options());
        try (host;
                StagedOutput output = new StagedOutput(folder.resolve("out"))) {
            found = new ArrayList<>(host.validate(ASKING));
            Calculations calculations = host.calculations(ASKING.plan().orElseThrow(), Language.ENGLISH, found::add);
            result = calculations.result("total");
            assertTrue(host.export(
                    "brief", ASKING.plan().orElseThrow(), "2016", Language.ENGLISH, calculations, output, found::add));
        }

        assertCollected();
        // Held until here, and as good as before.
        assertEquals(List.of("NG0001 found x"), ThirdParty.messages(found));
        assertEquals(List.of("1"), result.notes());
        assertEquals(1, host.plugins().size());
    }

    @Test
    void aPluginThatCouldNotBeLoadedIsHeldByNothing() throws Exception {
        ThirdParty.finding("budget", "1")
                .constructor(LEAVE_PROBE + "if (true) throw new Odd();")
                .type("Odd", "public class Odd extends RuntimeException {}")
                .into(third.plugins());

        List<Diagnostic> found;
        try (PluginHost host = PluginHost.open(third.options())) {
            found = host.validate(ASKING);
            assertCollected();
        }
        assertEquals(List.of("HM7001 The plugin 'budget' failed while it was loaded: Odd"), ThirdParty.messages(found));
    }

    @Test
    void aFaultOfAPluginHoldsNoneOfItsClasses() throws Exception {
        ThirdParty.reporting("budget", ThirdParty.report("1") + "throw new Odd();")
                .constructor(LEAVE_PROBE)
                .type(
                        "Odd",
                        "public class Odd extends RuntimeException { public String getMessage() { return \"odd\"; } }")
                .into(third.plugins());

        List<Diagnostic> found = ThirdParty.validated(third.options(), ASKING);
        assertCollected();
        assertEquals(
                List.of("HM7001 The plugin 'budget' failed while it checked the plan: Odd: odd", "NG0001 found 1"),
                ThirdParty.messages(found));
    }

    @Test
    void theContextOfTheThreadIsNotThatOfAPluginThatFailed() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        ThirdParty.finding("budget", "1")
                .constructor(LEAVE_PROBE)
                .describe("validators", "another")
                .into(third.plugins());

        List<String> found = third.validated(ASKING);
        assertEquals("HM7005", found.get(0).substring(0, 6));
        assertEquals(before, Thread.currentThread().getContextClassLoader());
        assertCollected();
    }
}
