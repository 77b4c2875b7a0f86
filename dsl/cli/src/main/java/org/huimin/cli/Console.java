package org.huimin.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.host.PluginOptions.PluginFolder;
import org.huimin.vocabulary.Language;

/**
 * The world around one run of the command.
 *
 * @param input the standard input
 * @param output the standard output: data
 * @param error the standard error: everything else
 * @param workingFolder the folder that paths are relative to
 * @param pluginsFolder where the bundled plugins lie
 * @param userPlugins where the user's own plugins lie, for all of their projects
 * @param language the language of messages that belong to no plan
 * @param interactive whether a person watches the standard error
 * @param colours whether a person who wants colours watches the standard output
 */
record Console(
        InputStream input,
        PrintStream output,
        PrintStream error,
        Path workingFolder,
        Path pluginsFolder,
        Optional<PluginFolder> userPlugins,
        Language language,
        boolean interactive,
        boolean colours) {

    /**
     * Whether a terminal is to show colours.
     *
     * @see <a href="https://no-color.org">NO_COLOR</a>
     */
    static boolean wantsColours(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /**
     * Where a user's own plugins lie: below the folder for settings, as the system has it.
     *
     * @param home the user's home folder
     * @param windows whether the system is Windows
     * @see <a href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG Base Directory Specification</a>
     */
    static Optional<PluginFolder> userPlugins(Map<String, String> environment, String home, boolean windows) {
        String settings = environment.getOrDefault(windows ? "APPDATA" : "XDG_CONFIG_HOME", "");
        // A relative path would mean another folder wherever the command is started.
        if (!settings.isEmpty() && Path.of(settings).isAbsolute()) {
            Path folder = Path.of(settings, "huimin", "plugins");
            return Optional.of(new PluginFolder(folder, folder.toString()));
        }
        if (windows || home.isEmpty() || !Path.of(home).isAbsolute()) {
            return Optional.empty();
        }
        return Optional.of(new PluginFolder(Path.of(home, ".config", "huimin", "plugins"), "~/.config/huimin/plugins"));
    }

    /** Chinese where the surroundings are, else English. */
    static Language language(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.toLowerCase(Locale.ROOT).startsWith("zh") ? Language.CHINESE : Language.ENGLISH;
            }
        }
        return Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage())
                ? Language.CHINESE
                : Language.ENGLISH;
    }

    /** Writes messages in the language of the surroundings. */
    MessageWriter messages() {
        return new MessageWriter(language);
    }

    /** Says something beside the data. */
    void say(String text) {
        error.print(text.endsWith("\n") ? text : text + "\n");
        error.flush();
    }

    /** Says what is being done, where a person watches. */
    void progress(String text) {
        if (interactive) {
            say(text);
        }
    }
}
