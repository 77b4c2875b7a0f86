package org.huimin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.huimin.host.PluginOptions.PluginFolder;
import org.junit.jupiter.api.Test;

class UserPluginsTest {
    private static final Path HOME = Path.of("home").toAbsolutePath();
    private static final Path SETTINGS = Path.of("settings").toAbsolutePath();

    private static Optional<Path> path(Map<String, String> environment, String home, boolean windows) {
        return Console.userPlugins(environment, home, windows).map(PluginFolder::path);
    }

    @Test
    void theyLieBelowTheFolderForSettings() {
        assertEquals(
                Optional.of(SETTINGS.resolve("huimin").resolve("plugins")),
                path(Map.of("XDG_CONFIG_HOME", SETTINGS.toString()), HOME.toString(), false));
        assertEquals(
                Optional.of(SETTINGS.resolve("huimin").resolve("plugins")),
                path(Map.of("APPDATA", SETTINGS.toString()), HOME.toString(), true));
    }

    @Test
    void theHomeFolderHasThemWhereNoFolderForSettingsIsNamed() {
        PluginFolder found =
                Console.userPlugins(Map.of(), HOME.toString(), false).orElseThrow();
        assertEquals(HOME.resolve(".config").resolve("huimin").resolve("plugins"), found.path());
        assertEquals("~/.config/huimin/plugins", found.shown());
        assertEquals(Optional.of(found), Console.userPlugins(Map.of("XDG_CONFIG_HOME", ""), HOME.toString(), false));
    }

    @Test
    void aRelativeFolderForSettingsDoesNotCount() {
        assertEquals(
                Optional.of(HOME.resolve(".config").resolve("huimin").resolve("plugins")),
                path(Map.of("XDG_CONFIG_HOME", "settings"), HOME.toString(), false));
        assertEquals(Optional.empty(), path(Map.of("APPDATA", "settings"), HOME.toString(), true));
    }

    @Test
    void theVariableOfTheOtherSystemDoesNotCount() {
        assertEquals(
                Optional.of(HOME.resolve(".config").resolve("huimin").resolve("plugins")),
                path(Map.of("APPDATA", SETTINGS.toString()), HOME.toString(), false));
        assertEquals(Optional.empty(), path(Map.of("XDG_CONFIG_HOME", SETTINGS.toString()), HOME.toString(), true));
    }

    @Test
    void nobodyWithoutAHomeHasAny() {
        assertEquals(Optional.empty(), path(Map.of(), "", false));
        assertEquals(Optional.empty(), path(Map.of(), "home", false));
        assertEquals(Optional.empty(), path(Map.of(), HOME.toString(), true));
    }
}
