package org.huimin.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.SourceFile;
import org.huimin.declaration.Text;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.source.Span;
import org.huimin.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/** Loads a file and everything that it imports, each file once. */
final class ImportGraph {
    private final SourceLoader loader;
    private final DiagnosticSink sink;
    private final Map<String, LoadedSource> loaded = new LinkedHashMap<>();
    private final List<LoadedSource> ordered = new ArrayList<>();
    private final Deque<LoadedSource> path = new ArrayDeque<>();
    private final LoadedSource entry;
    private boolean fileMissing;

    ImportGraph(SourceLoader loader, LoadedSource entry, DiagnosticSink sink) {
        this.loader = loader;
        this.entry = entry;
        this.sink = sink;
    }

    /** Every file, imported files before those that import them. */
    List<LoadedSource> load() {
        loaded.put(entry.identity(), entry);
        entry.diagnostics().forEach(sink::report);
        visit(entry);
        return List.copyOf(ordered);
    }

    /** Every file that has been read so far. */
    Collection<LoadedSource> loaded() {
        return loaded.values();
    }

    /** Whether an import leads to nothing that could be read. */
    boolean isFileMissing() {
        return fileMissing;
    }

    /** Follows the imports of a file, and theirs; files wait on a stack of their own, since a chain may be long. */
    private void visit(LoadedSource first) {
        Deque<Iterator<Declaration.TextLine>> pending = new ArrayDeque<>();
        path.push(first);
        pending.push(imports(first).iterator());
        while (!pending.isEmpty()) {
            LoadedSource current = path.element();
            Iterator<Declaration.TextLine> rest = pending.element();
            if (!rest.hasNext()) {
                ordered.add(path.pop());
                pending.pop();
                continue;
            }
            Optional<LoadedSource> next = follow(current, rest.next());
            if (next.isPresent()) {
                path.push(next.get());
                pending.push(imports(next.get()).iterator());
            }
        }
    }

    private List<Declaration.TextLine> imports(LoadedSource source) {
        Map<String, Span> seen = new HashMap<>();
        List<Declaration.TextLine> imports = new ArrayList<>();
        for (Declaration declaration : source.file().declarations()) {
            if (declaration instanceof Declaration.TextLine line && line.label() == Label.IMPORT) {
                @Nullable
                Span earlier = seen.putIfAbsent(line.text().value(), line.text().span());
                if (earlier == null) {
                    imports.add(line);
                } else {
                    sink.report(
                            Diagnostic.of(HostCode.IMPORTED_TWICE, line.text().span())
                                    .with("path", line.text().value())
                                    .related("first-here", earlier)
                                    .removingLines(line.line().span()));
                }
            }
        }
        return imports;
    }

    /** The file that an import names, if it has not been read before. */
    private Optional<LoadedSource> follow(LoadedSource importer, Declaration.TextLine line) {
        Text written = line.text();
        SourceLoader.Loading loading = loader.load(importer, written.value());
        if (loading instanceof SourceLoader.Loading.Refused refused) {
            Diagnostic.Builder diagnostic =
                    Diagnostic.of(refused.code(), written.span()).with("path", written.value());
            refused.arguments().forEach(diagnostic::with);
            sink.report(diagnostic);
            fileMissing = true;
            return Optional.empty();
        }
        LoadedSource source = ((SourceLoader.Loading.Loaded) loading).source();
        if (path.stream().anyMatch(open -> open.identity().equals(source.identity()))) {
            reportCycle(written, source);
            return Optional.empty();
        }
        boolean allowed =
                !isPlan(source.file()) || (importer.identity().equals(entry.identity()) && !isPlan(entry.file()));
        if (!allowed) {
            sink.report(Diagnostic.of(HostCode.IMPORT_OF_PLAN, written.span()).with("path", written.value()));
            fileMissing = true;
            return Optional.empty();
        }
        if (loaded.putIfAbsent(source.identity(), source) != null) {
            return Optional.empty();
        }
        source.diagnostics().forEach(sink::report);
        return Optional.of(source);
    }

    private void reportCycle(Text written, LoadedSource source) {
        List<String> names = new ArrayList<>();
        boolean inside = false;
        for (Iterator<LoadedSource> open = path.descendingIterator(); open.hasNext(); ) {
            LoadedSource file = open.next();
            inside |= file.identity().equals(source.identity());
            if (inside) {
                names.add(file.name());
            }
        }
        names.add(source.name());
        sink.report(Diagnostic.of(HostCode.IMPORT_CYCLE, written.span())
                .with("cycle", names.stream().collect(Collectors.joining(" \u2192 "))));
    }

    /** Whether a file is a plan, or was meant as one: it has programmes or measures. */
    static boolean isPlan(SourceFile file) {
        return file.isPlan()
                || file.declarations().stream()
                        .anyMatch(declaration -> declaration instanceof Declaration.Programme
                                || declaration instanceof Declaration.Measure
                                || (declaration instanceof Declaration.Malformed malformed
                                        && malformed.label().equals(Optional.of(Label.PLAN))));
    }
}
