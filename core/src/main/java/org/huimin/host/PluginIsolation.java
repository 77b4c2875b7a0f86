package org.huimin.host;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.result.Result;
import org.huimin.vocabulary.Language;

/**
 * Runs what third-party plugins do in another process, which can be ended: a plugin may hang, take all memory, or end the
 * program that it is in. It is no sandbox: the other process may do whatever the user may.
 */
public interface PluginIsolation {
    /**
     * Does a task in another process.
     *
     * @throws UnfinishedException if it came to no end, or to another one than it should
     */
    Outcome run(Task task) throws UnfinishedException;

    /**
     * What is to be done.
     *
     * @param plugin the plugin's id
     * @param kind what the plugin does
     * @param name the name of the calculator or format; empty for validators, which run all
     * @param file the file that the plan was compiled from, or that is imported
     * @param baseName what names of files begin with; of a file that is imported, the name that people are shown
     * @param language the language of results and files
     */
    record Task(String plugin, PluginTask kind, String name, Path file, String baseName, Language language) {
        public Task {
            requireNonNull(plugin, "plugin is null");
            requireNonNull(kind, "kind is null");
            requireNonNull(name, "name is null");
            requireNonNull(file, "file is null");
            requireNonNull(baseName, "baseName is null");
            requireNonNull(language, "language is null");
        }
    }

    /**
     * What came of it.
     *
     * @param findings what was found, or what went wrong
     * @param result the result of a calculator, if it gave one
     * @param files the files of an exporter by their names, in the order in which it made them, or the plan of an importer in
     *     JSON; nothing if it failed
     */
    record Outcome(List<Diagnostic> findings, Optional<Result> result, Optional<Map<String, byte[]>> files) {
        public Outcome {
            findings = List.copyOf(findings);
            requireNonNull(result, "result is null");
            files = files.map(LinkedHashMap::new);
        }
    }

    /** Says that the other process did not come to a good end. */
    final class UnfinishedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String plugin;
        private final transient Argument reason;

        /**
         * @param plugin the plugin whose code was running
         * @param reason what happened, for the reader
         */
        public UnfinishedException(String plugin, Argument reason) {
            super(plugin);
            this.plugin = requireNonNull(plugin, "plugin is null");
            this.reason = requireNonNull(reason, "reason is null");
        }

        /** The plugin whose code was running. */
        public String plugin() {
            return plugin;
        }

        /** What happened. */
        public Argument reason() {
            return reason;
        }
    }
}
