package org.huimin.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.huimin.diagnostics.Severity;
import org.huimin.host.PluginDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class PluginUnderTestTest {
    private static final String PLAN = """
            plan: A
            year: 2016
            use: sample (rate 3 yuan)
            department group: D

            programme 1: B

            measure 1: C
            responsible: D
            task: E
            attribute: sample.item 42
            """;

    @TempDir
    private Path folder;

    private Path plugins;

    @BeforeEach
    void makeFolder() throws IOException {
        plugins = Files.createDirectories(folder.resolve("plugins"));
    }

    private PluginDraft sample() {
        return new PluginDraft("sample")
                .without("always")
                .coded("SMP")
                .describe("setting.rate", "money")
                .describe("attribute.item", "whole-number")
                .validator(
                        "own",
                        "Own",
                        "sink.report(Diagnostic.of(Code.FOUND, compiled.sourceMap().nearest(ElementPath.measure(1)"
                                + ".child(\"absent\", 1))).with(\"what\", settings.money(\"rate\").get().toString()).build());")
                .calculator(
                        "sum",
                        "Sum",
                        "return note(\"\" + request.attributes().of(request.plan().measures().get(0)).wholeNumber(\"item\").get());")
                .exporter(
                        "text",
                        "Text",
                        "try (java.io.OutputStream stream = output.create(request.baseName() + \".txt\")) {"
                                + " stream.write(65); }");
    }

    /** The classes of a plugin as its build compiles them. */
    private Path classes(PluginDraft draft) throws IOException {
        Path classes = folder.resolve("target/classes");
        try (ZipFile jar = new ZipFile(draft.into(plugins).toFile())) {
            for (ZipEntry entry : jar.stream().toList()) {
                Path file = classes.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (InputStream stream = jar.getInputStream(entry)) {
                    Files.copy(stream, file);
                }
            }
        }
        return classes;
    }

    @Test
    void aPluginIsLoadedCheckedCalculatedAndExportedAsTheCommandDoes() throws IOException {
        try (PluginUnderTest plugin = PluginUnderTest.open(classes(sample()))) {
            plugin.assertLoads();
            List<Finding> findings = plugin.check(PLAN);
            assertEquals(1, findings.size());
            assertEquals("SMP0001 warning 8:1-8:13\tfound 3", findings.get(0).toString());
            assertEquals(Severity.WARNING, findings.get(0).severity());
            assertEquals(List.of("42"), plugin.calculate("sum", PLAN).notes());
            Map<String, byte[]> files = plugin.export("text", PLAN);
            assertEquals(List.of("test.txt"), List.copyOf(files.keySet()));
            assertArrayEquals("A".getBytes(StandardCharsets.UTF_8), files.get("test.txt"));
            assertTrue(Files.isRegularFile(plugin.folder().resolve("sample.jar")));
        }
    }

    private static PluginDraft exporting(String severity) {
        return new PluginDraft("sample")
                .without("always")
                .coded("SMP")
                .describe("setting.rate", "money")
                .describe("attribute.item", "whole-number")
                .exporter(
                        "saying",
                        "Saying",
                        "request.sink().report(Diagnostic.of(Code.FOUND, Span.startOf(\"x\")).with(\"what\", \"loss\")"
                                + ".build().withSeverity(org.huimin.diagnostics.Severity." + severity + "));");
    }

    @Test
    void whatAnExporterSaysIsKnown() throws IOException {
        Path plan = Files.writeString(folder.resolve("a.plan"), PLAN);
        try (PluginUnderTest plugin = PluginUnderTest.open(classes(exporting("NOTE")))) {
            List<Finding> said = plugin.findingsOfExport("saying", plan);
            assertEquals(List.of("SMP0001"), said.stream().map(Finding::code).toList());
            assertEquals(Map.of(), plugin.export("saying", plan));
        }
    }

    @Test
    void anErrorOfAnExporterFails() throws IOException {
        try (PluginUnderTest plugin = PluginUnderTest.open(classes(exporting("ERROR")))) {
            AssertionError error = assertThrows(AssertionError.class, () -> plugin.export("saying", PLAN));
            assertEquals("SMP0001 found loss", error.getMessage());
        }
    }

    @Test
    void nothingIsLeftAfterwards() throws IOException {
        Path left;
        try (PluginUnderTest plugin = PluginUnderTest.open(classes(sample()))) {
            plugin.check(PLAN);
            left = plugin.folder();
        }
        assertFalse(Files.exists(left));
    }

    @Test
    void mistakesOfThePlanAreFindingsToo() throws IOException {
        try (PluginUnderTest plugin = PluginUnderTest.open(classes(sample()))) {
            List<Finding> findings = plugin.check(PLAN.replace("rate 3 yuan", "rat 3 yuan"));
            assertEquals(List.of("HM7003"), findings.stream().map(Finding::code).toList());
            assertEquals(List.of("rate"), findings.get(0).suggestions());
            AssertionError error =
                    assertThrows(AssertionError.class, () -> plugin.calculate("sum", PLAN.replace("task", "tsak")));
            assertTrue(error.getMessage().startsWith("the plan has errors, or is none:"), error.getMessage());
        }
    }

    @Test
    void librariesBesideTheClassesAreBrought() throws IOException {
        Path classes = classes(sample());
        Files.createDirectories(classes.resolveSibling("plugin-libraries"));
        Files.writeString(classes.resolveSibling("plugin-libraries").resolve("library.txt"), "no jar");
        Files.copy(
                plugins.resolve("sample/sample.jar"),
                classes.resolveSibling("plugin-libraries").resolve("library.jar"));

        // The library has a descriptor of its own, which the host reports.
        try (PluginUnderTest plugin = PluginUnderTest.open(classes)) {
            AssertionError error = assertThrows(AssertionError.class, plugin::assertLoads);
            assertTrue(error.getMessage().contains("both library.jar and sample.jar have one"), error.getMessage());
        }
    }

    @Test
    void whatTheHostRefusesFailsWithWhatItSays() throws IOException {
        try (PluginUnderTest plugin = PluginUnderTest.open(classes(sample().describe("calculators", "other")))) {
            AssertionError error = assertThrows(AssertionError.class, plugin::assertLoads);
            assertEquals(
                    "HM7005 The descriptor of the plugin 'sample' (plugin) does not hold: it names the calculators other,"
                            + " but the plugin binds sum",
                    error.getMessage());
        }
    }

    @Test
    void aValidatorThatFailsSaysWhyAndShowsWhatItThrew() throws IOException {
        Path classes = classes(new PluginDraft("sample")
                .coded("SMP")
                .describe("setting.rate", "money")
                .describe("attribute.item", "text")
                .validator("own", "Own", "if (true) throw new IllegalStateException(\"no luck\");"));
        try (PluginUnderTest plugin = PluginUnderTest.open(classes)) {
            AssertionError error = assertThrows(AssertionError.class, () -> plugin.check(PLAN));
            assertEquals(
                    "HM7001 The plugin 'sample' failed while it checked the plan: IllegalStateException: no luck",
                    error.getMessage());
            assertEquals("no luck", error.getSuppressed()[0].getMessage());
        }
    }

    @Test
    void aCalculatorThatFailsSaysWhy() throws IOException {
        Path classes = classes(new PluginDraft("sample").calculator("sum", "Sum", "return null;"));
        try (PluginUnderTest plugin = PluginUnderTest.open(classes)) {
            String plan = PLAN.replace("use: sample (rate 3 yuan)\n", "").replace("attribute: sample.item 42\n", "");
            AssertionError error = assertThrows(AssertionError.class, () -> plugin.calculate("sum", plan));
            assertTrue(
                    error.getMessage()
                            .startsWith("HM7001 The plugin 'sample' failed while it calculated: it gave null"),
                    error.getMessage());
        }
    }

    @Test
    void aTestWithoutAPluginIsToldWhereTheDescriptorBelongs() {
        IllegalStateException error = assertThrows(IllegalStateException.class, PluginUnderTest::open);
        assertTrue(error.getMessage().contains("META-INF/huimin-plugin.properties"), error.getMessage());
    }

    @Test
    void casesAreComparedWithWhatIsExpected() throws Throwable {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("right.plan"), PLAN);
        Files.writeString(corpus.resolve("right.expected"), "SMP0001 warning 8:1-8:13\tfound 3\n");
        Files.writeString(corpus.resolve("wrong.plan"), PLAN);
        Files.writeString(corpus.resolve("wrong.expected"), "");
        Files.writeString(corpus.resolve("without.plan"), PLAN);
        try (PluginUnderTest plugin = PluginUnderTest.open(classes(sample()))) {
            List<DynamicTest> tests = PluginCorpus.tests(plugin, corpus).toList();
            assertEquals(
                    List.of("right.plan", "without.plan", "wrong.plan"),
                    tests.stream().map(DynamicTest::getDisplayName).toList());
            tests.get(0).getExecutable().execute();
            AssertionFailedError missing =
                    assertThrows(AssertionFailedError.class, tests.get(1).getExecutable());
            assertTrue(missing.getMessage().contains("SMP0001 warning"), missing.getMessage());
            assertThrows(AssertionFailedError.class, tests.get(2).getExecutable());
            Path empty = Files.createDirectories(folder.resolve("empty"));
            assertThrows(IllegalArgumentException.class, () -> PluginCorpus.tests(plugin, empty));
        }
    }

    @Test
    void casesAreWrittenAnewOnlyWhereThatIsAskedForAndTheTestSaysSo() throws Throwable {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("a.plan"), PLAN);
        System.setProperty("corpus.overwrite", "true");
        try (PluginUnderTest plugin = PluginUnderTest.open(classes(sample()))) {
            DynamicTest test = PluginCorpus.tests(plugin, corpus).toList().get(0);
            assertThrows(AssertionFailedError.class, test.getExecutable());
        } finally {
            System.clearProperty("corpus.overwrite");
        }
        assertEquals("SMP0001 warning 8:1-8:13\tfound 3\n", Files.readString(corpus.resolve("a.expected")));
    }
}
