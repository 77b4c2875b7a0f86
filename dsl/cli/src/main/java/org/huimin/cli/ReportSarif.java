package org.huimin.cli;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huimin.compile.Waiver;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticCode;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.diagnostics.Related;
import org.huimin.diagnostics.TextEdit;
import org.huimin.source.Span;
import org.huimin.vocabulary.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a report as SARIF 2.1.0, in which code scanning takes findings. Waived findings are results with a suppression. Only
 * the rules that occur are listed: those of plugins can't be listed without loading every plugin, and a report of a sound
 * plan stays small.
 */
final class ReportSarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String BASE = "SRCROOT";
    private static final String FINGERPRINT = "huimin/v1";

    private final JsonGenerator json;
    private final Report report;
    private final int exitCode;
    private final MessageWriter messages;
    private final Map<String, DiagnosticCode> rules = new LinkedHashMap<>();
    private final List<String> ruleIds;
    private final Fingerprints fingerprints = new Fingerprints();

    private ReportSarif(JsonGenerator json, Report report, List<Diagnostic> problems, int exitCode, Language language) {
        this.json = json;
        this.report = report;
        this.exitCode = exitCode;
        messages = new MessageWriter(language);
        report.entries().forEach(entry -> addRule(entry.diagnostic()));
        report.waived().forEach(waived -> addRule(waived.entry().diagnostic()));
        problems.forEach(this::addRule);
        ruleIds = List.copyOf(rules.keySet());
    }

    private void addRule(Diagnostic diagnostic) {
        rules.putIfAbsent(diagnostic.code().id(), diagnostic.code());
    }

    /**
     * The report as SARIF.
     *
     * @param problems what is wrong with the installation
     * @param exitCode how the command will end
     * @param language the language of the rules
     */
    static String write(Report report, List<Diagnostic> problems, int exitCode, Language language) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            new ReportSarif(json, report, problems, exitCode, language).writeLog(problems);
        }
        return text.append('\n').toString();
    }

    private void writeLog(List<Diagnostic> problems) {
        json.writeStartObject();
        write("$schema", SCHEMA);
        write("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        writeTool();
        write("language", messages.language() == Language.CHINESE ? "zh-CN" : "en-US");
        write("columnKind", "unicodeCodePoints");
        json.writeObjectPropertyStart("originalUriBaseIds");
        json.writeObjectPropertyStart(BASE);
        writeText("description", messages.phrase("sarif.base"));
        json.writeEndObject();
        json.writeEndObject();
        writeInvocation(problems);
        writeArtifacts();
        writeResults();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeTool() {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        write("name", "Huimin");
        Optional<String> version =
                Optional.ofNullable(ReportSarif.class.getPackage().getImplementationVersion());
        version.ifPresent(number -> write("version", number));
        json.writeArrayPropertyStart("rules");
        rules.values().forEach(this::writeRule);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeRule(DiagnosticCode code) {
        json.writeStartObject();
        write("id", code.id());
        if (code instanceof Enum<?> constant) {
            write("name", ruleName(constant.name()));
        }
        Optional<RulePage> page = RulePage.of(code, messages.language());
        if (page.isPresent()) {
            writeText("shortDescription", page.get().title());
            writeText("fullDescription", page.get().summary());
            json.writeObjectPropertyStart("help");
            write("text", page.get().markdown());
            write("markdown", page.get().markdown());
            json.writeEndObject();
        }
        json.writeObjectPropertyStart("defaultConfiguration");
        write("level", code.severity().word());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** {@code UNKNOWN_LABEL} as {@code UnknownLabel}: the name that tools show, the same in every language. */
    private static String ruleName(String constant) {
        return Arrays.stream(constant.split("_"))
                .map(word -> word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private void writeInvocation(List<Diagnostic> problems) {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", report.complete() && exitCode < ExitCode.WRONG_USE);
        json.writeNumberProperty("exitCode", exitCode);
        json.writeArrayPropertyStart("toolExecutionNotifications");
        for (Report.Entry entry : report.entries()) {
            if (Completeness.isLeftOut(entry.diagnostic())) {
                writeNotification(entry.diagnostic(), entry.message());
            }
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("toolConfigurationNotifications");
        problems.forEach(problem -> writeNotification(problem, messages.message(problem)));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeNotification(Diagnostic diagnostic, String message) {
        json.writeStartObject();
        json.writeObjectPropertyStart("associatedRule");
        writeRuleReference(diagnostic, "id", "index");
        json.writeEndObject();
        write("level", diagnostic.severity().word());
        writeText("message", message);
        json.writeEndObject();
    }

    private void writeRuleReference(Diagnostic diagnostic, String id, String index) {
        write(id, diagnostic.code().id());
        json.writeNumberProperty(index, ruleIds.indexOf(diagnostic.code().id()));
    }

    private void writeArtifacts() {
        json.writeArrayPropertyStart("artifacts");
        for (String name : report.names()) {
            json.writeStartObject();
            writeArtifactLocation("location", name);
            json.writeArrayPropertyStart("roles");
            json.writeString("analysisTarget");
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeResults() {
        json.writeArrayPropertyStart("results");
        report.entries().forEach(entry -> writeResult(entry, Optional.empty()));
        report.waived().forEach(waived -> writeResult(waived.entry(), Optional.of(waived.waiver())));
        json.writeEndArray();
    }

    private void writeResult(Report.Entry entry, Optional<Waiver> waiver) {
        Diagnostic diagnostic = entry.diagnostic();
        MessageWriter own = new MessageWriter(entry.language());
        json.writeStartObject();
        writeRuleReference(diagnostic, "ruleId", "ruleIndex");
        write("level", diagnostic.severity().word());
        writeText("message", entry.message());
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        writePhysicalLocation(diagnostic.span());
        json.writeEndObject();
        json.writeEndArray();
        writeRelated(diagnostic, own);
        json.writeObjectPropertyStart("partialFingerprints");
        write(FINGERPRINT, fingerprints.next(entry));
        json.writeEndObject();
        diagnostic.edit().ifPresent(edit -> writeFix(edit, own.suggestion(diagnostic)));
        // Of all results or of none: an empty list says that a finding is not waived.
        json.writeArrayPropertyStart("suppressions");
        waiver.ifPresent(this::writeSuppression);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeRelated(Diagnostic diagnostic, MessageWriter own) {
        List<Related> related = new ArrayList<>(diagnostic.related());
        if (related.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("relatedLocations");
        for (int index = 0; index < related.size(); index++) {
            json.writeStartObject();
            json.writeNumberProperty("id", index + 1);
            writePhysicalLocation(related.get(index).span());
            writeText("message", own.phrase(diagnostic, related.get(index)));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeFix(TextEdit edit, Optional<String> description) {
        json.writeArrayPropertyStart("fixes");
        json.writeStartObject();
        description.ifPresent(text -> writeText("description", text));
        json.writeArrayPropertyStart("artifactChanges");
        json.writeStartObject();
        writeArtifactLocation("artifactLocation", edit.span().source());
        json.writeArrayPropertyStart("replacements");
        json.writeStartObject();
        writeRegion("deletedRegion", edit.span());
        writeText("insertedContent", edit.replacement());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeSuppression(Waiver waiver) {
        json.writeStartObject();
        write("kind", "inSource");
        write("justification", waiver.reason());
        json.writeObjectPropertyStart("location");
        writePhysicalLocation(waiver.span());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writePhysicalLocation(Span span) {
        json.writeObjectPropertyStart("physicalLocation");
        writeArtifactLocation("artifactLocation", span.source());
        writeRegion("region", span);
        json.writeEndObject();
    }

    private void writeArtifactLocation(String property, String name) {
        json.writeObjectPropertyStart(property);
        write("uri", ArtifactUri.of(name));
        if (!ArtifactUri.isAbsolute(name)) {
            write("uriBaseId", BASE);
        }
        json.writeEndObject();
    }

    private void writeRegion(String property, Span span) {
        json.writeObjectPropertyStart(property);
        json.writeNumberProperty("startLine", span.start().line());
        json.writeNumberProperty("startColumn", span.start().column());
        json.writeNumberProperty("endLine", span.end().line());
        json.writeNumberProperty("endColumn", span.end().column());
        json.writeEndObject();
    }

    /** A message object. */
    private void writeText(String property, String text) {
        json.writeObjectPropertyStart(property);
        write("text", text);
        json.writeEndObject();
    }

    private void write(String property, String text) {
        json.writeStringProperty(property, CarriedText.json(text));
    }
}
