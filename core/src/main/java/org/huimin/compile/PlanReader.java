package org.huimin.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.huimin.declaration.Declaration;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Plan;
import org.huimin.model.PluginUse;
import org.huimin.model.Programme;
import org.huimin.source.Span;
import org.huimin.typing.Typing;
import org.huimin.vocabulary.Label;

/** Makes the plan of the declarations of its file. */
final class PlanReader {
    private static final int EARLIEST_YEAR = 1949;
    private static final int LATEST_YEAR = 2200;

    private final LoadedSource source;
    private final RateTables tables;
    private final Library library;
    private final Typing typing;
    private final DiagnosticSink sink;
    private final Structure structure;
    private final Map<ElementPath, Span> spans;

    /**
     * @param source the plan's file
     * @param tables the rate tables of all files
     */
    PlanReader(
            LoadedSource source,
            RateTables tables,
            Library library,
            Typing typing,
            Map<ElementPath, Span> spans,
            DiagnosticSink sink) {
        this.source = source;
        this.tables = tables;
        this.library = library;
        this.typing = typing;
        this.spans = spans;
        this.sink = sink;
        this.structure = new Structure(sink);
    }

    Plan read() {
        List<Declaration> body = source.file().declarations();
        checkHead(body);
        OptionalInt year = year(body);
        ChoiceGroups choices = new ChoiceGroups(library, sink);
        MeasureReader measures = new MeasureReader(source, library, typing, tables, choices, year, spans, sink);
        Numbering numbering = new Numbering(sink);
        List<Programme> programmes = new ArrayList<>();
        for (Declaration declaration : body) {
            if (declaration instanceof Declaration.Programme programme) {
                numbering.programme(programme);
                programmes.add(programme(programme, measures, numbering));
            } else {
                numbering.measure(declaration);
                readOutsideProgramme(declaration, measures);
            }
        }
        choices.checkAlone();
        Optional<String> title = text(body, Label.PLAN);
        new Body(body)
                .texts(Label.PLAN).stream()
                        .findFirst()
                        .ifPresent(line -> spans.put(
                                ElementPath.PLAN.child("title", 1), line.text().span()));
        return new Plan(
                title.orElse(""),
                year.orElse(0),
                text(body, Label.REGION),
                texts(body, Label.PREAMBLE, ElementPath.PLAN, "preamble"),
                uses(body),
                library.departments(),
                library.departmentGroups(),
                typing.entities(),
                typing.definitions(),
                tables.all(),
                programmes);
    }

    /** A measure before any programme has been reported; what is wrong inside it is still worth knowing. */
    private static void readOutsideProgramme(Declaration declaration, MeasureReader measures) {
        if (declaration instanceof Declaration.Measure measure) {
            measures.read(measure);
        }
    }

    private void checkHead(List<Declaration> body) {
        Span start = Span.startOf(source.name());
        structure.checkRepeated(body);
        structure.require(Label.PLAN, body, "plan", start);
        Span title = body.stream()
                .filter(declaration -> Labels.of(declaration).equals(Optional.of(Label.PLAN)))
                .map(declaration -> declaration.line().span())
                .findFirst()
                .orElse(start);
        structure.require(Label.YEAR, body, "plan", title);
        Declaration first = body.get(0);
        boolean unread = first instanceof Declaration.Malformed;
        Optional<Label> label = Labels.of(first);
        boolean hasTitle =
                body.stream().anyMatch(declaration -> Labels.of(declaration).equals(Optional.of(Label.PLAN)));
        if (hasTitle && !unread && !label.equals(Optional.of(Label.PLAN))) {
            sink.report(Diagnostic.of(HostCode.PLAN_NOT_FIRST, first.line().label()));
        }
    }

    private OptionalInt year(List<Declaration> body) {
        for (Declaration declaration : body) {
            if (declaration instanceof Declaration.Year year) {
                String digits = year.year().digits();
                boolean plausible = digits.length() == 4
                        && digits.chars().allMatch(Character::isDigit)
                        && Integer.parseInt(digits) >= EARLIEST_YEAR
                        && Integer.parseInt(digits) <= LATEST_YEAR;
                if (plausible) {
                    spans.put(ElementPath.PLAN.child("year", 1), year.year().span());
                    return OptionalInt.of(Integer.parseInt(digits));
                }
                sink.report(
                        Diagnostic.of(HostCode.YEAR_NOT_PLAUSIBLE, year.year().span())
                                .with("year", digits));
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private Programme programme(Declaration.Programme programme, MeasureReader measures, Numbering numbering) {
        ElementPath path = ElementPath.programme(programme.number());
        spans.put(path, programme.line().span());
        spans.put(path.child("title", 1), programme.title().span());
        List<org.huimin.model.Measure> read = new ArrayList<>();
        for (Declaration declaration : programme.body()) {
            numbering.measure(declaration);
            if (declaration instanceof Declaration.Measure measure) {
                read.add(measures.read(measure));
            }
        }
        return new Programme(
                programme.number(),
                programme.title().value(),
                texts(programme.body(), Label.PURPOSE, path, "purpose"),
                read);
    }

    private static Optional<String> text(List<Declaration> body, Label label) {
        return body.stream()
                .filter(declaration -> declaration instanceof Declaration.TextLine line && line.label() == label)
                .map(declaration -> ((Declaration.TextLine) declaration).text().value())
                .findFirst();
    }

    private List<String> texts(List<Declaration> body, Label label, ElementPath path, String kind) {
        List<String> texts = new ArrayList<>();
        for (Declaration declaration : body) {
            if (declaration instanceof Declaration.TextLine line && line.label() == label) {
                texts.add(line.text().value());
                spans.put(path.child(kind, texts.size()), line.text().span());
            }
        }
        return texts;
    }

    private List<PluginUse> uses(List<Declaration> body) {
        List<PluginUse> uses = new ArrayList<>();
        for (Declaration declaration : body) {
            if (declaration instanceof Declaration.Use use) {
                Map<String, String> settings = new LinkedHashMap<>();
                Map<String, Span> places = new HashMap<>();
                use.settings().forEach(setting -> {
                    settings.putIfAbsent(setting.key().key(), setting.value().value());
                    Span earlier = places.putIfAbsent(
                            setting.key().key(), setting.key().span());
                    if (earlier != null) {
                        sink.report(Diagnostic.of(
                                        HostCode.NAME_DEFINED_TWICE,
                                        setting.key().span())
                                .with("name", setting.key().text())
                                .related("first-here", earlier));
                    }
                });
                uses.add(new PluginUse(use.plugin().key(), settings));
                ElementPath path = ElementPath.PLAN.child("use", uses.size());
                spans.put(path, use.plugin().span());
                for (int index = 0; index < use.settings().size(); index++) {
                    Declaration.Setting setting = use.settings().get(index);
                    spans.put(path.child("setting", index + 1), setting.key().span());
                    spans.put(path.child("value", index + 1), setting.value().span());
                }
            }
        }
        return uses;
    }
}
