package org.huimin.language.print;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.Severity;
import org.huimin.language.parse.PlanTextParser;
import org.huimin.language.parse.PlanTextParser.Parsed;
import org.huimin.source.Span;
import org.huimin.vocabulary.Language;

/**
 * Writes a text the one way it should be written. What it gives declares the same as what it was given: it reads its own
 * text again and compares, and rather gives none than one that lost something.
 */
public final class PlanFormatter {
    private PlanFormatter() {}

    /**
     * What came of formatting.
     *
     * @param text the formatted text; absent where the given one has errors
     * @param diagnostics what is wrong with the given text
     */
    public record Formatted(Optional<String> text, List<Diagnostic> diagnostics) {
        public Formatted {
            requireNonNull(text, "text is null");
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * Formats a text.
     *
     * @param name the name under which diagnostics speak of it
     * @param text the text, without a byte order mark
     * @param keywords the language of the keywords; if absent, the one that most of them are in
     */
    public static Formatted format(String name, String text, Optional<Language> keywords) {
        Parsed parsed = PlanTextParser.parse(name, text);
        if (!isComplete(parsed)) {
            return new Formatted(Optional.empty(), parsed.diagnostics());
        }
        String printed =
                PlanPrinter.print(parsed.file(), keywords.orElse(parsed.file().language()));
        if (saysTheSame(parsed, PlanTextParser.parse(name, printed))) {
            return new Formatted(Optional.of(printed), parsed.diagnostics());
        }
        List<Diagnostic> diagnostics = new ArrayList<>(parsed.diagnostics());
        diagnostics.add(Diagnostic.of(HostCode.INTERNAL_FAULT, Span.startOf(name))
                .with("reason", "the formatted text does not say the same")
                .build());
        return new Formatted(Optional.empty(), diagnostics);
    }

    /** Whether all of a text could be read; where there are too many findings, an error may be among those left out. */
    private static boolean isComplete(Parsed parsed) {
        return parsed.diagnostics().stream()
                .noneMatch(diagnostic ->
                        diagnostic.severity() == Severity.ERROR || diagnostic.code() == HostCode.TOO_MANY_DIAGNOSTICS);
    }

    private static boolean saysTheSame(Parsed parsed, Parsed again) {
        return isComplete(again) && Meaning.of(parsed.file()).equals(Meaning.of(again.file()));
    }
}
