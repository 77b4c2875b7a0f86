package org.huimin.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.host.PluginHost;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.output.StagedOutput;
import org.huimin.vocabulary.Language;
import org.huimin.wire.PlanJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin as the host finds, loads and calls it. */
class JsonPluginTest {
    private static final Plan PLAN = new Plan(
            "2016年建设幸福南关行动计划",
            2016,
            Optional.of("长春市南关区"),
            List.of("第一段 \"引号\" <b>"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Programme(
                    1,
                    "推动创业就业",
                    List.of(),
                    List.of(new Measure(
                            1,
                            "城镇就业与再就业",
                            List.of(),
                            List.of("人社局"),
                            List.of("各街乡"),
                            List.of("落实就业扶持政策"),
                            List.of(),
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of())))));

    @TempDir
    private Path folder;

    @Test
    void theHostFindsAFormatOfThisPlugin() throws Exception {
        try (PluginHost host = host()) {
            assertEquals(List.of(), host.problems());
            assertTrue(host.formats().containsKey("json"));
            String version = host.formats().get("json").descriptor().version();
            assertFalse(version.contains("$"), version);
        }
    }

    @Test
    void aPlanBecomesTheFileThatPlanJsonWrites() throws Exception {
        Path file = export("2016");
        byte[] written = Files.readAllBytes(file);
        assertArrayEquals(new PlanJson().write(PLAN), written);
        assertEquals(PLAN, new PlanJson().read(written));
    }

    @Test
    void theFileHasTheNameOfThePlan() throws Exception {
        assertEquals("行动计划.json", export("行动计划").getFileName().toString());
    }

    private Path export(String baseName) throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        try (PluginHost host = host();
                StagedOutput output = new StagedOutput(folder.resolve("out"))) {
            boolean done = host.export(
                    "json",
                    PLAN,
                    baseName,
                    Language.CHINESE,
                    host.calculations(PLAN, Language.CHINESE, found::add),
                    output,
                    found::add);
            assertTrue(done, found.toString());
            List<Path> files = output.commit();
            assertEquals(1, files.size());
            return files.get(0);
        }
    }

    private PluginHost host() throws IOException {
        Path plugin = folder.resolve("plugins/json");
        Files.createDirectories(plugin);
        pack(Path.of("target/classes"), plugin.resolve("plugin.jar"));
        return PluginHost.open(folder.resolve("plugins"));
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream stream = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(stream);
                Stream<Path> walk = Files.walk(classes)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }
}
