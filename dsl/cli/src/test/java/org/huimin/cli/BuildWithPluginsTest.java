package org.huimin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huimin.host.PluginDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildWithPluginsTest {
    private static final String WRITES =
            "try (java.io.OutputStream file = output.create(\"%s\")) { file.write(\"whole\".getBytes(\"UTF-8\")); }";

    @TempDir
    private Path folder;

    private Command command;
    private Path third;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = folder.toRealPath();
        third = Files.createDirectories(folder.resolve("third"));
        command = new Command(folder);
        command.write("a.plan", Command.SOUND);
    }

    private Command.Outcome build() throws IOException {
        return command.run("build", "--lang", "en", "--plugins", "third", "a.plan", "-o", "out");
    }

    private List<String> written() throws IOException {
        if (!Files.exists(folder.resolve("out"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatFailsIsNamedAndTheOthersAreWritten() throws IOException {
        new PluginDraft("bad")
                .describe("always", "false")
                .calculator("half", "Half", "throw new IllegalStateException(\"no sum\");")
                .exporter(
                        "torn",
                        "Torn",
                        String.format(WRITES, "torn.txt") + " throw new java.io.IOException(\"no paper\");")
                .into(third);
        new PluginDraft("good")
                .describe("always", "false")
                .calculator("total", "Total", "return note(\"all\");")
                .exporter("brief", "Brief", String.format(WRITES, "brief.txt"))
                .into(third);

        Command.Outcome outcome = build();
        assertEquals(3, outcome.exitCode(), outcome.errors());
        assertEquals(List.of("a-total.csv", "a-total.json", "brief.txt"), written());
        assertEquals("whole", Files.readString(folder.resolve("out/brief.txt")));
        assertTrue(
                outcome.errors().contains("These failed, and are not among the files: half, torn.\n"),
                outcome.errors());
        assertTrue(
                outcome.errors()
                        .contains("HM7001: The plugin 'bad' failed while it calculated: IllegalStateException: no sum"),
                outcome.errors());
        assertTrue(
                outcome.errors().contains("HM7001: The plugin 'bad' failed while it exported: IOException: no paper"),
                outcome.errors());
        assertTrue(outcome.output().contains("brief.txt"), outcome.output());
        assertFalse(outcome.output().contains("torn.txt"), outcome.output());
    }

    @Test
    void whyACalculatorFailsIsToldInThePlansOwnLanguageToo() throws IOException {
        new PluginDraft("bad")
                .describe("always", "false")
                .calculator("half", "Half", "throw new IllegalStateException(\"no sum\");")
                .into(third);

        Command.Outcome outcome = command.run("build", "--plugins", "third", "a.plan", "-o", "out");
        assertEquals(3, outcome.exitCode());
        assertTrue(outcome.errors().contains("IllegalStateException: no sum"), outcome.errors());
        Command.Outcome calculated = command.run("calculate", "half", "--plugins", "third", "a.plan");
        assertEquals(3, calculated.exitCode());
        assertTrue(calculated.errors().contains("IllegalStateException: no sum"), calculated.errors());
        assertEquals("", calculated.output());
    }

    @Test
    void aPlanThatAsksForPluginsIsBuiltWithTheirsAlone() throws IOException {
        new PluginDraft("good")
                .describe("always", "false")
                .exporter("brief", "Brief", String.format(WRITES, "brief.txt"))
                .into(third);
        new PluginDraft("other")
                .describe("always", "false")
                .exporter("long", "Long", String.format(WRITES, "long.txt"))
                .into(third);
        command.write(
                "a.plan",
                Command.SOUND.replaceFirst("\u90E8\u95E8\u7EC4", "\u542F\u7528\uFF1Agood\n\u90E8\u95E8\u7EC4"));

        assertEquals(0, build().exitCode());
        assertEquals(List.of("brief.txt"), written());
    }

    @Test
    void aValidatorThatFailsKeepsAPlanFromBeingBuilt() throws IOException {
        new PluginDraft("bad")
                .describe("codes", "BA")
                .validator("own", "Own", "throw new IllegalStateException(\"no luck\");")
                .exporter("brief", "Brief", String.format(WRITES, "brief.txt"))
                .into(third);

        Command.Outcome outcome = build();
        assertEquals(3, outcome.exitCode());
        assertTrue(outcome.errors().contains("HM7001"), outcome.errors());
        assertEquals(List.of(), written());
    }

    @Test
    void anExportThatFailsWritesNothing() throws IOException {
        new PluginDraft("bad")
                .exporter("torn", "Torn", String.format(WRITES, "torn.txt") + " throw new StackOverflowError();")
                .into(third);

        Command.Outcome outcome = command.run("export", "torn", "--plugins", "third", "a.plan", "-o", "torn.txt");
        assertEquals(3, outcome.exitCode(), outcome.errors());
        assertTrue(outcome.errors().contains("StackOverflowError"), outcome.errors());
        assertFalse(Files.exists(folder.resolve("torn.txt")));
    }
}
