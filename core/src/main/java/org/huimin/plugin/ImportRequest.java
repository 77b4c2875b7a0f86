package org.huimin.plugin;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.vocabulary.Language;

/**
 * What an importer is asked to read.
 *
 * @param source the file's name, as people are shown it: diagnostics speak of places in it
 * @param content its bytes, no more than the host reads of any file; whoever asks closes it
 * @param language the language that the user wants, for what the importer has to word itself
 * @param sink takes what is wrong with the file, or worth knowing about it; where an error is reported there is no plan. Codes
 *     carry the prefix of the plugin's descriptor
 */
public record ImportRequest(String source, InputStream content, Language language, DiagnosticSink sink) {
    public ImportRequest {
        requireNonNull(source, "source is null");
        requireNonNull(content, "content is null");
        requireNonNull(language, "language is null");
        requireNonNull(sink, "sink is null");
    }
}
