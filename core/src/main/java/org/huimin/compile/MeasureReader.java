package org.huimin.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.MeasureReference;
import org.huimin.declaration.Name;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Benefit;
import org.huimin.model.Deadline;
import org.huimin.model.EarlierMeasure;
import org.huimin.model.Figure;
import org.huimin.model.Funding;
import org.huimin.model.Measure;
import org.huimin.model.PluginDatum;
import org.huimin.model.Project;
import org.huimin.model.Target;
import org.huimin.source.Span;
import org.huimin.typing.Typing;
import org.huimin.vocabulary.Label;

/** Makes a measure of its declaration. */
final class MeasureReader {
    private final Library library;
    private final OptionalInt planYear;
    private final DiagnosticSink sink;
    private final Structure structure;
    private final Figures figures;
    private final Dates dates;
    private final TargetReader targets;
    private final BenefitReader benefits;
    private final Map<ElementPath, Span> spans;

    MeasureReader(
            LoadedSource source,
            Library library,
            Typing typing,
            RateTables tables,
            ChoiceGroups choices,
            OptionalInt planYear,
            Map<ElementPath, Span> spans,
            DiagnosticSink sink) {
        this.library = library;
        this.planYear = planYear;
        this.spans = spans;
        this.sink = sink;
        structure = new Structure(sink);
        figures = new Figures(library, sink);
        dates = new Dates(planYear, source.lines(), sink);
        targets = new TargetReader(figures, dates, sink);
        RateReader rates = new RateReader(new RateUnits(library, sink), tables, sink);
        benefits = new BenefitReader(planYear, library, typing, rates, choices, figures, dates, structure, spans, sink);
    }

    Measure read(Declaration.Measure declaration) {
        ElementPath path = ElementPath.measure(declaration.number());
        spans.put(path, declaration.line().span());
        spans.put(path.child("title", 1), declaration.title().span());
        structure.checkRepeated(declaration.body());
        structure.require(
                Label.RESPONSIBLE,
                declaration.body(),
                "measure",
                declaration.line().span());
        Collector collector = new Collector(path);
        declaration.body().forEach(collector::read);
        return new Measure(
                declaration.number(),
                declaration.title().value(),
                collector.wording,
                collector.responsible,
                collector.cooperating,
                collector.tasks,
                collector.targets,
                collector.projects,
                collector.deadline,
                collector.quota,
                collector.continues,
                collector.benefits,
                collector.funding,
                collector.basis,
                collector.data);
    }

    /** Takes the lines of one measure. */
    private final class Collector {
        private final ElementPath path;
        private final List<String> wording = new ArrayList<>();
        private final List<String> tasks = new ArrayList<>();
        private final List<String> basis = new ArrayList<>();
        private final List<Target> targets = new ArrayList<>();
        private final List<Project> projects = new ArrayList<>();
        private final List<EarlierMeasure> continues = new ArrayList<>();
        private final List<Benefit> benefits = new ArrayList<>();
        private final List<Funding> funding = new ArrayList<>();
        private final List<PluginDatum> data = new ArrayList<>();
        private final Map<String, Name> benefitNames = new HashMap<>();
        private List<String> responsible = List.of();
        private List<String> cooperating = List.of();
        private Optional<Deadline> deadline = Optional.empty();
        private Optional<Figure> quota = Optional.empty();

        Collector(ElementPath path) {
            this.path = path;
        }

        void read(Declaration declaration) {
            if (declaration instanceof Declaration.TextLine line) {
                readText(line);
            } else if (declaration instanceof Declaration.NameList list) {
                readDepartments(list);
            } else if (declaration instanceof Declaration.Target target) {
                MeasureReader.this.targets.read(target).ifPresent(read -> {
                    targets.add(read);
                    spans.put(path.child("target", targets.size()), contentSpan(target, target.name()));
                });
            } else if (declaration instanceof Declaration.Project project) {
                projects.add(new Project(
                        project.name().key(),
                        project.stage(),
                        project.deadline().flatMap(dates::last)));
                spans.put(path.child("project", projects.size()), contentSpan(project, project.name()));
            } else if (declaration instanceof Declaration.Deadline date) {
                deadline = dates.last(date.date());
                spans.put(path.child("deadline", 1), date.date().span());
            } else if (declaration instanceof Declaration.Amount amount && amount.label() == Label.QUOTA) {
                quota = figures.count(Label.QUOTA, amount.quantity());
                spans.put(path.child("quota", 1), amount.quantity().span());
            } else if (declaration instanceof Declaration.Continues earlier) {
                earlier.references().forEach(this::readEarlier);
            } else if (declaration instanceof Declaration.Benefit benefit) {
                readBenefit(benefit);
            } else if (declaration instanceof Declaration.Funding sources) {
                sources.sources()
                        .forEach(source -> figures.funding(source).ifPresent(read -> {
                            funding.add(read);
                            spans.put(
                                    path.child("funding", funding.size()),
                                    source.name().span());
                        }));
            } else if (declaration instanceof Declaration.Attribute attribute) {
                data.add(AttributeReader.read(attribute, path.child("data", data.size() + 1), spans));
            }
        }

        private void readText(Declaration.TextLine line) {
            switch (line.label()) {
                case TEXT -> add(wording, "text", line);
                case TASK -> add(tasks, "task", line);
                case BASIS -> add(basis, "basis", line);
                default -> {
                    // A text of another level: its place has been reported.
                }
            }
        }

        private void add(List<String> texts, String kind, Declaration.TextLine line) {
            texts.add(line.text().value());
            spans.put(path.child(kind, texts.size()), line.text().span());
        }

        private void readDepartments(Declaration.NameList list) {
            List<String> names = library.resolveDepartments(list.names());
            boolean lead = list.label() == Label.RESPONSIBLE;
            for (int index = 0; index < list.names().size(); index++) {
                spans.put(
                        path.child(lead ? "responsible" : "cooperating", index + 1),
                        list.names().get(index).span());
            }
            if (lead && responsible.isEmpty()) {
                responsible = names;
            } else if (!lead && cooperating.isEmpty()) {
                cooperating = names;
            }
        }

        private void readEarlier(MeasureReference reference) {
            int year = reference.year().orElse(0);
            if (planYear.isPresent() && year >= planYear.getAsInt()) {
                Diagnostic.Builder later = Diagnostic.of(HostCode.CONTINUES_LATER_YEAR, reference.span())
                        .with("year", planYear.getAsInt());
                Optional.ofNullable(spans.get(ElementPath.PLAN.child("year", 1)))
                        .ifPresent(place -> later.related("year-here", place));
                sink.report(later);
                return;
            }
            continues.add(new EarlierMeasure(year, reference.number()));
            spans.put(path.child("continues", continues.size()), reference.span());
        }

        private void readBenefit(Declaration.Benefit benefit) {
            Name earlier = benefitNames.putIfAbsent(benefit.name().key(), benefit.name());
            if (earlier != null) {
                sink.report(
                        Diagnostic.of(HostCode.BENEFIT_REPEATED, benefit.name().span())
                                .with("name", benefit.name().text())
                                .related("first-here", earlier.span()));
            }
            ElementPath benefitPath = path.child("benefit", benefits.size() + 1);
            MeasureReader.this.benefits.read(benefit, benefitPath).ifPresent(benefits::add);
        }
    }

    /** The span of a line from the name that opens its content. */
    private static Span contentSpan(Declaration declaration, Name name) {
        Span line = declaration.line().span();
        return new Span(line.source(), name.span().start(), line.end());
    }
}
