package org.huimin.distribution;

import static org.huimin.distribution.Launch.CHECKOUT;
import static org.huimin.distribution.Launch.DISTRIBUTION;
import static org.huimin.distribution.Launch.copy;
import static org.huimin.distribution.Launch.script;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huimin.distribution.Launch.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher of a source checkout: when it builds. The checkout is small, and its {@code mvn} is a script that copies the
 * distribution of the present build and counts.
 */
@DisabledOnOs(OS.WINDOWS)
class SourceCheckoutTest {

    private static final String SOURCE = "core/src/main/java/org/huimin/target/Target.java";

    @TempDir
    Path folder;

    private Path checkout;
    private Path programs;
    private Path log;

    @BeforeEach
    void makeACheckout() throws IOException {
        checkout = folder.resolve("src/检 出/target/huimin");
        programs = folder.resolve("programs");
        log = folder.resolve("builds");
        copy(CHECKOUT.resolve("huimin"), checkout.resolve("huimin"));
        copy(
                CHECKOUT.resolve("dsl/distribution/src/main/distribution"),
                checkout.resolve("dsl/distribution/src/main/distribution"));
        write("pom.xml");
        write(".mvn/jvm.config");
        write("core/pom.xml");
        write(SOURCE);
        write("core/src/main/resources/keywords.properties");
        write("core/src/test/java/org/huimin/TargetTest.java");
        write("plugins/json/pom.xml");
        write("plugins/json/src/main/java/org/huimin/json/Json.java");
        maven("");
    }

    @Test
    void buildsOnFirstUseAndNotAgain() throws Exception {
        Outcome first = run();
        assertTrue(first.errors().contains("words of Maven"), first.errors());
        Outcome second = run();

        assertEquals("", second.errors());
        assertBuilds(1);
    }

    @Test
    void buildsWhenASourceChanged() throws Exception {
        run();
        write(SOURCE);
        run();
        write("core/src/main/resources/keywords.properties");
        run();
        write("dsl/distribution/src/main/distribution/bin/huimin.cmd");
        run();
        assertBuilds(4);
        assertEquals(3, cleanOnes(false));
    }

    @Test
    void buildsAnewWhenAPomChangedOrFilesCameOrWent() throws Exception {
        run();
        write("plugins/json/pom.xml");
        run();
        write("core/src/main/java/org/huimin/target/Another.java");
        run();
        Files.delete(checkout.resolve("core/src/main/java/org/huimin/target/Another.java"));
        run();
        Files.move(
                checkout.resolve("core/src/main/resources/keywords.properties"),
                checkout.resolve("core/src/main/resources/words.properties"));
        run();
        Files.delete(checkout.resolve(".mvn/jvm.config"));
        run();
        assertBuilds(6);
        assertEquals(6, cleanOnes(true));
    }

    @Test
    void doesNotBuildForTestsAndForWhatABuildMakes() throws Exception {
        run();
        write("core/src/test/java/org/huimin/TargetTest.java");
        write("core/src/test/java/org/huimin/AnotherTest.java");
        write("core/target/classes/org/huimin/target/Target.class");
        write("core/README.md");
        run();
        assertBuilds(1);
    }

    @Test
    void buildsOnceWhenManyStartAtOnce() throws Exception {
        List<Process> processes = new java.util.ArrayList<>();
        for (int number = 0; number < 5; number++) {
            processes.add(launch().start());
        }
        for (Process process : processes) {
            assertFine(Launch.outcome(process));
        }
        assertBuilds(1);
        assertFalse(Files.exists(checkout.resolve(".huimin/lock")));
    }

    @Test
    void theLockOfABuildThatDiedHoldsNobodyUp() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.createDirectories(checkout.resolve(".huimin/lock"));
        Files.writeString(checkout.resolve(".huimin/lock/process"), dead.pid() + "\n");

        List<Process> processes = new java.util.ArrayList<>();
        for (int number = 0; number < 5; number++) {
            processes.add(launch().start());
        }
        for (Process process : processes) {
            assertFine(Launch.outcome(process));
        }
        assertBuilds(1);
    }

    @Test
    void saysWhenTheBuildFails() throws Exception {
        maven("exit 1");
        for (int attempt = 0; attempt < 2; attempt++) {
            Outcome outcome = launch().run();
            assertAll(
                    () -> assertEquals(3, outcome.exitCode()),
                    () -> assertEquals("", outcome.output()),
                    () -> assertTrue(outcome.errors().contains("构建失败"), outcome.errors()),
                    () -> assertTrue(outcome.errors().contains("the build failed"), outcome.errors()));
        }
        assertFalse(Files.exists(checkout.resolve(".huimin/lock")));
    }

    @Test
    void saysWhenThereIsNoMaven() throws Exception {
        Path few = Files.createDirectories(folder.resolve("few"));
        Files.createSymbolicLink(few.resolve("find"), Path.of("/usr/bin/find"));

        Outcome outcome = launch().with("PATH", few).run();

        assertAll(
                () -> assertEquals(2, outcome.exitCode()),
                () -> assertEquals("", outcome.output()),
                () -> assertTrue(outcome.errors().contains("没有找到 mvn"), outcome.errors()),
                () -> assertTrue(outcome.errors().contains("there is no mvn"), outcome.errors()));
    }

    @Test
    void saysWhenThereIsNoJavaBeforeItBuilds() throws Exception {
        Outcome outcome = launch().with("JAVA_HOME", "/nowhere").run();

        assertEquals(2, outcome.exitCode());
        assertTrue(outcome.errors().contains("Java 17"), outcome.errors());
        assertFalse(Files.exists(log));
    }

    @Test
    void runsThroughASymbolicLink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), checkout.resolve("huimin"));
        assertFine(new Launch(folder, link, "--version")
                .with("PATH", programs + ":" + System.getenv("PATH"))
                .run());
    }

    private Launch launch() {
        return new Launch(folder, checkout.resolve("huimin"), "--version")
                .with("PATH", programs + ":" + System.getenv("PATH"));
    }

    private Outcome run() throws Exception {
        Outcome outcome = launch().run();
        assertFine(outcome);
        return outcome;
    }

    private static void assertFine(Outcome outcome) {
        assertEquals(0, outcome.exitCode(), outcome.errors());
        assertTrue(outcome.output().matches("huimin [0-9].*\\R"), outcome.output());
    }

    private void assertBuilds(int number) throws IOException {
        assertEquals(number, Files.readAllLines(log).size());
    }

    private long cleanOnes(boolean clean) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.endsWith("clean package") == clean)
                .count();
    }

    /** Waits a moment, as people do: a file system tells times only so well. */
    private void write(String name) throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException interruption) {
            throw new IOException(interruption);
        }
        Path file = checkout.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name.endsWith(".cmd") ? "@echo off\r\n" : "# " + name + "\n");
    }

    private void maven(String outcome) throws IOException {
        script(
                programs.resolve("mvn"),
                "echo words of Maven",
                "echo \"$*\" >>'" + log + "'",
                "[ \"$PWD\" = '" + checkout.toRealPath() + "' ] || exit 1",
                outcome,
                "mkdir -p dsl/distribution/target",
                "touch dsl/distribution/target/started",
                "sleep 0.3",
                "rm -rf dsl/distribution/target/huimin",
                "cp -R '" + DISTRIBUTION + "' dsl/distribution/target/huimin",
                "mv dsl/distribution/target/started dsl/distribution/target/huimin.built");
    }
}
