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
import org.huimin.model.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsCommandTest {
    @TempDir
    private Path folder;

    private Command command;
    private Path mark;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = folder.toRealPath();
        mark = folder.resolve("loaded");
        command = new Command(folder);
        command.write("a.plan", Command.SOUND);
        Files.createDirectories(folder.resolve("third"));
    }

    private Path plugin(String id) throws IOException {
        return draft(id).into(folder.resolve("third"));
    }

    private PluginDraft draft(String id) {
        return new PluginDraft(id)
                .describe("always", "false")
                .constructor("new java.io.File(\"" + mark + "\").mkdir();")
                .calculator(id + "-total", "Total", "return note(\"\");");
    }

    private Command.Outcome plugins(String verb, String... ids) throws IOException {
        return command.run(Stream.concat(Stream.of("plugins", verb, "--plugins", "third"), Stream.of(ids))
                .toArray(String[]::new));
    }

    private String lock() throws IOException {
        return Files.readString(folder.resolve("huimin.lock"));
    }

    private List<String> lockedIds() throws IOException {
        return lock().lines()
                .filter(line -> line.startsWith("plugin "))
                .map(line -> line.substring("plugin ".length()))
                .toList();
    }

    @Test
    void theListTellsWhoseAPluginIsWhetherItIsLockedAndWhatItAdds() throws IOException {
        plugin("budget");
        plugin("other");
        draft("own").into(Files.createDirectories(folder.resolve("bundled")));
        command.bundled(folder.resolve("bundled"));
        assertEquals(0, plugins("lock", "budget").exitCode());
        Files.move(folder.resolve("third/other"), folder.resolve("elsewhere"));

        Command.Outcome outcome = plugins("list");
        assertEquals(0, outcome.exitCode(), outcome.errors());
        List<String> lines = outcome.output().lines().toList();
        assertEquals(3, lines.size(), outcome.output());
        assertTrue(lines.get(0).matches("plugin +version +from +locked +adds"), outcome.output());
        assertTrue(lines.get(1).matches("own +1.0 +bundled +calculators: own-total"), outcome.output());
        assertTrue(lines.get(2).matches("budget +1.0 +third/budget +yes +calculators: budget-total"), outcome.output());
        assertFalse(Files.exists(mark), "a plugin was loaded");
    }

    @Test
    void theListTellsOfWhatIsLockedAndNowhereAndOfWhatIsNotLocked() throws IOException {
        plugin("budget");
        assertEquals(0, plugins("lock").exitCode());
        Files.move(folder.resolve("third/budget"), folder.resolve("elsewhere"));
        plugin("other");

        List<String> lines = plugins("list").output().lines().toList();
        assertTrue(lines.get(1).matches("other +1.0 +third/other +no +calculators: other-total"), lines.get(1));
        assertTrue(lines.get(2).matches("budget +1.0 +missing +yes +calculators: budget-total"), lines.get(2));
    }

    @Test
    void theListSaysWhatIsWrongWithAPluginAndShowsTheOthers() throws IOException {
        plugin("budget");
        draft("broken").without("class").into(folder.resolve("third"));

        Command.Outcome outcome = plugins("list");
        assertEquals(3, outcome.exitCode());
        assertEquals(
                "HM7005 The descriptor of the plugin 'broken' (third/broken) does not hold: it has no 'class'\n",
                outcome.errors());
        assertEquals(2, outcome.output().lines().count(), outcome.output());
    }

    @Test
    void lockingWritesTheLockFileWithoutLoadingAPlugin() throws IOException {
        plugin("budget");
        plugin("other");

        Command.Outcome outcome = plugins("lock");
        assertEquals(0, outcome.exitCode(), outcome.errors());
        assertEquals("", outcome.output());
        assertEquals(
                "locked budget 1.0 (third/budget)\nlocked other 1.0 (third/other)\nWritten: huimin.lock\n",
                outcome.errors());
        assertEquals(List.of("budget 1.0", "other 1.0"), lockedIds());
        assertFalse(Files.exists(mark), "a plugin was loaded");
        String first = lock();
        assertEquals(0, plugins("lock").exitCode());
        assertEquals(first, lock());
        try (Stream<Path> files = Files.list(folder)) {
            assertFalse(files.anyMatch(file -> file.toString().endsWith(".part")));
        }
    }

    @Test
    void lockingAChosenPluginKeepsWhatIsLockedOfTheOthers() throws IOException {
        Path budget = plugin("budget");
        plugin("other");
        assertEquals(0, plugins("lock").exitCode());
        String before = lock();
        Files.delete(budget);
        draft("budget").describe("version", "2.0").into(folder.resolve("third"));
        Files.delete(folder.resolve("third/other/other.jar"));

        assertEquals(0, plugins("lock", "budget").exitCode());
        assertEquals(List.of("budget 2.0", "other 1.0"), lockedIds());
        assertEquals(
                before.substring(before.indexOf("plugin other")), lock().substring(lock().indexOf("plugin other")));
    }

    @Test
    void thereMustBeSomethingToLock() throws IOException {
        Command.Outcome nothing = plugins("lock");
        assertEquals(2, nothing.exitCode());
        assertEquals("There is no plugin to lock. Say with --plugins in which folder they are.\n", nothing.errors());
        plugin("budget");
        Command.Outcome unknown = plugins("lock", "budget", "other");
        assertEquals(2, unknown.exitCode());
        assertEquals("There is no plugin 'other'.\n", unknown.errors());
        assertFalse(Files.exists(folder.resolve("huimin.lock")));
    }

    @Test
    void aPluginThatBringsClassesOfTheProgramIsNotLocked() throws IOException {
        plugin("budget");
        assertEquals(0, plugins("lock").exitCode());
        String before = lock();
        draft("other").bringing(Plan.class).into(folder.resolve("third"));

        Command.Outcome outcome = plugins("lock");
        assertEquals(3, outcome.exitCode());
        assertTrue(outcome.errors().startsWith("HM7012 The plugin 'other' brings classes"), outcome.errors());
        assertEquals(before, lock());
        assertEquals(0, plugins("lock", "budget").exitCode());
    }

    @Test
    void aBrokenPluginKeepsAllFromBeingLockedButNotAChosenOne() throws IOException {
        plugin("budget");
        draft("broken").without("class").into(folder.resolve("third"));

        assertEquals(3, plugins("lock").exitCode());
        assertFalse(Files.exists(folder.resolve("huimin.lock")));
        assertEquals(0, plugins("lock", "budget").exitCode());
        assertEquals(2, plugins("lock", "broken").exitCode());
        assertEquals(List.of("budget 1.0"), lockedIds());
    }

    @Test
    void twoPluginsOfOneIdAreNotLocked() throws IOException {
        plugin("budget");
        draft("budget").into(folder.resolve("third"), "again");

        Command.Outcome outcome = plugins("lock", "budget");
        assertEquals(3, outcome.exitCode());
        assertTrue(outcome.errors().startsWith("HM7006 Two plugins provide 'budget'"), outcome.errors());
        assertFalse(Files.exists(folder.resolve("huimin.lock")));
    }

    @Test
    void aLockFileThatIsBrokenIsMadeAnewButNotAddedTo() throws IOException {
        plugin("budget");
        command.write("huimin.lock", "nonsense\n");

        Command.Outcome added = plugins("lock", "budget");
        assertEquals(2, added.exitCode());
        assertTrue(added.errors().startsWith("huimin.lock:1: HM7015"), added.errors());
        assertEquals("nonsense\n", lock());
        assertEquals(0, plugins("lock").exitCode());
        assertEquals(List.of("budget 1.0"), lockedIds());
    }

    @Test
    void aLockFileThatCanNotBeWrittenIsToldAndStays() throws IOException {
        plugin("budget");
        Files.createDirectories(folder.resolve("taken.lock/inside"));

        Command.Outcome outcome = plugins("lock", "--lock", "taken.lock");
        assertEquals(2, outcome.exitCode(), outcome.errors());
        assertEquals("Cannot write taken.lock.\n", outcome.errors());
        assertTrue(Files.isDirectory(folder.resolve("taken.lock/inside")));
    }

    @Test
    void verifyingLoadsThePluginsAndNamesWhatIsSound() throws IOException {
        plugin("budget");
        Command.Outcome outcome = plugins("verify");
        assertEquals(0, outcome.exitCode(), outcome.errors());
        assertEquals("sound budget 1.0 (third/budget)\n", outcome.output());
        assertTrue(Files.exists(mark));
        assertEquals(2, plugins("verify", "nowhere").exitCode());
    }

    @Test
    void aPluginThatHasChangedIsNotSoundAndNotLoaded() throws IOException {
        Path budget = plugin("budget");
        plugin("other");
        assertEquals(0, plugins("lock").exitCode());
        byte[] bytes = Files.readAllBytes(budget);
        Files.write(budget, java.util.Arrays.copyOf(bytes, bytes.length + 1));

        Command.Outcome changed = plugins("verify", "budget");
        assertEquals(3, changed.exitCode());
        assertEquals("", changed.output());
        assertTrue(
                changed.errors().startsWith("HM7013 The plugin 'budget' is not what huimin.lock says"),
                changed.errors());
        assertTrue(changed.errors().contains("third/budget/budget.jar has changed"), changed.errors());
        assertFalse(Files.exists(mark));
        Command.Outcome all = plugins("verify");
        assertEquals(3, all.exitCode());
        assertEquals("sound other 1.0 (third/other)\n", all.output());
        assertEquals(0, plugins("verify", "other").exitCode());
    }

    @Test
    void aPluginThatIsNotLockedOrNowhereIsNotSound() throws IOException {
        plugin("budget");
        assertEquals(0, plugins("lock").exitCode());
        Files.move(folder.resolve("third/budget"), folder.resolve("elsewhere"));
        plugin("other");

        Command.Outcome outcome = plugins("verify");
        assertEquals(3, outcome.exitCode());
        assertEquals("", outcome.output());
        assertTrue(outcome.errors().contains("HM7014 The plugin 'other'"), outcome.errors());
        assertTrue(outcome.errors().contains("HM7016 huimin.lock names the plugin 'budget'"), outcome.errors());
        assertEquals(3, plugins("verify", "budget").exitCode());
    }

    @Test
    void aPluginThatIsNotWhatItsDescriptorSaysIsNotSound() throws IOException {
        draft("budget").describe("calculators", "other").into(folder.resolve("third"));

        Command.Outcome outcome = plugins("verify");
        assertEquals(3, outcome.exitCode());
        assertTrue(outcome.errors().startsWith("HM7005 "), outcome.errors());
        assertEquals(0, plugins("list").exitCode());
    }
}
