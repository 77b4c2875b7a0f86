package org.huimin.cli;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import org.huimin.cases.ExpectationOutcome;
import org.huimin.evaluate.BenefitOutcome;
import org.huimin.wire.TracePlace;
import org.huimin.wording.Line;
import org.huimin.wording.PlanWording;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the outcomes of cases as one JSON object. */
final class TestJson {
    private static final int VERSION = 1;

    private TestJson() {}

    static String write(TestReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("version", VERSION);
            json.writeNumberProperty("files", report.findings().files());
            json.writeObjectPropertyStart("summary");
            json.writeNumberProperty("cases", report.entries().size());
            json.writeNumberProperty("passed", report.entries().size() - report.failed());
            json.writeNumberProperty("failed", report.failed());
            ReportJson.writeCounts(json, report.findings());
            json.writeEndObject();
            json.writeBooleanProperty("complete", report.findings().complete());
            json.writeArrayPropertyStart("cases");
            report.entries().forEach(entry -> write(json, entry));
            json.writeEndArray();
            ReportJson.writeDiagnostics(json, report.findings());
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator json, TestReport.Entry entry) {
        json.writeStartObject();
        json.writeStringProperty("name", entry.outcome().tested().name());
        json.writeStringProperty("entity", entry.outcome().tested().entity());
        json.writeStringProperty("file", entry.place().source());
        json.writeNumberProperty("line", entry.place().start().line());
        json.writeBooleanProperty("passed", entry.outcome().passed());
        json.writeArrayPropertyStart("expectations");
        for (int index = 0; index < entry.outcome().expectations().size(); index++) {
            write(json, entry, index);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, TestReport.Entry entry, int index) {
        ExpectationOutcome outcome = entry.outcome().expectations().get(index);
        PlanWording wording = entry.wording();
        json.writeStartObject();
        json.writeNumberProperty("measure", outcome.expectation().measure());
        writeOptional(json, "benefit", outcome.expectation().benefit());
        json.writeNumberProperty("line", entry.expectation(index).start().line());
        json.writeStringProperty("expected", wording.due(outcome.expectation().due()));
        writeOptional(json, "actual", outcome.actual().map(wording::due));
        json.writeBooleanProperty("passed", outcome.isMet());
        json.writeArrayPropertyStart("benefits");
        for (BenefitOutcome considered : outcome.considered()) {
            json.writeStartObject();
            json.writeStringProperty("benefit", considered.benefit().name());
            json.writeStringProperty("outcome", wording.outcome(considered.outcome()));
            json.writeArrayPropertyStart("trace");
            wording.explanation(considered, entry.outcome().choices()).forEach(line -> write(json, entry, line));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, TestReport.Entry entry, Line line) {
        Optional<TracePlace> place = line.where().flatMap(entry::place);
        json.writeStartObject();
        json.writeNumberProperty("depth", line.depth());
        json.writeStringProperty("mark", line.mark().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("text", line.text());
        writeOptional(json, "file", place.map(TracePlace::file));
        if (place.isPresent()) {
            json.writeNumberProperty("line", place.get().line());
        } else {
            json.writeNullProperty("line");
        }
        json.writeEndObject();
    }

    private static void writeOptional(JsonGenerator json, String name, Optional<String> text) {
        if (text.isPresent()) {
            json.writeStringProperty(name, text.get());
        } else {
            json.writeNullProperty(name);
        }
    }
}
