package org.huimin.cli;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.diagnostics.Related;
import org.huimin.diagnostics.Severity;
import org.huimin.diagnostics.TextEdit;
import org.huimin.source.Position;
import org.huimin.source.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a report as the one JSON object that {@code check --format json} promises. */
final class ReportJson {
    private static final int VERSION = 1;

    private ReportJson() {}

    /**
     * The report as JSON.
     *
     * @param waivers whether the waivers are listed, too
     */
    static String write(Report report, boolean waivers) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("version", VERSION);
            json.writeNumberProperty("files", report.files());
            json.writeObjectPropertyStart("summary");
            writeCounts(json, report);
            json.writeEndObject();
            json.writeBooleanProperty("complete", report.complete());
            writeDiagnostics(json, report);
            if (waivers) {
                WaiverList.json(json, report);
            }
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /** The counts of findings, as properties of a summary. */
    static void writeCounts(JsonGenerator json, Report report) {
        json.writeNumberProperty("errors", report.count(Severity.ERROR));
        json.writeNumberProperty("warnings", report.count(Severity.WARNING));
    }

    /** The findings, as a property of the whole. */
    static void writeDiagnostics(JsonGenerator json, Report report) {
        json.writeArrayPropertyStart("diagnostics");
        report.entries().forEach(entry -> write(json, entry));
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Report.Entry entry) {
        Diagnostic diagnostic = entry.diagnostic();
        json.writeStartObject();
        json.writeStringProperty("code", diagnostic.code().id());
        json.writeStringProperty("severity", diagnostic.severity().word());
        json.writeStringProperty("message", CarriedText.json(entry.message()));
        json.writeStringProperty("file", CarriedText.json(diagnostic.span().source()));
        writeRange(json, diagnostic.span());
        json.writeArrayPropertyStart("suggestions");
        List<String> suggestions = diagnostic.suggestions();
        suggestions.forEach(suggestion -> json.writeString(CarriedText.json(suggestion)));
        json.writeEndArray();
        writeRelated(json, entry);
        writeEdit(json, diagnostic.edit());
        json.writeEndObject();
    }

    private static void writeRelated(JsonGenerator json, Report.Entry entry) {
        MessageWriter messages = new MessageWriter(entry.language());
        json.writeArrayPropertyStart("related");
        for (Related related : entry.diagnostic().related()) {
            json.writeStartObject();
            json.writeStringProperty("message", messages.phrase(entry.diagnostic(), related));
            json.writeStringProperty("file", related.span().source());
            writeRange(json, related.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeEdit(JsonGenerator json, Optional<TextEdit> edit) {
        if (edit.isEmpty()) {
            json.writeNullProperty("edit");
            return;
        }
        json.writeObjectPropertyStart("edit");
        json.writeStringProperty("file", edit.get().span().source());
        writeRange(json, edit.get().span());
        json.writeStringProperty("replacement", edit.get().replacement());
        json.writeEndObject();
    }

    private static void writeRange(JsonGenerator json, Span span) {
        json.writeObjectPropertyStart("range");
        writePosition(json, "start", span.start());
        writePosition(json, "end", span.end());
        json.writeEndObject();
    }

    private static void writePosition(JsonGenerator json, String name, Position position) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("line", position.line());
        json.writeNumberProperty("column", position.column());
        json.writeEndObject();
    }
}
