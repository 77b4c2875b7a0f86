package org.huimin.compile;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.DiagnosticCode;

/** Finds and reads the files that a plan imports. Front ends implement it, for folders, archives or memory. */
public interface SourceLoader {
    /**
     * Loads what an import names.
     *
     * @param importer the file that holds the import
     * @param path the path as it was written, relative to the importer
     */
    Loading load(LoadedSource importer, String path);

    /** What came of a request to load a file. */
    sealed interface Loading {
        /** The file. */
        record Loaded(LoadedSource source) implements Loading {
            public Loaded {
                requireNonNull(source, "source is null");
            }
        }

        /**
         * The file can't or must not be read.
         *
         * @param code why, as a diagnostic of the import says it
         * @param arguments what the diagnostic's message speaks of
         */
        record Refused(DiagnosticCode code, Map<String, Argument> arguments) implements Loading {
            public Refused {
                requireNonNull(code, "code is null");
                arguments = Map.copyOf(arguments);
            }
        }
    }
}
