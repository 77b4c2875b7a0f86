package org.huimin.distribution;

import static org.huimin.distribution.Launch.DISTRIBUTION;
import static org.huimin.distribution.Launch.JAVA_HOME;
import static org.huimin.distribution.Launch.copy;
import static org.huimin.distribution.Launch.javaHome;
import static org.huimin.distribution.Launch.launcher;
import static org.huimin.distribution.Launch.script;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huimin.distribution.Launch.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    Path folder;

    @Test
    void runsFromAnotherFolder() throws Exception {
        assertRuns(new Launch(folder, launcher(DISTRIBUTION), "--version").run());
    }

    @Test
    void runsThroughSymbolicLinks() throws Exception {
        Path programs = Files.createDirectories(folder.resolve("programs"));
        Path distribution = Files.createSymbolicLink(folder.resolve("a folder"), DISTRIBUTION);
        Path absolute = Files.createSymbolicLink(programs.resolve("absolute"), launcher(distribution));
        Path relative = Files.createSymbolicLink(programs.resolve("relative"), Path.of("../programs/absolute"));

        assertRuns(new Launch(folder, absolute, "--version").run());
        assertRuns(new Launch(folder, relative, "--version").run());
    }

    @Test
    void runsFromThePath() throws Exception {
        Path programs = Files.createDirectories(folder.resolve("programs"));
        Files.createSymbolicLink(programs.resolve("huimin"), launcher(DISTRIBUTION));

        assertRuns(new Launch(folder, Path.of("/bin/sh"), "-c", "huimin --version")
                .with("PATH", programs + ":" + System.getenv("PATH"))
                .run());
    }

    @Test
    void runsWhereItIsCopiedToWhateverThePathIs() throws Exception {
        Path moved = copy(DISTRIBUTION, folder.resolve("新 位置/惠 民 (2016) $HOME '"));

        assertRuns(new Launch(folder, launcher(moved), "--version").run());
        assertRuns(new Launch(folder, launcher(moved), "--version")
                .with("LC_ALL", "C")
                .run());
    }

    @Test
    void theArchiveForPeopleRunsWhereItIsUnpacked() throws Exception {
        List<Path> archives;
        try (var files = Files.newDirectoryStream(DISTRIBUTION.resolveSibling("."), "huimin-*.tar.gz")) {
            archives = java.util.stream.StreamSupport.stream(files.spliterator(), false)
                    .toList();
        }
        assertEquals(1, archives.size());
        Process unpack = new ProcessBuilder("tar", "-xzf", archives.get(0).toString())
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertEquals(0, unpack.waitFor());
        try (var unpacked = Files.newDirectoryStream(folder)) {
            assertRuns(new Launch(folder, launcher(unpacked.iterator().next()), "--version").run());
        }
    }

    @Test
    void keepsArgumentsInputAndExitCode() throws Exception {
        Path home = javaHome(
                folder.resolve("recorder"),
                "17.0.1",
                "while [ \"$1\" != org.huimin.cli.Main ]; do shift; done; shift",
                "for word; do printf '<%s>' \"$word\"; done",
                "cat",
                "exit 7");

        Outcome outcome = new Launch(
                        folder,
                        launcher(DISTRIBUTION),
                        "",
                        "养老 服务",
                        "*",
                        "$HOME",
                        "'\"\\",
                        "two\nlines",
                        "-cp",
                        " ",
                        "")
                .with("JAVA_HOME", home)
                .input("第一行\n第二行")
                .run();

        assertAll(
                () -> assertEquals(7, outcome.exitCode()),
                () -> assertEquals("<><养老 服务><*><$HOME><'\"\\><two\nlines><-cp>< ><>第一行\n第二行", outcome.output()),
                () -> assertEquals("", outcome.errors()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "C.UTF-8", ""})
    void javaReadsChineseInEveryLocale(String locale) throws Exception {
        Outcome outcome = new Launch(folder, launcher(DISTRIBUTION), "没有这个命令")
                .with("LC_ALL", locale)
                .with("LANG", "")
                .run();

        assertEquals(2, outcome.exitCode());
        assertTrue(outcome.errors().contains("没有这个命令"), outcome.errors());
        assertEquals("", outcome.output());
    }

    @Test
    void passesOptionsToJavaAsTheyAre() throws Exception {
        Files.createFile(folder.resolve("-Done"));
        Path home = javaHome(folder.resolve("recorder"), "21", "echo \"$*\"");

        Outcome outcome = new Launch(folder, launcher(DISTRIBUTION), "check")
                .with("JAVA_HOME", home)
                .with("HUIMIN_JAVA_OPTIONS", "-D* -Xmx1g")
                .run();

        assertTrue(outcome.output().contains(" -D* -Xmx1g -cp "), outcome.output());
        assertTrue(outcome.output().endsWith(" org.huimin.cli.Main check\n"), outcome.output());
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.0.2", "1.8.0_402", "16.0.2"})
    void saysWhenJavaIsTooOld(String version) throws Exception {
        Path withRelease = javaHome(folder.resolve("with release"), version, "exit 9");
        Path asked = script(
                folder.resolve("asked/bin/java"),
                "echo 'openjdk version \"" + version + "\" 2019-01-15' >&2",
                "exit 0");

        assertRefused(new Launch(folder, launcher(DISTRIBUTION)).with("JAVA_HOME", withRelease), version);
        assertRefused(new Launch(folder, launcher(DISTRIBUTION)).with("HUIMIN_JAVA", asked), version);
    }

    @Test
    void asksAJavaThatHasNoReleaseFile() throws Exception {
        Path asked = script(
                folder.resolve("java"),
                "[ \"$1\" != -version ] || { echo 'openjdk version \"17\" 2021-09-14' >&2; exit 0; }",
                "echo started");

        Outcome outcome = new Launch(folder, launcher(DISTRIBUTION))
                .with("HUIMIN_JAVA", asked)
                .run();

        assertEquals("started\n", outcome.output());
    }

    @Test
    void saysWhenThereIsNoJava() throws Exception {
        Path nothing = Files.createDirectories(folder.resolve("nothing"));

        assertRefused(
                new Launch(folder, launcher(DISTRIBUTION)).with("JAVA_HOME", "").with("PATH", nothing), "JAVA_HOME");
        assertRefused(new Launch(folder, launcher(DISTRIBUTION)).with("JAVA_HOME", nothing), nothing.toString());
        assertRefused(
                new Launch(folder, launcher(DISTRIBUTION)).with("HUIMIN_JAVA", nothing.resolve("java")),
                nothing.toString());
    }

    @Test
    void takesTheNamedJavaThenTheHomeThenThePath() throws Exception {
        Path named = javaHome(folder.resolve("named"), "17", "echo named");
        Path home = javaHome(folder.resolve("home"), "17", "echo home");
        Path onPath = javaHome(folder.resolve("path"), "17", "echo path");
        Path programs = Files.createDirectories(folder.resolve("programs"));
        Files.createSymbolicLink(programs.resolve("java"), onPath.resolve("bin/java"));

        assertEquals("named\n", choose(named.resolve("bin/java").toString(), home.toString(), programs));
        assertEquals("named\n", choose(named.toString(), home.toString(), programs));
        assertEquals("named\n", choose(named.toString(), "/nowhere", programs));
        assertEquals("path\n", choose("java", home.toString(), programs));
        assertEquals("home\n", choose("", home.toString(), programs));
        assertEquals("path\n", choose("", "", programs));
    }

    private String choose(String named, String home, Path programs) throws IOException, InterruptedException {
        return new Launch(folder, launcher(DISTRIBUTION))
                .with("HUIMIN_JAVA", named)
                .with("JAVA_HOME", home)
                .with("PATH", programs + ":" + System.getenv("PATH"))
                .run()
                .output();
    }

    @Test
    void runsOnEveryJavaOfThisMachineWithoutAWarning() throws Exception {
        for (Path home : ClassDataArchiveTest.otherJavaHomes()) {
            assertRuns(new Launch(folder, launcher(DISTRIBUTION), "--version")
                    .with("JAVA_HOME", home)
                    .run());
        }
        assertRuns(new Launch(folder, launcher(DISTRIBUTION), "--version")
                .with("JAVA_HOME", JAVA_HOME)
                .run());
    }

    private static void assertRuns(Outcome outcome) {
        assertAll(
                () -> assertEquals(0, outcome.exitCode(), outcome.errors()),
                () -> assertTrue(outcome.output().matches("huimin [0-9].*\\R"), outcome.output()),
                () -> assertEquals("", outcome.errors()));
    }

    private static void assertRefused(Launch launch, String reason) throws Exception {
        Outcome outcome = launch.run();
        assertAll(
                () -> assertEquals(2, outcome.exitCode()),
                () -> assertEquals("", outcome.output()),
                () -> assertTrue(outcome.errors().contains("Java 17 或更高版本"), outcome.errors()),
                () -> assertTrue(outcome.errors().contains("Java 17 or later"), outcome.errors()),
                () -> assertTrue(outcome.errors().contains(reason), outcome.errors()),
                () -> assertEquals(2, outcome.errors().lines().count(), outcome.errors()));
    }
}
