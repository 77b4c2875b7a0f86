package org.huimin.host;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.huimin.model.PluginUse;

/**
 * Where plugins come from, and what may be done with them.
 *
 * @param bundled the folder with the plugins of the distribution, one folder a plugin
 * @param folders the folders with third-party plugins
 * @param lock the project's lock file; without one, third-party plugins are taken as they are
 * @param untrusted whether third-party plugins are left alone
 * @param uses plugins that are used beside those that a plan asks for; one that the plan asks for, too, has these settings
 * @param isolation runs third-party plugins in other processes; without it they run in this one
 * @param tableLoader reads the tables that plans and users give plugins
 * @param tables the tables that the user gives, by the names of settings
 * @param faults takes what plugins throw, for those who look into them
 */
public record PluginOptions(
        Path bundled,
        List<PluginFolder> folders,
        Optional<PluginLock> lock,
        boolean untrusted,
        List<PluginUse> uses,
        Optional<PluginIsolation> isolation,
        TableLoader tableLoader,
        Map<String, Path> tables,
        Consumer<Throwable> faults) {
    public PluginOptions {
        requireNonNull(bundled, "bundled is null");
        folders = List.copyOf(folders);
        requireNonNull(lock, "lock is null");
        uses = List.copyOf(uses);
        requireNonNull(isolation, "isolation is null");
        requireNonNull(tableLoader, "tableLoader is null");
        tables = Map.copyOf(tables);
        requireNonNull(faults, "faults is null");
    }

    /**
     * A folder that holds folders of plugins, or is the folder of one.
     *
     * @param path where it is
     * @param shown the path that people are shown
     */
    public record PluginFolder(Path path, String shown) {
        public PluginFolder {
            requireNonNull(path, "path is null");
            requireNonNull(shown, "shown is null");
        }
    }

    /** The plugins of the distribution alone. */
    public static PluginOptions bundled(Path folder) {
        return new PluginOptions(
                folder,
                List.of(),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                TableLoader.NONE,
                Map.of(),
                fault -> {});
    }

    /** The same with third-party plugins. */
    public PluginOptions with(List<PluginFolder> thirdParty, Optional<PluginLock> locked) {
        return new PluginOptions(bundled, thirdParty, locked, untrusted, uses, isolation, tableLoader, tables, faults);
    }

    /** The same, with third-party plugins left alone or not. */
    public PluginOptions untrusted(boolean leftAlone) {
        return new PluginOptions(bundled, folders, lock, leftAlone, uses, isolation, tableLoader, tables, faults);
    }

    /** The same with third-party plugins run in other processes. */
    public PluginOptions isolating(PluginIsolation elsewhere) {
        return new PluginOptions(
                bundled, folders, lock, untrusted, uses, Optional.of(elsewhere), tableLoader, tables, faults);
    }

    /** The same; what plugins throw is told of. */
    public PluginOptions reporting(Consumer<Throwable> taking) {
        return new PluginOptions(bundled, folders, lock, untrusted, uses, isolation, tableLoader, tables, taking);
    }

    /** The same with plugins that are used beside those that a plan asks for. */
    public PluginOptions using(List<PluginUse> further) {
        return new PluginOptions(bundled, folders, lock, untrusted, further, isolation, tableLoader, tables, faults);
    }

    /** The same with what reads tables, and with the tables that the user gives. */
    public PluginOptions reading(TableLoader tablesOfPlans, Map<String, Path> tablesOfUser) {
        return new PluginOptions(
                bundled, folders, lock, untrusted, uses, isolation, tablesOfPlans, tablesOfUser, faults);
    }

    /** The tables that are given with the plan of a file. */
    GivenTables givenTables(Optional<Path> plan) {
        return new GivenTables(tableLoader, plan, tables);
    }
}
