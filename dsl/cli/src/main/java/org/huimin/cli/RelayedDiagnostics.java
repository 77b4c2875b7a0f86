package org.huimin.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticCode;
import org.huimin.diagnostics.MessageCatalogue;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.diagnostics.Related;
import org.huimin.diagnostics.Severity;
import org.huimin.diagnostics.TextEdit;
import org.huimin.source.Position;
import org.huimin.source.Span;
import org.huimin.vocabulary.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Carries findings from one process to another: with their sentences in every language, instead of patterns and arguments. */
final class RelayedDiagnostics {
    private RelayedDiagnostics() {}

    /** Writes findings as a property of an object. */
    static void write(JsonGenerator json, String property, List<Diagnostic> findings) {
        json.writeArrayPropertyStart(property);
        for (Diagnostic finding : findings) {
            json.writeStartObject();
            json.writeStringProperty("code", finding.code().id());
            json.writeStringProperty("weight", finding.code().severity().name());
            json.writeStringProperty("severity", finding.severity().name());
            writeSpan(json, finding.span());
            for (Language language : Language.values()) {
                json.writeStringProperty(language.tag(), new MessageWriter(language).message(finding));
            }
            json.writeArrayPropertyStart("related");
            for (Related related : finding.related()) {
                json.writeStartObject();
                writeSpan(json, related.span());
                for (Language language : Language.values()) {
                    json.writeStringProperty(language.tag(), new MessageWriter(language).phrase(finding, related));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("suggestions");
            finding.suggestions().forEach(json::writeString);
            json.writeEndArray();
            if (finding.edit().isPresent()) {
                json.writeObjectPropertyStart("edit");
                writeSpan(json, finding.edit().get().span());
                json.writeStringProperty("replacement", finding.edit().get().replacement());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeSpan(JsonGenerator json, Span span) {
        json.writeStringProperty("source", span.source());
        json.writeArrayPropertyStart("range");
        json.writeNumber(span.start().line());
        json.writeNumber(span.start().column());
        json.writeNumber(span.end().line());
        json.writeNumber(span.end().column());
        json.writeEndArray();
    }

    /** Reads findings that {@link #write} has written. */
    static List<Diagnostic> read(JsonNode findings) {
        List<Diagnostic> read = new ArrayList<>();
        for (JsonNode finding : findings) {
            read.add(finding(finding));
        }
        return read;
    }

    private static Diagnostic finding(JsonNode finding) {
        String id = finding.path("code").asString();
        Map<Language, Map<String, String>> patterns = new HashMap<>();
        addPatterns(patterns, id, finding);
        List<Related> related = new ArrayList<>();
        for (JsonNode each : finding.path("related")) {
            String key = "related-" + related.size();
            addPatterns(patterns, key, each);
            related.add(new Related(key, Map.of(), span(each)));
        }
        List<String> suggestions = new ArrayList<>();
        finding.path("suggestions").forEach(suggestion -> suggestions.add(suggestion.asString()));
        JsonNode edit = finding.path("edit");
        return new Diagnostic(
                new Code(id, Severity.valueOf(finding.path("weight").asString()), new Sentences(patterns)),
                Severity.valueOf(finding.path("severity").asString()),
                span(finding),
                Map.of(),
                related,
                suggestions,
                edit.isObject()
                        ? Optional.of(new TextEdit(
                                span(edit), edit.path("replacement").asString()))
                        : Optional.empty());
    }

    private static void addPatterns(Map<Language, Map<String, String>> patterns, String key, JsonNode sentences) {
        for (Language language : Language.values()) {
            patterns.computeIfAbsent(language, missing -> new HashMap<>())
                    .put(key, sentences.path(language.tag()).asString());
        }
    }

    private static Span span(JsonNode place) {
        JsonNode range = place.path("range");
        return new Span(
                place.path("source").asString(),
                new Position(range.path(0).asInt(), range.path(1).asInt()),
                new Position(range.path(2).asInt(), range.path(3).asInt()));
    }

    /** A code of which no more is known than what a finding needs. */
    private record Code(String id, Severity severity, MessageCatalogue messages) implements DiagnosticCode {}

    /** Sentences that speak of nothing that is to be filled in. */
    private record Sentences(Map<Language, Map<String, String>> patterns) implements MessageCatalogue {
        @Override
        public Optional<String> pattern(String key, Language language) {
            return Optional.ofNullable(patterns.getOrDefault(language, Map.of()).get(key));
        }

        @Override
        public Optional<String> explanation(String codeId, Language language) {
            return Optional.empty();
        }
    }
}
