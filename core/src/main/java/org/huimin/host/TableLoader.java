package org.huimin.host;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import org.huimin.diagnostics.Argument;
import org.huimin.plugin.DataTable;

/** Reads the tables that plans and users give plugins. Front ends implement it. */
public interface TableLoader {
    /** Reads nothing. */
    TableLoader NONE = new TableLoader() {
        @Override
        public Loading ofPlan(Path plan, String path, List<String> sheets) {
            return new Loading.Refused(new Argument.Phrase("reason.not-found"));
        }

        @Override
        public Loading ofUser(Path path, List<String> sheets) {
            return new Loading.Refused(new Argument.Phrase("reason.not-found"));
        }
    };

    /**
     * Reads a table that a plan names: a file of its project.
     *
     * @param plan the plan's file
     * @param path the path as it is written, relative to that
     * @param sheets what the sheet is called, where the file is a workbook of several
     */
    Loading ofPlan(Path plan, String path, List<String> sheets);

    /**
     * Reads a table that the user names.
     *
     * @param path the file
     * @param sheets what the sheet is called, where the file is a workbook of several
     */
    Loading ofUser(Path path, List<String> sheets);

    /** What came of it. */
    sealed interface Loading {
        /** The table. */
        record Loaded(DataTable table) implements Loading {
            public Loaded {
                requireNonNull(table, "table is null");
            }
        }

        /** Why it can't or must not be read, as the end of a sentence. */
        record Refused(Argument reason) implements Loading {
            public Refused {
                requireNonNull(reason, "reason is null");
            }
        }
    }
}
