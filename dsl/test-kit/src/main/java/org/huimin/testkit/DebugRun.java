package org.huimin.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huimin.cli.Main;

/**
 * Runs the command with the plugin of the project whose classes are on the class path, in this process: started from an
 * editor, with the arguments of the command, it stops at break points in the plugin.
 *
 * <pre>
 * check sample.plan
 * calculate budget sample.plan --use budget
 * </pre>
 */
public final class DebugRun {
    private static final Set<String> WITH_PLUGINS =
            Set.of("check", "test", "build", "export", "calculate", "explain", "plugins");
    private static final Pattern SDK = Pattern.compile("<huimin\\.sdk>file://(.+)</huimin\\.sdk>");

    private DebugRun() {}

    /** Runs the command, and ends the process with its exit code. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("huimin-debug-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteQuietly(folder)));
        PluginFiles.pack(PluginFiles.classes(), folder);
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        if (arguments.length > 0 && WITH_PLUGINS.contains(arguments[0])) {
            all.addAll(List.of("--plugins", folder.toString()));
        }
        findBundledPlugins();
        Main.main(all.toArray(new String[0]));
    }

    /** Uses the bundled plugins of the distribution that the project is built against, where it is known. */
    private static void findBundledPlugins() throws IOException {
        Path pom = Path.of("pom.xml");
        if (System.getProperty("huimin.home") != null || !Files.isRegularFile(pom)) {
            return;
        }
        Matcher sdk = SDK.matcher(Files.readString(pom));
        if (sdk.find()) {
            String path = sdk.group(1).replace("%20", " ").replace("%25", "%").replace("&amp;", "&");
            // On Windows a slash stands before the letter of the drive.
            Path home = Path.of(path.matches("/[A-Za-z]:.*") ? path.substring(1) : path)
                    .toAbsolutePath()
                    .normalize()
                    .getParent();
            if (home != null && Files.isDirectory(home)) {
                System.setProperty("huimin.home", home.toString());
            }
        }
    }

    private static void deleteQuietly(Path folder) {
        try {
            PluginFiles.delete(folder);
        } catch (IOException exception) {
            // What is left lies in the folder for temporary files.
        }
    }
}
