package org.huimin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.FileDraft;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluginLockTest {
    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String SOUND = """
            huimin-lock 1

            plugin budget 1.0
            folder budget
            descriptor calculators=budget
            descriptor class=example.Budget
            descriptor id=budget
            descriptor spi=1
            descriptor version=1.0
            sha256 %s budget.jar
            """.formatted(DIGEST);

    @TempDir
    private Path folder;

    private ThirdParty thirdParty;

    @BeforeEach
    void makeFolder() throws IOException {
        thirdParty = new ThirdParty(folder);
    }

    private static CompiledPlan asking(String plugin) {
        return FileDraft.plan().use(plugin, Map.of()).compile();
    }

    private PluginLock read(String text) throws IOException, PluginLockException {
        return PluginLock.read("huimin.lock", Files.writeString(folder.resolve("huimin.lock"), text));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        ThirdParty.reporting("one", "1").describe("setting.rate", "money").into(thirdParty.plugins());
        new PluginDraft("two").calculator("two", "Two", "return note(\"\");").into(thirdParty.plugins());
        PluginLock lock = thirdParty.lock();

        assertEquals(2, lock.entries().size());
        assertEquals(lock, read(lock.write()));
        assertEquals(lock, read(lock.write().replace("\n", "\r\n")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            huimin-lock 1     | huimin-lock 2        | 1
            plugin budget 1.0 | plugin budget        | 3
            plugin budget 1.0 | plugin budget 2.0    | 3
            folder budget     | folder ../budget     | 4
            folder budget     | folder ..            | 4
            folder budget     | folder a\\b          | 4
            folder budget     | nonsense             | 4
            id=budget         | id=other             | 3
            spi=1             | spi=one              | 3
            budget.jar        | ../budget.jar        | 10
            budget.jar        | /etc/budget.jar      | 10
            sha256 9          | sha256 9f            | 10
            sha256 9          | sha256 Z             | 10
            """)
    void whatIsDamagedIsRefusedWithItsLine(String before, String after, int line) {
        PluginLockException exception =
                assertThrows(PluginLockException.class, () -> read(SOUND.replace(before, after)));
        assertEquals("HM7015", exception.problem().code().id());
        assertEquals(line, exception.problem().span().start().line());
        assertEquals("huimin.lock", exception.problem().span().source());
    }

    @Test
    void onePluginIsNamedOnceAndWhole() {
        assertThrows(PluginLockException.class, () -> read(SOUND + SOUND.replace("huimin-lock 1\n", "")));
        assertThrows(PluginLockException.class, () -> read(SOUND.replace("folder budget\n", "")));
        assertThrows(PluginLockException.class, () -> read(SOUND.replaceAll("sha256.*\n", "")));
        assertThrows(PluginLockException.class, () -> read(""));
    }

    @Test
    void whatIsNoTextOrTooLongIsRefused() throws IOException {
        Path file = folder.resolve("huimin.lock");
        Files.write(file, new byte[] {(byte) 0xff, 'x'});
        assertThrows(PluginLockException.class, () -> PluginLock.read("huimin.lock", file));
        Files.writeString(file, SOUND + "#".repeat(PluginLock.MOST_BYTES));
        PluginLockException exception =
                assertThrows(PluginLockException.class, () -> PluginLock.read("huimin.lock", file));
        assertEquals(
                "The lock file can't be used: it is too large. Make it anew with `huimin plugins lock`.",
                new MessageWriter(Language.ENGLISH).message(exception.problem()));
    }

    @Test
    void aPluginOfAnotherInterfaceIsRefusedByItsVersion() {
        PluginLockException exception =
                assertThrows(PluginLockException.class, () -> read(SOUND.replace("spi=1", "spi=2")));
        assertEquals("HM7011", exception.problem().code().id());
    }

    @Test
    void aLockedPluginThatHasNotChangedRuns() throws IOException {
        ThirdParty.reporting("own", "\"it\"").into(thirdParty.plugins());
        PluginOptions options = thirdParty.options(Optional.of(thirdParty.lock()));

        assertEquals(List.of("OWN0001 found it"), ThirdParty.check(options, asking("own")));
    }

    @Test
    void noJarOfALockedPluginIsOpenedBeforeItIsNeeded() throws IOException {
        Path jar = ThirdParty.reporting("own", "\"it\"").into(thirdParty.plugins());
        PluginOptions options = thirdParty.options(Optional.of(thirdParty.lock()));
        Files.writeString(jar, "no jar any more");

        assertEquals(List.of(), ThirdParty.check(options, FileDraft.plan().compile()));
        assertEquals(1, ThirdParty.check(options, asking("own")).size());
    }

    @Test
    void aPluginThatHasChangedIsNotLoaded() throws IOException {
        Path mark = folder.resolve("loaded");
        Path jar = ThirdParty.reporting("own", "\"it\"")
                .constructor("new java.io.File(\"" + mark + "\").mkdir();")
                .into(thirdParty.plugins());
        PluginOptions options = thirdParty.options(Optional.of(thirdParty.lock()));
        byte[] bytes = Files.readAllBytes(jar);
        bytes[bytes.length - 1] ^= 1;
        Files.write(jar, bytes);

        assertEquals(
                List.of(
                        "HM7013 The plugin 'own' is not what huimin.lock says, and is not loaded: plugins/own/own.jar has"
                                + " changed. If you mean to change it, look at it, then run `huimin plugins lock` again."),
                ThirdParty.check(options, asking("own")));
        assertFalse(Files.exists(mark));
    }

    @Test
    void aChangedPluginThatChecksNothingIsRefusedWhereThePlanAsksForIt() throws IOException {
        Path jar = new PluginDraft("own")
                .without("always")
                .calculator("sum", "Sum", "return note(\"\");")
                .into(thirdParty.plugins());
        PluginOptions options = thirdParty.options(Optional.of(thirdParty.lock()));
        assertEquals(List.of(), ThirdParty.check(options, asking("own")));
        Files.write(jar, new byte[] {1}, StandardOpenOption.APPEND);

        List<String> found = ThirdParty.check(options, asking("own"));
        assertEquals(1, found.size());
        assertTrue(found.get(0).startsWith("HM7013 The plugin 'own'"), found.get(0));
        assertEquals(List.of(), ThirdParty.check(options, FileDraft.plan().compile()));
    }

    @Test
    void aJarMoreOrLessIsAChangeToo() throws IOException {
        Path jar = ThirdParty.reporting("own", "\"it\"").into(thirdParty.plugins());
        PluginOptions options = thirdParty.options(Optional.of(thirdParty.lock()));

        Path more = Files.copy(jar, jar.resolveSibling("more.jar"));
        assertTrue(ThirdParty.check(options, asking("own")).get(0).contains("plugins/own/more.jar was added"));
        Files.delete(more);
        Files.delete(jar);
        assertTrue(ThirdParty.check(options, asking("own")).get(0).contains("plugins/own/own.jar is gone"));
    }

    @Test
    void aDescriptorThatTheLockFileHasOtherwiseIsAChange() throws Exception {
        ThirdParty.reporting("own", "\"it\"").into(thirdParty.plugins());
        PluginLock lock =
                read(thirdParty.lock().write().replace("descriptor spi=1", "descriptor always=true\ndescriptor spi=1"));

        assertTrue(ThirdParty.check(thirdParty.options(Optional.of(lock)), asking("own"))
                .get(0)
                .contains("its descriptor has changed"));
    }

    @Test
    void aJarThatLeadsToOneThatIsNotLockedIsRefused() throws IOException {
        ThirdParty.reporting("own", "\"it\"").into(thirdParty.plugins());
        Path outside = Files.writeString(folder.resolve("outside.jar"), "");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "absent.jar ../../outside.jar");
        try (OutputStream file = Files.newOutputStream(thirdParty.plugins().resolve("own/library.jar"));
                JarOutputStream library = new JarOutputStream(file, manifest)) {
            library.finish();
        }
        PluginOptions options = thirdParty.options(Optional.of(thirdParty.lock()));

        List<String> found = ThirdParty.check(options, asking("own"));
        assertEquals(1, found.size());
        assertTrue(
                found.get(0).startsWith("HM7013") && found.get(0).contains("library.jar has Java load another"),
                found.get(0));
        Files.delete(outside);
        assertEquals(List.of("OWN0001 found it"), ThirdParty.check(options, asking("own")));
    }

    @Test
    void aPluginThatIsNotLockedIsRefusedWhereItIsNeededAndOnlyThere() throws IOException {
        PluginLock lock = new PluginLock("huimin.lock", List.of());
        ThirdParty.reporting("own", "\"it\"").into(thirdParty.plugins());
        PluginOptions options = thirdParty.options(Optional.of(lock));

        assertEquals(List.of(), ThirdParty.check(options, FileDraft.plan().compile()));
        List<String> found = ThirdParty.check(options, asking("own"));
        assertEquals(
                List.of(
                        "HM7014 The plugin 'own' (plugins/own) is not in huimin.lock, and is not loaded. Look at it, then"
                                + " lock it with `huimin plugins lock`."),
                found);
    }

    @Test
    void aLockedPluginThatIsNowhereIsMissedWhereThePlanAsksForIt() throws Exception {
        PluginOptions options = thirdParty.options(Optional.of(read(SOUND)));

        assertEquals(List.of(), ThirdParty.check(options, FileDraft.plan().compile()));
        assertEquals(
                List.of("HM7016 huimin.lock names the plugin 'budget' 1.0, but its folder 'budget' is nowhere. Say with"
                        + " --plugins in which folder it is."),
                ThirdParty.check(options, asking("budget")));
    }

    @Test
    void aLockGrantsNothingToWhatIsInstalledElsewhere() throws Exception {
        PluginLock lock = read(SOUND);
        ThirdParty.reporting("own", "\"it\"").into(folder.resolve("bundled"), "budget");

        List<String> found = ThirdParty.check(thirdParty.options(Optional.of(lock)), asking("budget"));
        assertEquals(1, found.size());
        assertTrue(found.get(0).startsWith("HM7016"), found.get(0));
    }
}
