package org.huimin.language.write;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.LoadedSource;
import org.huimin.compile.PlanCompiler;
import org.huimin.compile.SourceLoader;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.SourceFile;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.LimitedFindings;
import org.huimin.diagnostics.Severity;
import org.huimin.language.parse.PlanTextParser;
import org.huimin.language.parse.PlanTextParser.Parsed;
import org.huimin.language.print.PlanFormatter;
import org.huimin.language.print.PlanPrinter;
import org.huimin.model.Plan;
import org.huimin.source.SourceLines;
import org.huimin.source.Span;
import org.huimin.vocabulary.Language;

/**
 * Writes a plan as the text of one file, in the form that the formatter writes. What its libraries define stands in that file,
 * too. The text is read and compiled again: either it gives the same plan, or there is no text and diagnostics say why.
 */
public final class PlanWriter {
    private static final String ROOT = "plan";

    private PlanWriter() {}

    /**
     * What came of writing a plan.
     *
     * @param text the text; absent where no text says what the plan says
     * @param draft the text that was tried, of which diagnostics may speak; empty where there is none
     * @param diagnostics why there is no text
     */
    public record Written(Optional<String> text, String draft, List<Diagnostic> diagnostics) {
        public Written {
            requireNonNull(text, "text is null");
            requireNonNull(draft, "draft is null");
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * Writes a plan.
     *
     * @param plan the plan
     * @param name the name under which diagnostics speak of the text
     * @param language the language of keywords and punctuation
     */
    public static Written write(Plan plan, String name, Language language) {
        Span nowhere = Span.startOf(name);
        LimitedFindings problems = new LimitedFindings(nowhere);
        Parts parts = new Parts(name, language, problems);
        List<Declaration> declarations = new PlanDeclarations(plan, parts, language).all();
        if (!problems.all().isEmpty()) {
            return new Written(Optional.empty(), "", problems.all());
        }
        String printed = PlanPrinter.print(new SourceFile(name, language, declarations, List.of(), nowhere), language);
        PlanFormatter.Formatted formatted = PlanFormatter.format(name, printed, Optional.of(language));
        String text = formatted.text().orElse(printed);
        CompiledPlan compiled = compile(name, text);
        List<Diagnostic> errors = errors(compiled);
        if (errors.isEmpty()) {
            errors = differences(plan, compiled, nowhere);
        }
        return new Written(errors.isEmpty() ? formatted.text() : Optional.empty(), text, errors);
    }

    private static CompiledPlan compile(String name, String text) {
        Parsed parsed = PlanTextParser.parse(name, text);
        LoadedSource source = new LoadedSource(name, parsed.file(), new SourceLines(text), parsed.diagnostics());
        return PlanCompiler.compile(
                (importer, path) -> new SourceLoader.Loading.Refused(HostCode.IMPORT_NOT_FOUND, Map.of()), source);
    }

    private static List<Diagnostic> errors(CompiledPlan compiled) {
        return compiled.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }

    private static List<Diagnostic> differences(Plan plan, CompiledPlan compiled, Span nowhere) {
        Optional<Difference> difference = compiled.plan().isEmpty()
                ? Optional.of(new Difference(ROOT, "", ""))
                : Difference.between(plan, compiled.plan().get(), ROOT);
        return difference
                .map(found -> Diagnostic.of(HostCode.UNWRITABLE, nowhere)
                        .with("place", Argument.whole(found.place()))
                        .with(
                                "reason",
                                new Argument.Phrase(
                                        "unwritable.read-otherwise",
                                        Map.of(
                                                "written",
                                                new Argument.Literal(found.expected()),
                                                "read",
                                                new Argument.Literal(found.actual()))))
                        .build())
                .map(List::of)
                .orElse(List.of());
    }
}
