package org.huimin.language.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.LoadedSource;
import org.huimin.compile.PlanCompiler;
import org.huimin.compile.SourceLoader;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticText;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.diagnostics.Severity;
import org.huimin.language.parse.PlanTextParser;
import org.huimin.language.parse.TextDecoder;
import org.huimin.language.print.PlanFormatter;
import org.huimin.source.Position;
import org.huimin.source.SourceLines;
import org.huimin.source.Span;
import org.huimin.vocabulary.Language;

/** What must be true of every text, whatever it says: it is answered, and the answer can be shown. */
final class Verdict {
    private static final Path LIBRARIES = Path.of("..", "..", "plans", "nanguan");
    private static final String NAME = "entry.plan";
    private static final Set<String> OF_WHAT_IS_NOT_THERE = Set.of(HostCode.LABEL_MISSING.id());
    private static final Pattern PARSER_WORDS = Pattern.compile("mismatched|expecting|token|viable|<EOF>");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z]+}");
    private static final Map<String, LoadedSource> LOADED = new LinkedHashMap<>();

    private Verdict() {}

    /** Judges the bytes of a file. */
    static void judge(byte[] bytes) {
        TextDecoder.Decoded decoded = TextDecoder.decode(NAME, bytes);
        decoded.problem().ifPresent(problem -> checkShown(problem, new SourceLines("")));
        assertTrue(decoded.text().isPresent() || decoded.problem().isPresent(), "neither text nor problem");
        decoded.text().ifPresent(Verdict::judge);
    }

    /** Judges a text. */
    static void judge(String text) {
        PlanTextParser.Parsed parsed = PlanTextParser.parse(NAME, text);
        checkOneSyntaxErrorALine(parsed.diagnostics());
        SourceLines lines = new SourceLines(text);
        LoadedSource entry = new LoadedSource(NAME, parsed.file(), lines, parsed.diagnostics());
        CompiledPlan compiled = PlanCompiler.compile(Verdict::load, entry);
        List<Diagnostic> own = compiled.diagnostics().stream()
                .filter(diagnostic -> diagnostic.span().source().equals(NAME))
                .toList();
        checkOneSyntaxErrorALine(own.stream()
                .filter(diagnostic ->
                        !OF_WHAT_IS_NOT_THERE.contains(diagnostic.code().id()))
                .toList());
        own.forEach(diagnostic -> checkInside(diagnostic.span(), text));
        own.forEach(diagnostic -> checkShown(diagnostic, lines));
        boolean sound = parsed.diagnostics().stream().noneMatch(found -> found.severity() == Severity.ERROR);
        if (sound) {
            checkFormatted(text);
        }
    }

    private static SourceLoader.Loading load(LoadedSource importer, String path) {
        Path file = LIBRARIES.resolve(path).normalize();
        if (!file.startsWith(LIBRARIES.normalize()) || !Files.isRegularFile(file)) {
            return new SourceLoader.Loading.Refused(HostCode.IMPORT_NOT_FOUND, Map.of());
        }
        return new SourceLoader.Loading.Loaded(LOADED.computeIfAbsent(file.toString(), name -> read(file)));
    }

    private static LoadedSource read(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            PlanTextParser.Parsed parsed = PlanTextParser.parse(file.toString(), text);
            return new LoadedSource(file.toString(), parsed.file(), new SourceLines(text), parsed.diagnostics());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static void checkOneSyntaxErrorALine(List<Diagnostic> diagnostics) {
        Set<Integer> lines = new HashSet<>();
        for (Diagnostic diagnostic : diagnostics) {
            boolean syntax = diagnostic.severity() == Severity.ERROR
                    && diagnostic.code().id().startsWith("HM1");
            int line = diagnostic.span().start().line();
            assertTrue(!syntax || lines.add(line), () -> "a second error in line " + line + ": " + diagnostics);
        }
    }

    private static void checkInside(Span span, String text) {
        String[] lines = text.split("\r\n|\n|\r", -1);
        checkInside(span.start(), lines);
        checkInside(span.end(), lines);
    }

    private static void checkInside(Position position, String[] lines) {
        assertTrue(position.line() <= lines.length, () -> position + " is behind the last line");
        String line = lines[position.line() - 1];
        int length = line.codePointCount(0, line.length());
        assertTrue(position.column() <= length + 1, () -> position + " is behind a line of " + length);
    }

    private static void checkShown(Diagnostic diagnostic, SourceLines lines) {
        for (Language language : Language.values()) {
            String shown = new DiagnosticText(
                            new MessageWriter(language),
                            source -> source.equals(NAME) ? Optional.of(lines) : Optional.empty())
                    .render(diagnostic);
            assertTrue(shown.codePoints().allMatch(Verdict::canBeShown), () -> "hidden characters in " + shown);
            String message = new MessageWriter(language).message(diagnostic);
            assertFalse(PARSER_WORDS.matcher(message).find(), message);
            assertFalse(PLACEHOLDER.matcher(message).find(), message);
        }
    }

    private static boolean canBeShown(int character) {
        return character == '\n'
                || !(Character.isISOControl(character)
                        || Character.getType(character) == Character.FORMAT
                        || Character.getType(character) == Character.SURROGATE
                        || character == 0x2028
                        || character == 0x2029);
    }

    private static void checkFormatted(String text) {
        for (Optional<Language> language :
                List.of(Optional.<Language>empty(), Optional.of(Language.CHINESE), Optional.of(Language.ENGLISH))) {
            PlanFormatter.Formatted formatted = PlanFormatter.format(NAME, text, language);
            assertTrue(formatted.text().isPresent(), () -> "not formatted: " + formatted.diagnostics() + "\n" + text);
            String once = formatted.text().get();
            PlanFormatter.Formatted again = PlanFormatter.format(NAME, once, language);
            assertEquals(Optional.of(once), again.text(), text);
        }
    }
}
