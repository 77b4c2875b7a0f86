package org.huimin.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.declaration.Declaration;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.Findings;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Plan;
import org.huimin.model.PlanCase;
import org.huimin.source.Span;
import org.huimin.typing.Typing;
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
        Findings findings = new Findings(entry.name());
        DiagnosticSink sink = diagnostic -> {
            findings.report(diagnostic);
            if (findings.isFull()) {
                throw new EnoughException();
            }
        };
        ImportGraph imports = new ImportGraph(loader, entry, sink);
        try {
            List<LoadedSource> sources = imports.load();
            if (sources.stream().noneMatch(PlanCompiler::isCutShort)) {
                UnreadText unread = new UnreadText(sources, imports.isFileMissing());
                return compile(entry, sources, unread, findings, sink);
            }
        } catch (EnoughException exception) {
            // What has been found by now is the outcome.
        }
        return new CompiledPlan(
                Optional.empty(),
                List.of(),
                entry.file().language(),
                new SourceMap(Map.of()),
                List.of(),
                byName(imports.loaded()),
                findings.inOrder());
    }

    /** Ends the work of the compiler: nobody could read what else it would find. */
    private static final class EnoughException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        EnoughException() {
            super("enough", null, false, false);
        }
    }

    /** Whether a file was not read to its end: nothing can be said then of what it defines. */
    private static boolean isCutShort(LoadedSource source) {
        return source.diagnostics().stream()
                .anyMatch(diagnostic -> diagnostic.code() == HostCode.TOO_MANY_DIAGNOSTICS
                        || diagnostic.code() == HostCode.TOO_MANY_LINES
                        || diagnostic.code() == HostCode.TOO_MANY_WORDS);
    }

    private static Map<String, LoadedSource> byName(Collection<LoadedSource> sources) {
        Map<String, LoadedSource> byName = new LinkedHashMap<>();
        sources.forEach(source -> byName.put(source.name(), source));
        return byName;
    }

    private static CompiledPlan compile(
            LoadedSource entry, List<LoadedSource> sources, UnreadText unread, Findings findings, DiagnosticSink sink) {
        boolean readable =
                entry.diagnostics().isEmpty() || !entry.file().declarations().isEmpty();
        if (entry.file().declarations().isEmpty() && readable) {
            sink.report(Diagnostic.of(HostCode.NOTHING_DECLARED, Span.startOf(entry.name())));
        }
        Map<String, LoadedSource> byName = byName(sources);
        Library library = new LibraryReader(sink, unread, byName).read(sources);
        List<Declaration> declarations = sources.stream()
                .flatMap(source -> source.file().declarations().stream())
                .toList();
        Typing typing = Typing.read(declarations, library, sink);
        Map<ElementPath, Span> spans = new LinkedHashMap<>();
        locateDefinitions(declarations, spans);
        RateTables tables = new RateTables(declarations, library, typing, spans, sink);
        Optional<Plan> plan = Optional.empty();
        for (LoadedSource source : sources) {
            if (ImportGraph.isPlan(source.file())) {
                plan = Optional.of(new PlanReader(source, tables, library, typing, spans, sink).read());
            } else {
                checkLibrary(source, sink);
            }
        }
        // A library is compiled on its own as well, and its tables are to be right then, too.
        new Proofs(typing, library, new ReadSections(sources)).report(plan, tables.all(), sink);
        List<PlanCase> cases = new CaseReader(sources, plan, library, typing, spans, sink).read();
        List<Waiver> waivers = new ArrayList<>();
        sources.forEach(source -> waivers.addAll(WaiverReader.read(source.file())));
        return new CompiledPlan(
                plan, cases, entry.file().language(), new SourceMap(spans), waivers, byName, findings.inOrder());
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

    private static void locateDefinitions(List<Declaration> declarations, Map<ElementPath, Span> spans) {
        for (Declaration declaration : declarations) {
            if (declaration instanceof Declaration.Define define) {
                ElementPath path = ElementPath.definition(define.name().key());
                spans.putIfAbsent(
                        path.child("expression", 1), define.expression().span());
            }
        }
    }
}
