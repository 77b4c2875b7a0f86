package org.huimin.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huimin.declaration.Declaration;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Plan;
import org.huimin.source.Span;
import org.huimin.vocabulary.Label;

/** Compiles a file with everything that it imports. */
public final class PlanCompiler {
    private PlanCompiler() {}

    /**
     * Compiles a plan, library or case file.
     *
     * @param loader finds what the file imports
     * @param entry the file
     */
    public static CompiledPlan compile(SourceLoader loader, LoadedSource entry) {
        Set<Diagnostic> diagnostics = new LinkedHashSet<>();
        DiagnosticSink sink = diagnostics::add;
        ImportGraph imports = new ImportGraph(loader, entry, sink);
        List<LoadedSource> sources = imports.load();
        sources.forEach(source -> diagnostics.addAll(source.diagnostics()));
        boolean readable =
                entry.diagnostics().isEmpty() || !entry.file().declarations().isEmpty();
        if (entry.file().declarations().isEmpty() && readable) {
            sink.report(Diagnostic.of(HostCode.NOTHING_DECLARED, Span.startOf(entry.name())));
        }
        Library library = new LibraryReader(sink, new UnreadText(sources, imports.isFileMissing())).read(sources);
        Map<ElementPath, Span> spans = new LinkedHashMap<>();
        Optional<Plan> plan = Optional.empty();
        for (LoadedSource source : sources) {
            if (ImportGraph.isPlan(source.file())) {
                plan = Optional.of(new PlanReader(source, library, spans, sink).read());
            } else {
                checkLibrary(source, sink);
            }
        }
        checkCases(sources, sink);
        List<Waiver> waivers = new ArrayList<>();
        Map<String, LoadedSource> byName = new LinkedHashMap<>();
        for (LoadedSource source : sources) {
            waivers.addAll(WaiverReader.read(source.file()));
            byName.put(source.name(), source);
        }
        List<Diagnostic> ordered =
                diagnostics.stream().sorted(Diagnostic.BY_PLACE).toList();
        return new CompiledPlan(plan, entry.file().language(), new SourceMap(spans), waivers, byName, ordered);
    }

    /** Reports, once a file, a label of a plan in a file that is none. */
    private static void checkLibrary(LoadedSource source, DiagnosticSink sink) {
        for (Declaration declaration : source.file().declarations()) {
            Optional<Label> label = Labels.of(declaration);
            boolean unread = declaration instanceof Declaration.Malformed;
            Optional<Label> ofPlan = label.filter(found -> found.level() == Label.Level.PLAN && !unread);
            if (ofPlan.isPresent()) {
                sink.report(Diagnostic.of(
                                HostCode.NOT_IN_LIBRARY, declaration.line().label())
                        .with("label", ofPlan.get()));
                return;
            }
        }
    }

    private static void checkCases(List<LoadedSource> sources, DiagnosticSink sink) {
        Structure structure = new Structure(sink);
        for (LoadedSource source : sources) {
            for (Declaration declaration : source.file().declarations()) {
                if (declaration instanceof Declaration.Case tested) {
                    Span place = tested.line().span();
                    structure.require(Label.GIVEN, tested.body(), "case", place);
                    structure.require(Label.EXPECT, tested.body(), "case", place);
                }
            }
        }
    }
}
