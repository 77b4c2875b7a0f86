package org.huimin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import org.huimin.compile.Waiver;
import org.huimin.compile.Waivers;
import org.huimin.diagnostics.Colouring;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticCode;
import org.huimin.diagnostics.MessageCatalogue;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.diagnostics.Severity;
import org.huimin.source.Position;
import org.huimin.source.Span;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/** Two hundred findings whose texts try to break out of every format, read back by a parser of the format. */
class HostileReportTest {
    private static final long SEED = 20160101;
    private static final int COUNT = 200;
    private static final List<Severity> SEVERITIES = List.of(Severity.values());
    private static final String[] PIECES = {
        "]]>",
        "<![CDATA[",
        "</failure>",
        "<!--",
        "&amp;",
        "&#0;",
        "::error::x",
        "\n::error file=a::b",
        "%0A",
        "%25",
        "%3A",
        "%",
        "\"",
        "'",
        "\\",
        "\\u0000",
        "\n",
        "\r",
        "\r\n",
        "\t",
        "\uD83D\uDE00",
        "\u202E",
        "\u2066",
        "\u200B",
        "\u0000",
        "\u001B[2J",
        "\u0007",
        "\u007F",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "\uFFFE",
        "\uFFFF",
        "\uD800",
        "\uDC00",
        "a",
        "b",
        "\u60E0\u6C11",
        ",",
        ":",
        "=",
        "  ",
        "{name}",
        "##[error]",
        "</script>",
        "$(x)",
        "`",
        "*",
        "\u0301"
    };

    private final Random random = new Random(SEED);
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Report report = new Report(Colouring.NONE, true);
    private Waiver waiver = waiver("");

    private static Waiver waiver(String reason) {
        Span span = Span.startOf("w.plan");
        return new Waiver("XY1001", span, reason, span, span);
    }

    /** A code whose message is one text. */
    private record Code(String id, Severity severity, String message) implements DiagnosticCode {
        @Override
        public MessageCatalogue messages() {
            return new MessageCatalogue() {
                @Override
                public Optional<String> pattern(String key, Language language) {
                    return key.equals(id) || key.equals("here") ? Optional.of(message) : Optional.empty();
                }

                @Override
                public Optional<String> explanation(String codeId, Language language) {
                    return Optional.of("# " + codeId + " " + message + "\n" + message + "\n\n" + message);
                }
            };
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int count = 1 + random.nextInt(6);
        for (int index = 0; index < count; index++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @BeforeEach
    void makeFindings() {
        for (int index = 0; index < COUNT; index++) {
            Code code =
                    new Code(String.format("XY%04d", index), SEVERITIES.get(random.nextInt(SEVERITIES.size())), text());
            int line = 1 + random.nextInt(9);
            int column = 1 + random.nextInt(9);
            Position end = random.nextBoolean()
                    ? new Position(line, column + random.nextInt(4))
                    : new Position(line + 1, 1 + random.nextInt(9));
            Span span = new Span("x/" + text() + ".plan", new Position(line, column), end);
            diagnostics.add(Diagnostic.of(code, span)
                    .related("here", span)
                    .suggesting(random.nextBoolean() ? List.of(text()) : List.of())
                    .editing(span, text())
                    .build());
        }
        waiver = waiver(text());
        Diagnostic waived = Diagnostic.of(new Code("XY9999", Severity.WARNING, text()), Span.startOf("w.plan"))
                .build();
        Waivers.Outcome outcome =
                new Waivers.Outcome(List.of(), List.of(new Waivers.Waived(waived, waiver)), List.of());
        report.add(
                new Checker.Checked(
                        "w.plan", Optional.empty(), diagnostics, 1, outcome, ProjectSettings.Settings.NONE, true),
                Language.ENGLISH);
        assertEquals(COUNT, report.entries().size());
    }

    /** What a format can't carry is spelt out; said here once more, by units instead of characters. */
    private static String spelt(String text, IntPredicate carried) {
        StringBuilder spelt = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            boolean high = Character.isHighSurrogate(unit)
                    && index + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(index + 1));
            if (high) {
                spelt.append(unit).append(text.charAt(++index));
            } else if (Character.isSurrogate(unit) || !carried.test(unit)) {
                spelt.append(String.format("U+%04X", (int) unit));
            } else {
                spelt.append(unit);
            }
        }
        return spelt.toString();
    }

    private static String inJson(String text) {
        return spelt(text, unit -> true);
    }

    private static String inXml(String text) {
        return spelt(text, unit -> "\t\r\n".indexOf(unit) >= 0 || (unit >= 0x20 && unit < 0xFFFE));
    }

    private static String inLog(String text) {
        return spelt(text, unit -> "\t\r\n".indexOf(unit) >= 0 || (unit >= 0x20 && unit < 0x7F) || unit > 0x9F);
    }

    @Test
    void jsonCarriesEverythingButHalvesOfCharacters() {
        JsonNode found = Formats.json(ReportJson.write(report, false)).path("diagnostics");
        assertEquals(COUNT, found.size());
        for (int index = 0; index < COUNT; index++) {
            Report.Entry entry = report.entries().get(index);
            assertEquals(
                    inJson(entry.message()), found.get(index).path("message").stringValue());
            assertEquals(
                    inJson(entry.diagnostic().span().source()),
                    found.get(index).path("file").stringValue());
            for (int each = 0; each < entry.diagnostic().suggestions().size(); each++) {
                assertEquals(
                        inJson(entry.diagnostic().suggestions().get(each)),
                        found.get(index).path("suggestions").get(each).stringValue());
            }
        }
    }

    @Test
    void sarifCarriesEverythingButHalvesOfCharacters() throws Exception {
        JsonNode run = Formats.sarif(ReportSarif.write(report, List.of(), 1, Language.ENGLISH));
        JsonNode results = run.path("results");
        assertEquals(COUNT + 1, results.size());
        for (int index = 0; index < COUNT; index++) {
            Report.Entry entry = report.entries().get(index);
            JsonNode result = results.get(index);
            assertEquals(inJson(entry.message()), result.at("/message/text").stringValue());
            JsonNode place = result.at("/locations/0/physicalLocation");
            assertEquals(inJson(entry.diagnostic().span().source()), path(place));
            assertEquals(
                    inJson(entry.message()),
                    result.at("/relatedLocations/0/message/text").stringValue());
            assertEquals(
                    inJson(entry.diagnostic().edit().orElseThrow().replacement()),
                    result.at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text")
                            .stringValue());
            JsonNode rule =
                    run.at("/tool/driver/rules").get(result.path("ruleIndex").intValue());
            assertEquals(entry.diagnostic().code().id(), rule.path("id").stringValue());
        }
        assertEquals(
                inJson(waiver.reason()),
                results.get(COUNT).at("/suppressions/0/justification").stringValue());
    }

    private static String path(JsonNode place) throws Exception {
        String uri = place.at("/artifactLocation/uri").stringValue();
        // The JDK's own reader of URIs; one without a scheme is a path.
        assertEquals(null, new URI(uri).getScheme());
        return new URI(uri).getPath();
    }

    @Test
    void junitCarriesWhatXmlCan() throws Exception {
        List<Element> cases = Formats.elements(Formats.junit(ReportJunit.write(report, true)), "testcase");
        assertEquals(COUNT + 1, cases.size());
        for (Report.Entry entry : report.entries()) {
            Element tested = cases.stream()
                    .filter(each -> each.getAttribute("name")
                            .startsWith(entry.diagnostic().code().id()))
                    .findFirst()
                    .orElseThrow();
            boolean note = entry.diagnostic().severity() == Severity.NOTE;
            Element said =
                    Formats.elements(tested, note ? "system-out" : "failure").get(0);
            assertEquals(inXml(entry.text()), said.getTextContent());
            assertEquals(inXml(entry.diagnostic().span().source()), tested.getAttribute("classname"));
            if (!note) {
                assertEquals(inXml(entry.message()), said.getAttribute("message"));
            }
        }
        Element skipped = Formats.elements(cases.get(0), "skipped").get(0);
        assertEquals(inXml(waiver.reason()), skipped.getAttribute("message"));
    }

    @Test
    void githubGetsOneCommandAFindingAndNoOther() {
        List<Formats.WorkflowCommand> commands = Formats.WorkflowCommand.all(ReportGithub.write(report));
        assertEquals(COUNT, commands.size());
        MessageWriter messages = new MessageWriter(Language.ENGLISH);
        for (int index = 0; index < COUNT; index++) {
            Report.Entry entry = report.entries().get(index);
            Formats.WorkflowCommand command = commands.get(index);
            String suggestion = messages.suggestion(entry.diagnostic())
                    .map(text -> "\n" + text)
                    .orElse("");
            assertEquals(inLog(entry.message() + suggestion), command.message());
            assertEquals(
                    inLog(entry.diagnostic().span().source()),
                    command.properties().get("file"));
            assertEquals(entry.diagnostic().code().id(), command.properties().get("title"));
            assertEquals(
                    entry.diagnostic().severity() == Severity.NOTE
                            ? "notice"
                            : entry.diagnostic().severity().word(),
                    command.name());
        }
    }
}
