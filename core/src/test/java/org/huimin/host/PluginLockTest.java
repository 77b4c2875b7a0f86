package org.huimin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.FileDraft;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.host.PluginOptions.PluginFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginLockTest {
    private static final CompiledPlan SILENT = FileDraft.plan().compile();
    private static final CompiledPlan ASKING =
            FileDraft.plan().use("budget", Map.of()).compile();

    @TempDir
    private Path folder;

    private ThirdParty third;

    @BeforeEach
    void makeFolder() throws IOException {
        third = new ThirdParty(folder);
    }

    private Path budget() throws IOException {
        return third.marking(ThirdParty.finding("budget", "1")).into(third.plugins());
    }

    private List<String> found(PluginLock lock, CompiledPlan plan) throws IOException {
        return ThirdParty.messages(ThirdParty.validated(third.options(Optional.of(lock)), plan));
    }

    private static String changed(String change) {
        return "HM7013 The plugin 'budget' is not what huimin.lock says, and is not loaded: " + change
                + ". If you mean to change it, look at it, then run `huimin plugins lock` again.";
    }

    /** A jar with one entry, whose manifest may lead elsewhere. */
    private static Path jar(Path file, String entry, String content, String classPath) throws IOException {
        Files.createDirectories(file.getParent());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (!classPath.isEmpty()) {
            manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        }
        try (JarOutputStream packed = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            packed.putNextEntry(new JarEntry(entry));
            packed.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            packed.closeEntry();
        }
        return file;
    }

    @Test
    void aPluginThatIsAsItWasLockedRuns() throws IOException {
        budget();
        assertEquals(List.of("NG0001 found 1"), found(third.lock(), ASKING));
        assertTrue(third.isMarked());
    }

    @Test
    void noJarOfALockedPluginIsOpenedBeforeThePluginIsUsed() throws IOException {
        Path jar = budget();
        PluginLock lock = third.lock();
        Files.writeString(jar, "no jar any more");

        try (PluginHost host = PluginHost.open(third.options(Optional.of(lock)))) {
            assertEquals(List.of(), ThirdParty.messages(host.problems()));
            assertEquals("budget", host.plugins().iterator().next().descriptor().id());
            assertEquals(List.of(), ThirdParty.messages(host.validate(SILENT)));
            assertEquals(
                    List.of(changed("third/budget/budget.jar has changed")),
                    ThirdParty.messages(host.validate(ASKING)));
        }
    }

    @Test
    void aByteThatHasChangedKeepsAPluginFromBeingLoaded() throws IOException {
        Path jar = budget();
        PluginLock lock = third.lock();
        byte[] bytes = Files.readAllBytes(jar);
        // The comment at the end: the jar is as sound as before.
        bytes[bytes.length - 2] = 1;
        byte[] longer = java.util.Arrays.copyOf(bytes, bytes.length + 1);
        Files.write(jar, longer);

        List<Diagnostic> found = ThirdParty.validated(third.options(Optional.of(lock)), ASKING);
        assertEquals(List.of(changed("third/budget/budget.jar has changed")), ThirdParty.messages(found));
        assertEquals("2016.plan", found.get(0).span().source());
        assertEquals(3, found.get(0).span().start().line());
        assertFalse(third.isMarked(), "its constructor has run");
        assertEquals(List.of("NG0001 found 1"), third.validated(ASKING), "without the lock it runs");
    }

    @Test
    void aJarThatWasAddedOrTakenAwayKeepsAPluginFromBeingLoaded() throws IOException {
        Path jar = budget();
        Path library = jar(jar.resolveSibling("library.jar"), "a.txt", "a", "");
        PluginLock lock = third.lock();
        Path added = Files.copy(library, jar.resolveSibling("added.jar"));
        assertEquals(List.of(changed("third/budget/added.jar was added")), found(lock, ASKING));
        Files.delete(added);
        Files.delete(library);
        assertEquals(List.of(changed("third/budget/library.jar is gone")), found(lock, ASKING));
        assertFalse(third.isMarked());
    }

    @Test
    void aDescriptorOtherThanThatOfTheJarsKeepsAPluginFromBeingLoaded() throws Exception {
        budget();
        String text = third.lock().write().replace("descriptor validators=own", "descriptor validators=other");
        PluginLock lock = PluginLock.read("huimin.lock", Files.writeString(folder.resolve("huimin.lock"), text));

        assertEquals(List.of(changed("its descriptor has changed")), found(lock, ASKING));
        assertFalse(third.isMarked());
    }

    @Test
    void aPluginThatIsNotLockedIsRefusedWhereItIsNeededOnly() throws IOException {
        budget();
        PluginLock empty = new PluginLock("huimin.lock", List.of());

        assertEquals(List.of(), found(empty, SILENT));
        assertEquals(
                List.of("HM7014 The plugin 'budget' (third/budget) is not in huimin.lock, and is not loaded."
                        + " Look at it, then lock it with `huimin plugins lock`."),
                found(empty, ASKING));
        assertFalse(third.isMarked());
    }

    @Test
    void aLockedPluginThatIsNowhereIsMissedWhereItIsNeededOnly() throws IOException {
        Path jar = budget();
        PluginLock lock = third.lock();
        Files.delete(jar);
        Files.delete(jar.getParent());

        assertEquals(List.of(), found(lock, SILENT));
        assertEquals(
                List.of("HM7016 huimin.lock names the plugin 'budget' 1.0, but its folder 'budget' is nowhere."
                        + " Say with --plugins in which folder it is."),
                found(lock, ASKING));
    }

    @Test
    void aLockThatNamesAPluginLoadsNoneThatNobodyInstalled() throws IOException {
        budget();
        PluginLock lock = third.lock();
        PluginOptions nothing = PluginOptions.bundled(third.bundled()).with(List.of(), Optional.of(lock));

        assertEquals(
                "HM7016", ThirdParty.validated(nothing, ASKING).get(0).code().id());
        assertFalse(third.isMarked());
    }

    @Test
    void aFolderMayBeThatOfThePluginItself() throws IOException {
        budget();
        PluginLock lock = third.lock();
        PluginOptions options = PluginOptions.bundled(third.bundled())
                .with(List.of(new PluginFolder(third.plugins().resolve("budget"), "third/budget")), Optional.of(lock));

        assertEquals(List.of("NG0001 found 1"), ThirdParty.messages(ThirdParty.validated(options, ASKING)));
    }

    @Test
    void foldersOfOneNameAreToldApartByTheirJars() throws IOException {
        Path first = third.plugins().resolve("a");
        Path second = third.plugins().resolve("b");
        Files.createDirectories(first);
        Files.createDirectories(second);
        Files.move(ThirdParty.finding("other", "2").into(first, "target"), first.resolve("target/other.jar"));
        Files.move(
                ThirdParty.finding("budget", "1").describe("codes", "BU").into(second, "target"),
                second.resolve("target/budget.jar"));
        List<PluginFolder> folders = List.of(
                new PluginFolder(first.resolve("target"), "a/target"),
                new PluginFolder(second.resolve("target"), "b/target"));
        List<PluginLock.Entry> entries = new java.util.ArrayList<>();
        try (PluginHost host =
                PluginHost.open(PluginOptions.bundled(third.bundled()).with(folders, Optional.empty()))) {
            for (InstalledPlugin plugin : host.plugins()) {
                entries.add(0, PluginLock.Entry.of(plugin));
            }
        }
        assertEquals(2, entries.size());
        PluginOptions locked = PluginOptions.bundled(third.bundled())
                .with(folders, Optional.of(new PluginLock("huimin.lock", entries)));

        try (PluginHost host = PluginHost.open(locked)) {
            for (InstalledPlugin plugin : host.plugins()) {
                assertEquals(Optional.empty(), host.verify(plugin));
            }
            assertEquals(2, host.plugins().size());
        }
    }

    @Test
    void aFolderThatIsNamedTwiceHoldsItsPluginsOnce() throws IOException {
        budget();
        PluginOptions options = PluginOptions.bundled(third.bundled())
                .with(
                        List.of(
                                new PluginFolder(third.plugins(), "third"),
                                new PluginFolder(third.plugins().resolve("budget"), "third/budget"),
                                new PluginFolder(third.plugins().resolve("../third"), "../third")),
                        Optional.empty());

        try (PluginHost host = PluginHost.open(options)) {
            assertEquals(List.of(), ThirdParty.messages(host.problems()));
            assertEquals(1, host.plugins().size());
        }
    }

    @Test
    void aJarThatLeadsToFilesThatNoLockCoversIsNotLoaded() throws IOException {
        Path jar = budget();
        jar(jar.resolveSibling("library.jar"), "a.txt", "a", "absent.jar budget.jar lib/hidden.jar");
        jar(jar.resolveSibling("lib").resolve("hidden.jar"), "b.txt", "b", "");
        String refusal =
                "HM7005 The descriptor of the plugin 'budget' (third/budget) does not hold: the manifest or the"
                        + " index of third/budget/library.jar leads to lib/hidden.jar, which is none of its jars: put the jar into"
                        + " the plugin's folder, or leave the line out";

        assertEquals(List.of(refusal), found(third.lock(), ASKING));
        assertEquals(List.of(refusal), third.validated(ASKING));
        assertFalse(third.isMarked());
        Files.delete(jar.resolveSibling("lib").resolve("hidden.jar"));
        assertEquals(List.of("NG0001 found 1"), found(third.lock(), ASKING));
    }

    @Test
    void anIndexOfAJarLeadsNowhereEither() throws IOException {
        Path jar = budget();
        jar(
                jar.resolveSibling("library.jar"),
                "META-INF/INDEX.LIST",
                "JarIndex-Version: 1.0\n\n../hidden.jar\nexample\n\n",
                "");
        jar(third.plugins().resolve("hidden.jar").getParent().resolve("hidden.jar"), "b.txt", "b", "");
        PluginOptions options = PluginOptions.bundled(third.bundled())
                .with(List.of(new PluginFolder(jar.getParent(), "third/budget")), Optional.empty());

        List<String> found = ThirdParty.messages(ThirdParty.validated(options, ASKING));
        assertEquals(1, found.size());
        assertTrue(found.get(0).contains("library.jar leads to ../hidden.jar"), found.get(0));
        assertFalse(third.isMarked());
    }

    @Test
    void whatCanNotStandInALockFileIsUnfitToBeLocked() throws IOException {
        Path jar = budget();
        Files.copy(jar(folder.resolve("x.jar"), "a.txt", "a", ""), jar.resolveSibling("a\nb.jar"));

        try (PluginHost host = PluginHost.open(third.options())) {
            Diagnostic unfit = host.unfit(host.plugins().iterator().next()).orElseThrow();
            assertEquals(
                    List.of("HM7005 The descriptor of the plugin 'budget' (third/budget) does not hold: the name"
                            + " 'aU+000Ab.jar' can't stand in a lock file: rename it"),
                    ThirdParty.messages(List.of(unfit)));
        }
    }
}
