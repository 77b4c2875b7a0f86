package org.huimin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.FileDraft;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.model.Plan;
import org.huimin.plugin.Calculations;
import org.huimin.result.Result;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that a plugin leaves behind keeps its classes: a long-lived host can open and close plugins for ever. */
class PluginClassLoaderCollectionTest {
    /** Where a plugin puts its loader, as something that Java itself knows. */
    private static final String KEY = "huimin.test.loader";

    /** Lays a weak reference to the plugin's loader down. */
    private static final String LAYS = "System.getProperties().put(\"" + KEY
            + "\", new java.lang.ref.WeakReference<>(getClass().getClassLoader())); ";

    private static final CompiledPlan PLAN =
            FileDraft.plan().use("own", Map.of()).compile();

    @TempDir
    private Path folder;

    private ThirdParty thirdParty;

    @BeforeEach
    void makeFolder() throws IOException {
        thirdParty = new ThirdParty(folder);
    }

    @AfterEach
    void forget() {
        System.getProperties().remove(KEY);
    }

    private static WeakReference<?> loader() {
        WeakReference<?> loader = (WeakReference<?>) System.getProperties().get(KEY);
        assertNotNull(loader, "the plugin has not run");
        return loader;
    }

    private static void assertCollected(WeakReference<?> loader) throws InterruptedException {
        for (int round = 0; round < 200 && loader.get() != null; round++) {
            System.gc();
            Thread.sleep(10);
        }
        assertNull(loader.get(), "something still holds the plugin's classes");
    }

    @Test
    void ofAPluginWhoseFindingsResultsAndFilesAreKept() throws Exception {
        ThirdParty.reporting("own", "\"it\"")
                .constructor(LAYS)
                .calculator("sum", "Sum", "return note(\"sum\");")
                .exporter("text", "Text", "output.create(\"a.txt\").close();")
                .into(thirdParty.plugins());
        Plan plan = PLAN.plan().orElseThrow();
        List<Diagnostic> kept = new ArrayList<>();
        PluginHost host = PluginHost.open(thirdParty.options(Optional.empty()));
        kept.addAll(host.validate(PLAN));
        Calculations calculations = host.calculations(plan, Language.ENGLISH, kept::add);
        Result result = calculations.result("sum");
        boolean exported = host.export(
                "text",
                plan,
                "a",
                Language.ENGLISH,
                calculations,
                name -> java.io.OutputStream.nullOutputStream(),
                kept::add);
        WeakReference<?> loader = loader();
        host.close();

        assertCollected(loader);
        assertEquals(List.of("OWN0001 found it"), ThirdParty.messages(kept));
        assertEquals(List.of("sum"), result.notes());
        assertEquals(true, exported);
    }

    @Test
    void ofAPluginThatFails() throws Exception {
        ThirdParty.coded("own")
                .constructor(LAYS)
                .type("Odd", "public class Odd extends RuntimeException {}")
                .validator("own", "Own", "if (true) throw new Odd();")
                .into(thirdParty.plugins());
        PluginHost host = PluginHost.open(thirdParty.options(Optional.empty()));
        List<Diagnostic> kept = host.validate(PLAN);
        WeakReference<?> loader = loader();
        host.close();

        assertCollected(loader);
        assertEquals(
                List.of("HM7001 The plugin 'own' failed while it checked the plan: Odd"), ThirdParty.messages(kept));
    }

    @Test
    void ofAPluginThatCanNotBeMade() throws Exception {
        ThirdParty.reporting("own", "\"it\"")
                .constructor(LAYS + "if (true) throw new IllegalStateException(\"no luck\");")
                .into(thirdParty.plugins());
        PluginHost host = PluginHost.open(thirdParty.options(Optional.empty()));
        List<Diagnostic> kept = host.validate(PLAN);
        WeakReference<?> loader = loader();

        // Even while the host is open.
        assertCollected(loader);
        assertEquals(1, kept.size());
        host.close();
    }
}
