package org.huimin.distribution;

import static org.huimin.distribution.Launch.DISTRIBUTION;
import static org.huimin.distribution.Launch.JAVA_HOME;
import static org.huimin.distribution.Launch.copy;
import static org.huimin.distribution.Launch.javaHome;
import static org.huimin.distribution.Launch.launcher;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huimin.distribution.Launch.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ClassDataArchiveTest {

    @TempDir
    Path folder;

    private Path cache;
    private Path distribution;

    @BeforeEach
    void copyTheDistribution() {
        cache = folder.resolve("快速 缓存");
        distribution = copy(DISTRIBUTION, folder.resolve("distribution"));
    }

    @Test
    void isMadeAfterTheFirstRunAndUsedByTheNext() throws Exception {
        assertFalse(usesArchive());
        awaitArchives(1);
        assertTrue(usesArchive());
    }

    /** In a plan with errors no check runs, and what it needs would be missing from the archive. */
    @Test
    void isMadeFromAPlanWithoutErrors() throws Exception {
        Path training = distribution.resolve("lib/training");
        for (String plan : List.of("good.plan", "library.plan", "cases.plan")) {
            Outcome outcome = new Launch(training, launcher(distribution), "check", "--strict", plan).run();
            assertEquals(0, outcome.exitCode(), outcome.output());
        }
    }

    /** Java 17 then takes in its own classes only: it compares the path with the address of the class, where blanks are %20. */
    @Test
    void doesNoHarmInAFolderWhoseNameIsNotPlain() throws Exception {
        distribution = copy(DISTRIBUTION, folder.resolve("惠 民"));
        run(launch());
        awaitArchives(1);
        run(launch());
    }

    @Test
    void isNeitherMadeNorUsedWhenSwitchedOff() throws Exception {
        run(new Launch(folder, launcher(distribution), "--version").with("XDG_CACHE_HOME", cache));
        Thread.sleep(1500);
        assertFalse(Files.exists(cache));
    }

    @Test
    void aBrokenOneDoesNoHarm() throws Exception {
        run(launch());
        Path archive = awaitArchives(1).keySet().iterator().next();
        byte[] whole = Files.readAllBytes(archive);
        assertTrue(archive.toFile().setWritable(true));

        List<byte[]> broken = new ArrayList<>();
        broken.add(new byte[0]);
        broken.add("not an archive".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        broken.add(java.util.Arrays.copyOf(whole, 100));
        broken.add(java.util.Arrays.copyOf(whole, whole.length / 2));
        byte[] otherHeader = whole.clone();
        for (int index = 8; index < 200; index++) {
            otherHeader[index] ^= 0x55;
        }
        broken.add(otherHeader);
        for (byte[] bytes : broken) {
            Files.write(archive, bytes, StandardOpenOption.TRUNCATE_EXISTING);
            run(launch());
        }
    }

    @Test
    void thatOfAnotherJavaDoesNoHarm() throws Exception {
        List<Path> others = otherJavaHomes();
        assumeFalse(others.isEmpty(), "there is no second Java on this machine");
        run(launch());
        run(launch().with("JAVA_HOME", others.get(0)));
        List<Path> archives = List.copyOf(awaitArchives(2).keySet());
        assertTrue(usesArchive());
        assertTrue(usesArchive(launch().with("JAVA_HOME", others.get(0))));

        Path first = archives.get(0);
        Path second = archives.get(1);
        byte[] bytes = Files.readAllBytes(first);
        for (Path archive : archives) {
            assertTrue(archive.toFile().setWritable(true));
        }
        Files.write(first, Files.readAllBytes(second));
        Files.write(second, bytes);
        run(launch());
        run(launch().with("JAVA_HOME", others.get(0)));
    }

    @Test
    void manyFirstRunsAtOnceMakeOne() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int number = 0; number < 6; number++) {
            processes.add(launch().start());
        }
        for (Process process : processes) {
            assertFine(Launch.outcome(process));
        }
        awaitArchives(1);
        assertTrue(usesArchive());
    }

    @Test
    void theLockOfAProcessThatDiedHoldsNobodyUp() throws Exception {
        run(launch());
        Path archive = awaitArchives(1).keySet().iterator().next();
        Files.delete(archive.resolveSibling("identity"));
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.createDirectories(archive.resolveSibling("lock"));
        Files.writeString(archive.resolveSibling("lock/process"), dead.pid() + "\n");

        run(launch());

        awaitArchives(1);
        assertTrue(usesArchive());
    }

    @Test
    void aCacheThatCannotBeWrittenDoesNoHarm() throws Exception {
        Files.writeString(cache, "a file where a folder is wanted");
        run(launch());
        run(launch().with("XDG_CACHE_HOME", "").with("HOME", cache));
        run(launch().with("XDG_CACHE_HOME", "").with("HOME", ""));
        run(launch().with("XDG_CACHE_HOME", "relative").with("HOME", ""));
        assertFalse(Files.exists(folder.resolve("relative")));
    }

    @Test
    void anotherBuildAtTheSamePlaceReplacesIt() throws Exception {
        run(launch());
        Map<Path, String> before = awaitArchives(1);
        Files.writeString(distribution.resolve("lib/BUILD_ID"), "another\n");

        assertFalse(usesArchive());

        Map<Path, String> after = awaitArchives(1, identity -> identity.startsWith("another;"));
        assertEquals(before.keySet(), after.keySet());
        assertTrue(usesArchive());
    }

    @Test
    void theSameBuildWithOtherTimesReplacesItToo() throws Exception {
        run(launch());
        Path archive = awaitArchives(1).keySet().iterator().next();
        FileTime other = FileTime.from(Instant.parse("2020-02-02T02:02:02Z"));
        FileTime made = Files.getLastModifiedTime(archive);
        try (Stream<Path> files = Files.list(distribution.resolve("lib"))) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, other);
            }
        }

        assertFalse(usesArchive());

        await(
                "a new archive",
                () -> Files.exists(archive)
                        && Files.getLastModifiedTime(archive).compareTo(made) > 0
                        && quiet());
        assertTrue(usesArchive());
    }

    @Test
    void thatOfAnInstallationThatIsGoneIsRemoved() throws Exception {
        run(launch());
        Path first = awaitArchives(1).keySet().iterator().next();
        Path moved = folder.resolve("moved");
        Files.move(distribution, moved);
        distribution = moved;

        assertFalse(usesArchive());

        await("the old archive to go", () -> !Files.exists(first) && quiet());
        assertNotEquals(first, awaitArchives(1).keySet().iterator().next());
        assertTrue(usesArchive());
    }

    @Test
    void aJavaThatCannotMakeOneIsAskedOnce() throws Exception {
        Path count = folder.resolve("count");
        Path home = javaHome(folder.resolve("java"), "17", "echo run >>'" + count + "'");
        launch().with("JAVA_HOME", home).run();
        await("the attempt", () -> Files.exists(cache) && !identities().isEmpty() && quiet());
        assertEquals(3, Files.readAllLines(count).size());

        launch().with("JAVA_HOME", home).run();
        Thread.sleep(1500);
        assertEquals(4, Files.readAllLines(count).size());
    }

    /** The homes of other Javas that are new enough, if this machine has any where Linux systems keep them. */
    static List<Path> otherJavaHomes() throws IOException {
        List<Path> homes = new ArrayList<>();
        Path known = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(known)) {
            try (DirectoryStream<Path> candidates = Files.newDirectoryStream(known)) {
                for (Path candidate : candidates) {
                    Path release = candidate.resolve("release");
                    if (Files.isExecutable(candidate.resolve("bin/java"))
                            && Files.isReadable(release)
                            && !candidate.toRealPath().equals(JAVA_HOME.toRealPath())
                            && Files.readString(release).matches("(?s).*JAVA_VERSION=\"(1[7-9]|[2-9][0-9]).*")) {
                        homes.add(candidate.toRealPath());
                    }
                }
            }
        }
        return homes.stream().distinct().sorted().toList();
    }

    private Launch launch() {
        return new Launch(folder, launcher(distribution), "--version")
                .with("HUIMIN_NO_CDS", "")
                .with("XDG_CACHE_HOME", cache);
    }

    private static void run(Launch launch) throws Exception {
        assertFine(launch.run());
    }

    private static void assertFine(Outcome outcome) {
        assertEquals(0, outcome.exitCode(), outcome.errors());
        assertTrue(outcome.output().matches("huimin [0-9].*\\R"), outcome.output());
    }

    /** Whether picocli's classes, which only a static archive takes in, come from the archive. */
    private boolean usesArchive() throws Exception {
        return usesArchive(launch());
    }

    private boolean usesArchive(Launch launch) throws Exception {
        // A name without blanks, in the folder that the launcher is started in.
        Path log = folder.resolve("classes.log");
        run(launch.with("HUIMIN_JAVA_OPTIONS", "-Xlog:class+load:file=classes.log"));
        try (Stream<String> lines = Files.lines(log)) {
            return lines.anyMatch(
                    line -> line.contains("picocli.CommandLine ") && line.contains("shared objects file"));
        }
    }

    private Map<Path, String> awaitArchives(int number) throws Exception {
        return awaitArchives(number, identity -> true);
    }

    private Map<Path, String> awaitArchives(int number, java.util.function.Predicate<String> wanted) throws Exception {
        await(number + " archives", () -> {
            Map<Path, String> found = identities();
            return found.size() == number
                    && found.values().stream().allMatch(wanted)
                    && found.keySet().stream().allMatch(Files::exists)
                    && quiet();
        });
        return identities();
    }

    /** The archives, each with the text that says what it was made for. */
    private Map<Path, String> identities() throws IOException {
        Map<Path, String> found = new TreeMap<>();
        for (Path file : filesOfTheCache()) {
            if (file.endsWith("identity")
                    && !file.getParent().getFileName().toString().startsWith("new.")) {
                found.put(file.resolveSibling("huimin.jsa"), Files.readString(file));
            }
        }
        return found;
    }

    private boolean quiet() throws IOException {
        return filesOfTheCache().stream()
                .noneMatch(file ->
                        file.endsWith("lock") || file.getFileName().toString().startsWith("new."));
    }

    private List<Path> filesOfTheCache() throws IOException {
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(cache)) {
            return files.toList();
        } catch (java.io.UncheckedIOException vanished) {
            return List.of(cache.resolve("lock"));
        }
    }

    private static void await(String what, Condition condition) throws Exception {
        long end = System.nanoTime() + 90_000_000_000L;
        while (!condition.holds()) {
            assertTrue(System.nanoTime() < end, "waited too long for " + what);
            Thread.sleep(50);
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }
}
