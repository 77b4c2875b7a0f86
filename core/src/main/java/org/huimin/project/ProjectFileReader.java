package org.huimin.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.Findings;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.Nearest;
import org.huimin.diagnostics.Severity;
import org.huimin.source.Position;
import org.huimin.source.SourceLines;
import org.huimin.source.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads {@code huimin.json} token by token, and goes on behind whatever is wrong. */
final class ProjectFileReader {
    private static final String SEVERITIES = "severities";
    private static final String CODE = "code";
    private static final String SEVERITY = "severity";
    private static final String FILES = "files";
    private static final String OFF = "off";
    private static final List<String> WORDS =
            List.of(Severity.ERROR.word(), Severity.WARNING.word(), Severity.NOTE.word(), OFF);

    private final String name;
    private final SourceLines lines;
    private final String text;
    private final JsonParser parser;
    private final Findings findings;
    private final WrittenCodes codes;
    private final List<SeverityRule> rules = new ArrayList<>();

    ProjectFileReader(String name, String text, Supplier<PluginCodes> plugins) {
        this.name = name;
        lines = new SourceLines(text);
        this.text = text;
        parser = new JsonFactory().createParser(ObjectReadContext.empty(), text);
        findings = new Findings(name);
        codes = new WrittenCodes(plugins);
    }

    ProjectFile read() {
        try (JsonParser open = parser) {
            if (open.nextToken() == null) {
                report(HostCode.PROJECT_FILE_NOT_JSON, at(text.length()));
            } else if (isObject("project")) {
                properties(List.of(SEVERITIES), property -> severities());
                if (open.nextToken() != null) {
                    report(HostCode.PROJECT_FILE_NOT_JSON, token());
                }
            }
        } catch (JacksonException exception) {
            TokenStreamLocation location = exception.getLocation();
            report(HostCode.PROJECT_FILE_NOT_JSON, at(location == null ? 0 : location.getCharOffset()));
        }
        return new ProjectFile(Severities.of(rules), lines, findings.inOrder());
    }

    /** Reads the properties of the object that has begun; the value of each that is known is handed on as its first token. */
    private Set<String> properties(List<String> known, Consumer<String> use) {
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String property = parser.getString();
            Span place = token();
            parser.nextToken();
            if (!known.contains(property)) {
                findings.report(Diagnostic.of(HostCode.PROPERTY_UNKNOWN, place)
                        .with("name", property)
                        .with("known", several(known))
                        .suggesting(Nearest.to(property, known)));
                parser.skipChildren();
            } else if (!seen.add(property)) {
                findings.report(Diagnostic.of(HostCode.PROPERTY_REPEATED, place).with("name", property));
                parser.skipChildren();
            } else {
                use.accept(property);
            }
        }
        return seen;
    }

    private void severities() {
        if (isArray(SEVERITIES)) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (isObject("entry")) {
                    entry();
                }
            }
        }
    }

    private void entry() {
        Span place = token();
        Draft draft = new Draft();
        Set<String> given = properties(List.of(CODE, SEVERITY, FILES), property -> {
            switch (property) {
                case CODE -> readCode(draft);
                case SEVERITY -> readSeverity(draft);
                default -> readFiles(draft);
            }
        });
        for (String needed : List.of(CODE, SEVERITY)) {
            if (!given.contains(needed)) {
                findings.report(Diagnostic.of(HostCode.PROPERTY_MISSING, place).with("name", needed));
            }
        }
        if (draft.code.isPresent() && draft.severity.isPresent() && !draft.isFaulty) {
            finish(draft.code.get(), draft);
        }
    }

    private void finish(String code, Draft draft) {
        Optional<Severity> severity = draft.severity.flatMap(ProjectFileReader::severity);
        if (!severity.equals(Optional.of(Severity.ERROR)) && codes.areErrorsOnly(code)) {
            findings.report(
                    Diagnostic.of(HostCode.ERROR_LOWERED, draft.codeSpan).with("code", code));
            return;
        }
        rules.add(new SeverityRule(code, severity, draft.files, draft.codeSpan));
    }

    /** What an entry says, as far as it has been read. */
    private final class Draft {
        private Optional<String> code = Optional.empty();
        private Optional<String> severity = Optional.empty();
        private final List<FilePattern> files = new ArrayList<>();
        private Span codeSpan = Span.startOf(name);
        private boolean isFaulty;
    }

    private void readCode(Draft draft) {
        Optional<String> code = text(CODE);
        if (code.isPresent()) {
            draft.codeSpan = token();
            if (codes.areThere(code.get())) {
                draft.code = code;
            } else {
                findings.report(Diagnostic.of(HostCode.SEVERITY_OF_UNKNOWN_CODE, token())
                        .with("code", code.get())
                        .suggesting(codes.nearest(code.get())));
            }
        }
    }

    private void readSeverity(Draft draft) {
        Optional<String> word = text(SEVERITY);
        if (word.isPresent() && !WORDS.contains(word.get())) {
            wrong(SEVERITY, Nearest.to(word.get(), WORDS));
        } else {
            draft.severity = word;
        }
    }

    private void readFiles(Draft draft) {
        if (!isArray(FILES)) {
            draft.isFaulty = true;
            return;
        }
        Span place = token();
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            count++;
            Optional<String> text = text("file");
            Optional<FilePattern> pattern = text.flatMap(FilePattern::of);
            if (text.isPresent() && pattern.isEmpty()) {
                wrong("file", List.of());
            }
            draft.isFaulty |= pattern.isEmpty();
            pattern.ifPresent(draft.files::add);
        }
        if (count == 0) {
            draft.isFaulty = true;
            findings.report(wrong(FILES, place));
        }
    }

    /** The severity that a word names; none for {@code off}. */
    private static Optional<Severity> severity(String word) {
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(word)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    private boolean isObject(String what) {
        return is(JsonToken.START_OBJECT, what);
    }

    private boolean isArray(String what) {
        return is(JsonToken.START_ARRAY, what);
    }

    private boolean is(JsonToken expected, String what) {
        if (parser.currentToken() == expected) {
            return true;
        }
        wrong(what, List.of());
        parser.skipChildren();
        return false;
    }

    private Optional<String> text(String what) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return Optional.of(parser.getString());
        }
        wrong(what, List.of());
        parser.skipChildren();
        return Optional.empty();
    }

    private void wrong(String what, List<String> suggestions) {
        findings.report(wrong(what, token()).suggesting(suggestions));
    }

    private static Diagnostic.Builder wrong(String what, Span place) {
        return Diagnostic.of(HostCode.PROPERTY_VALUE_WRONG, place).with("form", new Argument.Phrase("project." + what));
    }

    private void report(HostCode code, Span place) {
        findings.report(Diagnostic.of(code, place));
    }

    private static Argument several(List<String> names) {
        return new Argument.Several(
                names.stream().<Argument>map(Argument.Literal::new).toList());
    }

    /** Where the present token stands: a text from quote to quote, everything else by its first character. */
    private Span token() {
        int start = (int) Math.max(0, parser.currentTokenLocation().getCharOffset());
        JsonToken token = parser.currentToken();
        boolean quoted = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
        return quoted ? new Span(name, lines.position(start), lines.position(endOfText(start))) : at(start);
    }

    /** The offset behind the quote that closes a text; the parser may be further on already. */
    private int endOfText(int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, text.length());
    }

    private Span at(long offset) {
        Position start = lines.position((int) Math.max(0, offset));
        int length = offset < text.length() ? 1 : 0;
        return Span.onLine(name, start.line(), start.column(), start.column() + length);
    }
}
