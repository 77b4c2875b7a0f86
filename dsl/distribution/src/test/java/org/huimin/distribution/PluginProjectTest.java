package org.huimin.distribution;

import static org.huimin.distribution.Launch.DISTRIBUTION;
import static org.huimin.distribution.Launch.copy;
import static org.huimin.distribution.Launch.launcher;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way of somebody who writes a plugin and of somebody who uses it, with a distribution that lies somewhere else: a project
 * is made, built offline with nothing of this build but the distribution, locked, and used.
 */
@DisabledOnOs(OS.WINDOWS)
class PluginProjectTest {
    private static final List<String> KINDS = List.of("calculator", "validator", "exporter");

    @TempDir
    private static Path folder;

    private static Path huimin;
    private static Path repository;
    private static Path plugins;

    @BeforeAll
    static void makeAndBuildAProjectOfEachKind() throws Exception {
        huimin = launcher(copy(DISTRIBUTION, folder.resolve("新 位置/惠 民")));
        repository = folder.resolve("repository");
        linkAllButOwn(Path.of(System.getProperty("huimin.repository")), repository);
        plugins = Files.createDirectories(folder.resolve("plugins"));
        for (String kind : KINDS) {
            Launch.Outcome made =
                    new Launch(folder, huimin, "plugins", "new", kind, "sample-" + kind, "--lang", "en").run();
            assertEquals(0, made.exitCode(), made.toString());
            build(folder.resolve("sample-" + kind));
            copy(folder.resolve("sample-" + kind + "/target/plugin/sample-" + kind), plugins.resolve("sample-" + kind));
        }
    }

    /** Makes a local repository of Maven that has what the real one has, but nothing of this project. */
    private static void linkAllButOwn(Path real, Path linked) throws IOException {
        link(real, linked, "org");
        link(real.resolve("org"), linked.resolve("org"), "huimin");
    }

    private static void link(Path real, Path linked, String leftOut) throws IOException {
        Files.createDirectories(linked);
        try (Stream<Path> content = Files.list(real)) {
            for (Path each : content.toList()) {
                if (!each.getFileName().toString().equals(leftOut)) {
                    Files.createSymbolicLink(linked.resolve(each.getFileName()), each);
                }
            }
        }
    }

    private static void build(Path project) throws Exception {
        Launch.Outcome built = new Launch(
                        project,
                        Path.of(System.getProperty("huimin.maven")),
                        "-o",
                        "-B",
                        "-ntp",
                        "-Dmaven.repo.local=" + repository,
                        "package")
                .with("MAVEN_OPTS", "")
                .with("LC_ALL", "C.UTF-8")
                .run();
        assertEquals(0, built.exitCode(), built.output() + built.errors());
        assertTrue(built.output().contains("Tests run:"), built.output());
    }

    private static Launch.Outcome run(Path where, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--lang", "en"));
        return new Launch(where, huimin, all.toArray(String[]::new)).run();
    }

    /** A project folder with a plan that uses all three, and their lock file. */
    private static Path project(Path where) throws IOException, InterruptedException {
        Files.createDirectories(where);
        Files.writeString(where.resolve("a.plan"), """
                plan: A
                year: 2026
                department group: B
                use: sample-calculator (only-marked yes)
                use: sample-validator (most 1)
                use: sample-exporter (separator tab)

                programme 1: C

                measure 1: D
                responsible: B
                task: E
                attribute: sample-calculator.account 2081006
                """);
        Launch.Outcome locked = run(where, "plugins", "lock", "--plugins", "../plugins");
        assertEquals(0, locked.exitCode(), locked.toString());
        return where;
    }

    @Test
    void aProjectHasThePluginAsPeopleInstallIt() throws IOException {
        for (String kind : KINDS) {
            try (Stream<Path> files = Files.list(plugins.resolve("sample-" + kind))) {
                assertEquals(
                        List.of("sample-" + kind + ".jar"),
                        files.map(file -> file.getFileName().toString()).toList());
            }
        }
    }

    @Test
    void theSamplesAreFormattedAndSound(@TempDir Path other) throws Exception {
        for (String kind : KINDS) {
            Path project = folder.resolve("sample-" + kind);
            assertEquals(0, run(project, "fmt", "--check", "sample.plan").exitCode());
            Launch.Outcome checked = run(project, "check", "--strict", "--plugins", "target/plugin", "sample.plan");
            assertEquals(0, checked.exitCode(), checked.toString());
        }
    }

    @Test
    void lockedPluginsCheckCalculateAndExport() throws Exception {
        Path project = project(folder.resolve("sound"));

        Launch.Outcome checked = run(project, "check", "--plugins", "../plugins", "--format", "json", "a.plan");
        assertEquals(0, checked.exitCode(), checked.toString());
        assertTrue(
                JsonMapper.shared().readTree(checked.output()).path("complete").asBoolean());

        Launch.Outcome calculated =
                run(project, "calculate", "sample-calculator", "a.plan", "--plugins", "../plugins", "--format", "json");
        assertEquals(0, calculated.exitCode(), calculated.toString());
        JsonNode rows = JsonMapper.shared()
                .readTree(calculated.output())
                .path("tables")
                .path(0)
                .path("rows");
        assertEquals("[[1,\"D\",\"2081006\"]]", rows.toString());

        Launch.Outcome exported =
                run(project, "export", "sample-exporter", "a.plan", "--plugins", "../plugins", "-o", "out/");
        assertEquals(0, exported.exitCode(), exported.toString());
        assertEquals("\uFEFF1\tD\tB\r\n", Files.readString(project.resolve("out/a.tsv")));

        Launch.Outcome verified = run(project, "plugins", "verify", "--plugins", "../plugins");
        assertEquals(0, verified.exitCode(), verified.toString());
        Launch.Outcome explained = run(project, "explain", "SV0001", "--plugins", "../plugins");
        assertTrue(explained.output().startsWith("# SV0001: Too many cooperating departments"), explained.toString());
    }

    @Test
    void aPluginOfWhichOneByteHasChangedIsRefused() throws Exception {
        Path project = project(folder.resolve("changed"));
        copy(plugins, project.resolve("installed"));
        Path jar = project.resolve("installed/sample-calculator/sample-calculator.jar");
        byte[] bytes = Files.readAllBytes(jar);
        bytes[bytes.length / 2] ^= 1;
        Files.write(jar, bytes);

        Launch.Outcome calculated = run(project, "calculate", "sample-calculator", "a.plan", "--plugins", "installed");
        assertEquals(3, calculated.exitCode(), calculated.toString());
        assertEquals("", calculated.output());
        assertTrue(
                calculated
                        .errors()
                        .contains("HM7013: The plugin 'sample-calculator' is not what huimin.lock says, and is"
                                + " not loaded: installed/sample-calculator/sample-calculator.jar has changed."),
                calculated.errors());
        Launch.Outcome verified = run(project, "plugins", "verify", "--plugins", "installed");
        assertEquals(3, verified.exitCode());
        assertTrue(verified.output().contains("sample-exporter"), "the others are sound: " + verified);
    }

    @Test
    void untrustedInputLeavesThemAloneAndTheReportSaysSo() throws Exception {
        Path project = project(folder.resolve("untrusted"));

        Launch.Outcome checked =
                run(project, "check", "--untrusted", "--plugins", "../plugins", "--format", "json", "a.plan");
        assertEquals(0, checked.exitCode(), checked.toString());
        JsonNode report = JsonMapper.shared().readTree(checked.output());
        assertFalse(report.path("complete").asBoolean());
        List<String> notes = new ArrayList<>();
        report.path("diagnostics")
                .forEach(finding -> notes.add(finding.path("code").asString() + " "
                        + finding.path("message").asString()));
        assertEquals(
                KINDS.stream()
                        .map(kind -> "HM7004 The plugin 'sample-" + kind
                                + "' is not loaded: its checks and calculations were not done.")
                        .toList(),
                notes);
    }

    @Test
    void theCalculatorOfTheGuideDoesWhatTheGuideSays() throws Exception {
        Launch.Outcome made = new Launch(folder, huimin, "plugins", "new", "calculator", "monthly").run();
        assertEquals(0, made.exitCode(), made.toString());
        Path project = folder.resolve("monthly");
        String guide = Files.readString(Launch.CHECKOUT.resolve("plugins/README.md"));
        Path calculator = project.resolve("src/main/java/example/monthly/MonthlyCalculator.java");
        Files.writeString(calculator, block(guide, "package example.monthly;"));
        Path test = project.resolve("src/test/java/example/monthly/MonthlyTest.java");
        Files.writeString(
                test,
                Files.readString(test)
                                .replaceAll("(?s)    @Test\n    void measuresAreListed.*", "")
                                .replace(
                                        "import java.util.List;",
                                        "import java.math.BigDecimal;\nimport java.util.List;")
                        + block(guide, "@Test") + "}\n");

        build(project);

        Launch.Outcome calculated = run(
                project,
                "calculate",
                "monthly",
                Launch.CHECKOUT.resolve("plans/nanguan/2016.plan").toString(),
                "--plugins",
                "target/plugin",
                "--format",
                "csv");
        assertEquals(0, calculated.exitCode(), calculated.toString());
        // 护理补贴 is paid by the month, 惠民购物卡 by the year: 600 / 12.
        assertTrue(calculated.output().contains(",100.00-100.00\r\n"), calculated.output());
        assertTrue(calculated.output().contains(",50.00-50.00\r\n"), calculated.output());
        // 慢性病门诊优惠 is capped at 1,000 yuan a year.
        assertTrue(calculated.output().contains(",0-83.33\r\n"), calculated.output());
    }

    /** The code of the guide that begins with some words. */
    private static String block(String guide, String start) {
        int from = guide.indexOf("```java\n" + start);
        assertTrue(from >= 0, "the guide has no code that begins with " + start);
        int code = guide.indexOf('\n', from) + 1;
        return guide.substring(code, guide.indexOf("```", code));
    }

    @Test
    void anEditorStartsTheCommandWithThePlugin() throws Exception {
        Path project = folder.resolve("sample-calculator");
        Launch.Outcome classPath = new Launch(
                        project,
                        Path.of(System.getProperty("huimin.maven")),
                        "-o",
                        "-q",
                        "-Dmaven.repo.local=" + repository,
                        "org.apache.maven.plugins:maven-dependency-plugin:"
                                + System.getProperty("huimin.dependency.plugin") + ":build-classpath",
                        "-Dmdep.outputFile=target/class-path")
                .run();
        assertEquals(0, classPath.exitCode(), classPath.toString());

        Launch.Outcome debugged = new Launch(
                        project,
                        Launch.JAVA_HOME.resolve("bin/java"),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        "target/classes:" + Files.readString(project.resolve("target/class-path")),
                        "org.huimin.testkit.DebugRun",
                        "calculate",
                        "sample-calculator",
                        "sample.plan",
                        "--format",
                        "csv")
                .with("LC_ALL", "C.UTF-8")
                .run();
        assertEquals(0, debugged.exitCode(), debugged.toString());
        assertTrue(debugged.output().contains("2081006"), debugged.toString());
    }
}
