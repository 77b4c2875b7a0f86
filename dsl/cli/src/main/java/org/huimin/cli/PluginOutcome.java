package org.huimin.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.host.PluginIsolation.Outcome;
import org.huimin.output.FileNames;
import org.huimin.output.Output;
import org.huimin.result.Result;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a child process that runs a plugin leaves behind: a folder with one file in JSON and, beside it, what it exports. */
final class PluginOutcome {
    private static final String FILE = "outcome.json";

    private PluginOutcome() {}

    /** Whether a child has left everything: the file comes last. */
    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }

    /** Takes the files of an exporter, under numbers: their names are kept elsewhere. */
    static final class NumberedFiles implements Output {
        private final Path folder;
        private final List<String> names = new ArrayList<>();

        NumberedFiles(Path folder) {
            this.folder = folder;
        }

        @Override
        public OutputStream create(String name) throws IOException {
            String safe = FileNames.safe(name);
            if (names.contains(safe)) {
                throw new IOException("two files have the name " + safe);
            }
            names.add(safe);
            return Files.newOutputStream(folder.resolve(Integer.toString(names.size())));
        }

        List<String> names() {
            return names;
        }
    }

    /** Writes what came of a task. */
    static void write(Path folder, List<Diagnostic> findings, Optional<Result> result, Optional<List<String>> files)
            throws IOException {
        Path part = folder.resolve(FILE + ".part");
        try (Writer text = Files.newBufferedWriter(part);
                JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            RelayedDiagnostics.write(json, "findings", findings);
            if (result.isPresent()) {
                json.writeStringProperty("result", ResultJson.write(result.get()));
            }
            if (files.isPresent()) {
                json.writeArrayPropertyStart("files");
                files.get().forEach(json::writeString);
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        Files.move(part, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Reads what came of a task.
     *
     * @throws IOException if the child has left something else
     */
    static Outcome read(Path folder) throws IOException {
        try {
            JsonNode json = JsonMapper.shared().readTree(Files.readString(folder.resolve(FILE)));
            JsonNode result = json.path("result");
            return new Outcome(
                    RelayedDiagnostics.read(json.path("findings")),
                    result.isString()
                            ? Optional.of(
                                    ResultJsonReader.read(JsonMapper.shared().readTree(result.asString())))
                            : Optional.empty(),
                    json.path("files").isArray() ? Optional.of(files(json.path("files"), folder)) : Optional.empty());
        } catch (JacksonException | IllegalArgumentException exception) {
            throw new IOException(exception);
        }
    }

    private static Map<String, byte[]> files(JsonNode names, Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (JsonNode name : names) {
            int number = files.size() + 1;
            files.put(name.asString(), Files.readAllBytes(folder.resolve(Integer.toString(number))));
        }
        return files;
    }
}
