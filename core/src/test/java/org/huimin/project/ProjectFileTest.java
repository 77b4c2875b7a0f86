package org.huimin.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticCode;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.MessageCatalogue;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.diagnostics.Severity;
import org.huimin.source.Span;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectFileTest {
    private static final String NAME = "huimin.json";
    private static final PluginCodes CHECKS = new PluginCodes(List.of("HM5"), List.of("HM5001", "HM5002", "HM5003"));

    private record Code(String id, Severity severity) implements DiagnosticCode {
        @Override
        public MessageCatalogue messages() {
            return HostCode.CATALOGUE;
        }
    }

    private static ProjectFile read(String json) {
        return ProjectFile.read(NAME, json.getBytes(StandardCharsets.UTF_8), () -> CHECKS);
    }

    /** The findings as code and place, with what is suggested. */
    private static List<String> problems(String json) {
        return read(json).problems().stream()
                .map(problem -> problem.code().id() + " "
                        + problem.span().start().line() + ":"
                        + problem.span().start().column() + "-"
                        + problem.span().end().column()
                        + (problem.suggestions().isEmpty() ? "" : " " + String.join(" ", problem.suggestions())))
                .toList();
    }

    private static String entries(String entries) {
        return "{\"severities\":[" + entries + "]}";
    }

    private static Optional<Severity> weight(String json, String code, String path) {
        return weight(read(json), code, Severity.WARNING, path);
    }

    private static Optional<Severity> weight(ProjectFile file, String code, Severity severity, String path) {
        assertEquals(List.of(), file.problems());
        Diagnostic finding =
                Diagnostic.of(new Code(code, severity), Span.startOf("shown")).build();
        return file.severities().apply(List.of(finding), source -> path).stream()
                .filter(diagnostic -> diagnostic.code().id().equals(code))
                .map(Diagnostic::severity)
                .findFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "\uFEFF{}", " { }\n", "{\"severities\":[]}", "{\n\t\"severities\" : [ ]\r\n}\n"})
    void aFileMaySayNothing(String json) {
        assertEquals(List.of(), read(json).problems());
        assertEquals(Optional.of(Severity.WARNING), weight(json, "HM5001", "a.plan"));
    }

    @ParameterizedTest
    @CsvSource({"error, ERROR", "warning, WARNING", "note, NOTE", "off,"})
    void anEntrySaysHowMuchTheFindingsOfACodeWeigh(String word, Severity expected) {
        String json = entries("{\"code\":\"HM5001\",\"severity\":\"" + word + "\"}");
        assertEquals(Optional.ofNullable(expected), weight(json, "HM5001", "a.plan"));
        assertEquals(Optional.of(Severity.WARNING), weight(json, "HM5002", "a.plan"));
    }

    @Test
    void aCodeMayBeTheBeginningOfSeveral() {
        String json = entries("{\"code\":\"HM5\",\"severity\":\"error\"}");
        assertEquals(Optional.of(Severity.ERROR), weight(json, "HM5001", "a.plan"));
        assertEquals(Optional.of(Severity.ERROR), weight(json, "HM5002", "a.plan"));
        assertEquals(Optional.of(Severity.WARNING), weight(json, "HM2013", "a.plan"));
    }

    @Test
    void filesNarrowAnEntry() {
        String json = entries("{\"code\":\"HM5\",\"severity\":\"off\",\"files\":[\"\u516C\u5171/**\",\"*.plan\"]}");
        assertEquals(Optional.empty(), weight(json, "HM5001", "\u516C\u5171/\u90E8\u95E8.plan"));
        assertEquals(Optional.empty(), weight(json, "HM5001", "a.plan"));
        assertEquals(Optional.of(Severity.WARNING), weight(json, "HM5001", "x/a.plan"));
        assertEquals(Optional.of(Severity.WARNING), weight(json, "HM5001", ""));
    }

    @Test
    void theLastOfSeveralEntriesHolds() {
        String json = entries("{\"code\":\"HM5001\",\"severity\":\"off\"},{\"code\":\"HM5\",\"severity\":\"error\"},"
                + "{\"code\":\"HM5\",\"severity\":\"note\",\"files\":[\"x/**\"]}");
        assertEquals(Optional.of(Severity.ERROR), weight(json, "HM5001", "a.plan"));
        assertEquals(Optional.of(Severity.NOTE), weight(json, "HM5001", "x/a.plan"));
    }

    @Test
    void anErrorIsNeverLowered() {
        ProjectFile file =
                read(entries("{\"code\":\"HM\",\"severity\":\"off\"},{\"code\":\"XY1\",\"severity\":\"note\"}"));
        assertEquals(Optional.of(Severity.ERROR), weight(file, "HM2001", Severity.ERROR, "a.plan"));
        assertEquals(Optional.of(Severity.ERROR), weight(file, "XY1001", Severity.ERROR, "a.plan"));
        assertEquals(Optional.empty(), weight(file, "HM2013", Severity.WARNING, "a.plan"));
    }

    @Test
    void whoeverIsNotTrustedCanRaiseButNotLower() {
        ProjectFile file =
                read(entries("{\"code\":\"HM5001\",\"severity\":\"off\"},{\"code\":\"HM5002\",\"severity\":\"note\"},"
                        + "{\"code\":\"HM5003\",\"severity\":\"error\"}"));
        List<Diagnostic> findings = Stream.of("HM5001", "HM5001", "HM5002", "HM5003")
                .map(code -> Diagnostic.of(new Code(code, Severity.WARNING), Span.startOf("a.plan"))
                        .build())
                .toList();
        List<String> weighed = file.severities().untrusted().apply(findings, source -> "a.plan").stream()
                .map(diagnostic -> diagnostic.code().id() + " "
                        + diagnostic.severity().word() + " "
                        + diagnostic.span().start().column())
                .toList();
        assertEquals(
                List.of(
                        "HM5001 warning 1",
                        "HM5001 warning 1",
                        "HM5002 warning 1",
                        "HM5003 error 1",
                        "HM8009 note 24",
                        "HM8009 note 59"),
                weighed);
    }

    @Test
    void aRuleThatIsNotFollowedDoesNotUndoTheOnesBeforeIt() {
        ProjectFile file =
                read(entries("{\"code\":\"HM5\",\"severity\":\"error\"},{\"code\":\"HM5001\",\"severity\":\"off\"}"));
        List<Diagnostic> findings = List.of(Diagnostic.of(new Code("HM5001", Severity.WARNING), Span.startOf("a.plan"))
                .build());
        List<String> weighed = file.severities().untrusted().apply(findings, source -> "a.plan").stream()
                .map(diagnostic ->
                        diagnostic.code().id() + " " + diagnostic.severity().word())
                .toList();
        assertEquals(List.of("HM5001 error", "HM8009 note"), weighed);
    }

    static Stream<List<String>> mistakes() {
        return Stream.of(
                List.of("", "HM8001 1:1-1"),
                List.of("  ", "HM8001 1:3-3"),
                List.of("[]", "HM8005 1:1-2"),
                List.of("1", "HM8005 1:1-2"),
                List.of("{} x", "HM8001 1:4-5"),
                List.of("{}{}", "HM8001 1:3-4"),
                List.of("{\"severities\":[],}", "HM8001 1:18-19"),
                List.of("{\"severities\":[\n  {\"code\" \"HM5001\"}]}", "HM8001 2:11-12"),
                List.of("{// why\n}", "HM8001 1:2-3"),
                List.of("{\"severities\":{}}", "HM8005 1:15-16"),
                List.of("{\"severity\":[]}", "HM8002 1:2-12"),
                List.of("{\"\u7532\":{\"a\":[1,{}]},\"severities\":[1]}", "HM8002 1:2-5", "HM8005 1:33-34"),
                List.of("{\"severities\":[],\"severities\":[]}", "HM8004 1:18-30"),
                List.of(entries("{}"), "HM8003 1:16-17", "HM8003 1:16-17"),
                List.of(entries("{\"code\":\"HM5001\"}"), "HM8003 1:16-17"),
                List.of(entries("{\"code\":\"HM5001\",\"severity\":\"eror\"}"), "HM8005 1:44-50 error"),
                List.of(entries("{\"code\":\"HM5001\",\"severity\":2}"), "HM8005 1:44-45"),
                List.of(entries("{\"code\":[\"HM5001\"],\"severity\":\"off\"}"), "HM8005 1:24-25"),
                List.of(entries("{\"code\":\"HM5001\",\"severity\":\"off\",\"files\":[]}"), "HM8005 1:58-59"),
                List.of(entries("{\"code\":\"HM5001\",\"severity\":\"off\",\"files\":\"a\"}"), "HM8005 1:58-61"),
                List.of(
                        entries("{\"code\":\"HM5001\",\"severity\":\"off\",\"files\":[\"../a\",3]}"),
                        "HM8005 1:59-65",
                        "HM8005 1:66-67"),
                List.of(entries("{\"code\":\"HM5001\",\"severity\":\"off\",\"file\":[]}"), "HM8002 1:50-56 files"),
                List.of(entries("{\"code\":\"HM5004\",\"severity\":\"off\"}"), "HM8006 1:24-32 HM5001 HM5002 HM5003"),
                List.of(entries("{\"code\":\"hm5001\",\"severity\":\"off\"}"), "HM8006 1:24-32 HM5001"),
                List.of(entries("{\"code\":\"HM87\",\"severity\":\"off\"}"), "HM8006 1:24-30"),
                List.of(entries("{\"code\":\"\",\"severity\":\"off\"}"), "HM8006 1:24-26"),
                List.of(entries("{\"code\":\"HM2001\",\"severity\":\"warning\"}"), "HM8007 1:24-32"),
                List.of(entries("{\"code\":\"HM3\",\"severity\":\"off\"}"), "HM8007 1:24-29"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsAnErrorAtItsPlace(List<String> textAndProblems) {
        assertEquals(textAndProblems.subList(1, textAndProblems.size()), problems(textAndProblems.get(0)));
    }

    @Test
    void whatIsRightBesideAMistakeHolds() {
        ProjectFile file = read(
                entries("{\"code\":\"HM5001\",\"severity\":\"eror\"},{\"code\":\"HM5002\",\"severity\":\"error\"}"));
        Diagnostic finding = Diagnostic.of(new Code("HM5002", Severity.WARNING), Span.startOf("a.plan"))
                .build();
        assertEquals(1, file.problems().size());
        assertEquals(
                Severity.ERROR,
                file.severities()
                        .apply(List.of(finding), source -> "a.plan")
                        .get(0)
                        .severity());
    }

    @Test
    void anErrorMayBeSaidToBeOne() {
        assertEquals(List.of(), problems(entries("{\"code\":\"HM2001\",\"severity\":\"error\"}")));
    }

    @Test
    void theCodesOfAPluginThatIsNotInstalledAreTakenForGranted() {
        String json =
                entries("{\"code\":\"XY1001\",\"severity\":\"error\"},{\"code\":\"HM5999\",\"severity\":\"off\"}");
        PluginCodes none = new PluginCodes(List.of(), List.of());
        assertEquals(
                List.of(),
                ProjectFile.read(NAME, json.getBytes(StandardCharsets.UTF_8), () -> none)
                        .problems());
    }

    @Test
    void textThatIsNotUtf8OrTooLargeIsNotRead() {
        byte[] broken = {'{', (byte) 0xFF, '}'};
        Diagnostic encoding =
                ProjectFile.read(NAME, broken, () -> CHECKS).problems().get(0);
        assertEquals(HostCode.INVALID_UTF8, encoding.code());
        assertEquals(
                "The file is not UTF-8 (it goes wrong at byte 2). Save it as UTF-8 in your editor.",
                new MessageWriter(Language.ENGLISH).message(encoding));
        byte[] large = ("{}" + " ".repeat(ProjectFile.MOST_BYTES)).getBytes(StandardCharsets.UTF_8);
        Diagnostic size = ProjectFile.read(NAME, large, () -> CHECKS).problems().get(0);
        assertEquals("The file is too large: 64 KiB at most.", new MessageWriter(Language.ENGLISH).message(size));
    }

    @Test
    void mistakesBeyondNumberAreCutShort() {
        ProjectFile file = read(entries("1,".repeat(5_000) + "1"));
        assertEquals(1_001, file.problems().size());
        assertEquals(
                1,
                problems("{\"a\":" + "[".repeat(30_000)).stream()
                        .filter(problem -> problem.startsWith("HM8001"))
                        .count());
    }

    @Property(tries = 2_000)
    void whateverStandsInItIsNeverAFault(@ForAll String text) {
        assertFalse(read("{\"severities\":" + text).problems().isEmpty());
        read(text);
        read(entries("{\"code\":\"HM5001\",\"severity\":\"off\",\"files\":[\"" + text + "\"]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HM8001", "HM8002", "HM8003", "HM8004", "HM8005", "HM8006", "HM8007"})
    void theExamplesOfThePagesAreRight(String code) {
        for (Language language : Language.values()) {
            String page = HostCode.CATALOGUE.explanation(code, language).orElseThrow();
            List<String> examples = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
                    .matcher(page)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
            assertFalse(examples.isEmpty(), code);
            examples.forEach(example -> assertEquals(List.of(), problems(example), example));
        }
    }
}
