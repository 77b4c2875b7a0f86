package org.huimin.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huimin.declaration.Cell;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.Expression;
import org.huimin.declaration.MeasureReference;
import org.huimin.declaration.Name;
import org.huimin.declaration.Outcome;
import org.huimin.declaration.Table;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Benefit;
import org.huimin.model.Due;
import org.huimin.model.Entity;
import org.huimin.model.Measure;
import org.huimin.model.Path;
import org.huimin.model.Plan;
import org.huimin.model.PlanCase;
import org.huimin.source.Span;
import org.huimin.typing.CaseField;
import org.huimin.typing.Typing;
import org.huimin.vocabulary.Column;
import org.huimin.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/** Makes the cases of a plan's tests, of lines and of the rows of tables. */
final class CaseReader {
    private final List<LoadedSource> sources;
    private final Optional<Plan> plan;
    private final Library library;
    private final Typing typing;
    private final Map<ElementPath, Span> spans;
    private final DiagnosticSink sink;
    private final Structure structure;
    private final DueReader dues;
    private final DeclaredBenefits declared;
    private final List<PlanCase> cases = new ArrayList<>();
    private boolean planMissing;

    CaseReader(
            List<LoadedSource> sources,
            Optional<Plan> plan,
            Library library,
            Typing typing,
            Map<ElementPath, Span> spans,
            DiagnosticSink sink) {
        this.sources = sources;
        this.plan = plan;
        this.library = library;
        this.typing = typing;
        this.spans = spans;
        this.sink = sink;
        structure = new Structure(sink);
        dues = new DueReader(library, typing, sink);
        declared = DeclaredBenefits.of(sources);
    }

    /** Every case of all files; what is wrong with one is reported. */
    List<PlanCase> read() {
        for (LoadedSource source : sources) {
            for (Declaration declaration : source.file().declarations()) {
                if (declaration instanceof Declaration.Case tested) {
                    read(tested);
                } else if (declaration instanceof Declaration.CaseTable table) {
                    read(table.table());
                }
            }
        }
        return cases;
    }

    /** A fact as it was written; an empty cell has no value. */
    private record WrittenFact(List<Name> path, Optional<Expression> value, Span span) {}

    /** A case as it was written. */
    private record Written(
            String name,
            Span span,
            List<WrittenFact> facts,
            boolean restNo,
            List<Declaration.Expectation> expectations) {}

    private void read(Declaration.Case tested) {
        Span place = tested.line().span();
        structure.require(Label.GIVEN, tested.body(), "case", place);
        structure.require(Label.EXPECT, tested.body(), "case", place);
        Body body = new Body(tested.body());
        List<WrittenFact> facts = new ArrayList<>();
        boolean restNo = false;
        for (Declaration.Given given : body.all(Declaration.Given.class)) {
            given.facts()
                    .forEach(fact -> facts.add(new WrittenFact(fact.path(), Optional.of(fact.value()), fact.span())));
            restNo |= given.restNo();
        }
        List<Declaration.Expectation> expectations = new ArrayList<>();
        body.all(Declaration.Expect.class).forEach(expect -> expectations.addAll(expect.expectations()));
        boolean complete = !body.all(Declaration.Given.class).isEmpty() && !expectations.isEmpty();
        if (complete) {
            add(new Written(tested.name().value(), place, facts, restNo, expectations));
        }
    }

    private void read(Table table) {
        List<Cell> heads = table.head().cells();
        for (Table.Row row : table.rows()) {
            if (row.cells().size() != heads.size()) {
                continue;
            }
            String name = "";
            List<WrittenFact> facts = new ArrayList<>();
            List<Declaration.Expectation> expectations = new ArrayList<>();
            boolean readable = true;
            for (int index = 0; index < heads.size(); index++) {
                Cell head = heads.get(index);
                Cell cell = row.cells().get(index);
                if (head instanceof Cell.Head column
                        && column.column() == Column.CASE
                        && cell instanceof Cell.Words words) {
                    name = words.text().value();
                } else if (head instanceof Cell.Input input) {
                    readable &= fact(input, cell, facts);
                } else if (head instanceof Cell.Expected expected) {
                    readable &= expectation(expected, cell, expectations);
                } else if (!(head instanceof Cell.Head)) {
                    readable = false;
                }
            }
            if (readable && !expectations.isEmpty()) {
                add(new Written(name, row.line().span(), facts, false, expectations));
            }
        }
    }

    private static boolean fact(Cell.Input input, Cell cell, List<WrittenFact> facts) {
        if (cell instanceof Cell.Fact fact) {
            facts.add(new WrittenFact(input.path(), Optional.of(fact.value()), cell.span()));
            return true;
        }
        if (cell instanceof Cell.Empty) {
            facts.add(new WrittenFact(input.path(), Optional.empty(), cell.span()));
            return true;
        }
        return false;
    }

    private static boolean expectation(Cell.Expected head, Cell cell, List<Declaration.Expectation> expectations) {
        if (cell instanceof Cell.Due due) {
            expectations.add(new Declaration.Expectation(head.reference(), due.outcome()));
            return true;
        }
        return cell instanceof Cell.Empty;
    }

    private void add(Written written) {
        if (plan.isEmpty()) {
            reportNoPlan(written);
            return;
        }
        ElementPath path = ElementPath.planCase(cases.size() + 1);
        spans.put(path, written.span());
        List<Optional<Set<String>>> expected = new ArrayList<>();
        Map<String, Span> seen = new HashMap<>();
        boolean sound = true;
        for (Declaration.Expectation expectation : written.expectations()) {
            Optional<Set<String>> entities = entities(expectation.measure());
            sound &= entities.isPresent() && isFirst(expectation.measure(), seen);
            expected.add(entities);
        }
        if (!sound) {
            return;
        }
        Optional<Entity> entity = entity(written, expected);
        if (entity.isEmpty()) {
            return;
        }
        Optional<List<PlanCase.Fact>> facts = facts(written, entity.get(), path);
        Optional<List<PlanCase.Expectation>> dueOnes = expectations(written, entity.get(), path);
        if (facts.isPresent() && dueOnes.isPresent()) {
            cases.add(new PlanCase(written.name(), entity.get().name(), facts.get(), written.restNo(), dueOnes.get()));
        }
    }

    private void reportNoPlan(Written written) {
        if (!planMissing && !library.isFileMissing()) {
            sink.report(Diagnostic.of(HostCode.CASE_WITHOUT_PLAN, written.span()));
        }
        planMissing = true;
    }

    private boolean isFirst(MeasureReference reference, Map<String, Span> seen) {
        String key =
                reference.number() + "." + reference.benefit().map(Name::key).orElse("");
        @Nullable Span earlier = seen.putIfAbsent(key, reference.span());
        if (earlier != null) {
            sink.report(Diagnostic.of(HostCode.EXPECTED_TWICE, reference.span())
                    .with("number", reference.number())
                    .related("first-here", earlier));
        }
        return earlier == null;
    }

    /** The entities whose members the benefits that are meant go to; empty, and reported, where there is nothing of the name. */
    private Optional<Set<String>> entities(MeasureReference reference) {
        Optional<Measure> measure = plan.flatMap(known -> known.measure(reference.number()));
        if (measure.isEmpty()) {
            if (!declared.mayHaveMeasure()) {
                sink.report(Diagnostic.of(HostCode.UNKNOWN_MEASURE, reference.span())
                        .with("number", reference.number()));
            }
            return Optional.empty();
        }
        List<Benefit> benefits = measure.get().benefits();
        if (reference.benefit().isPresent()) {
            Name name = reference.benefit().get();
            benefits = benefits.stream()
                    .filter(benefit -> benefit.name().equals(name.key()))
                    .toList();
        }
        if (benefits.isEmpty() && !declared.mayHave(reference)) {
            reportNoBenefit(reference);
        }
        Set<String> entities = new LinkedHashSet<>();
        benefits.forEach(benefit -> entities.add(benefit.entity()));
        return entities.isEmpty() ? Optional.empty() : Optional.of(entities);
    }

    private void reportNoBenefit(MeasureReference reference) {
        Set<String> names = declared.names(reference.number());
        if (names.isEmpty()) {
            sink.report(withMeasure(
                    Diagnostic.of(HostCode.MEASURE_WITHOUT_BENEFIT, reference.span())
                            .with("number", reference.number()),
                    reference));
            return;
        }
        Name name = reference.benefit().orElseThrow();
        sink.report(withMeasure(
                Diagnostic.of(HostCode.UNKNOWN_BENEFIT, name.span())
                        .with("number", reference.number())
                        .with("name", name.text())
                        .suggesting(library.near(name.key(), names)),
                reference));
    }

    /** A report with the place of the measure that a case means. */
    private Diagnostic.Builder withMeasure(Diagnostic.Builder report, MeasureReference reference) {
        @Nullable Span place = spans.get(ElementPath.measure(reference.number()));
        return place == null ? report : report.related("measure-here", place);
    }

    /** The entity that knows the facts and that all benefits that are meant go to. */
    private Optional<Entity> entity(Written written, List<Optional<Set<String>>> expected) {
        List<Entity> fitting = typing.entitiesOf(
                written.facts().stream().map(WrittenFact::path).toList());
        List<Entity> meant = fitting.stream()
                .filter(entity -> expected.stream()
                        .allMatch(entities -> entities.orElseThrow().contains(entity.name())))
                .toList();
        if (meant.size() == 1) {
            return Optional.of(meant.get(0));
        }
        if (meant.size() > 1) {
            sink.report(Diagnostic.of(HostCode.CASE_ENTITY_AMBIGUOUS, written.span())
                    .with(
                            "entities",
                            new Argument.Several(meant.stream()
                                    .<Argument>map(entity -> new Argument.Literal(entity.name()))
                                    .toList())));
            return Optional.empty();
        }
        if (fitting.size() == 1) {
            reportOther(written, expected, fitting.get(0));
            return Optional.empty();
        }
        String first = expected.get(0).orElseThrow().iterator().next();
        return typing.entities().stream()
                .filter(entity -> entity.name().equals(first))
                .findFirst();
    }

    private void reportOther(Written written, List<Optional<Set<String>>> expected, Entity entity) {
        for (int index = 0; index < expected.size(); index++) {
            Set<String> entities = expected.get(index).orElseThrow();
            if (!entities.contains(entity.name())) {
                MeasureReference reference = written.expectations().get(index).measure();
                sink.report(withMeasure(
                        Diagnostic.of(HostCode.CASE_OF_OTHER_ENTITY, reference.span())
                                .with("number", reference.number())
                                .with("other", entities.iterator().next())
                                .with("entity", entity.name()),
                        reference));
                return;
            }
        }
    }

    private Optional<List<PlanCase.Fact>> facts(Written written, Entity entity, ElementPath path) {
        List<PlanCase.Fact> facts = new ArrayList<>();
        Map<Path, Span> seen = new HashMap<>();
        Map<Path, Span> absent = new LinkedHashMap<>();
        boolean sound = true;
        for (WrittenFact fact : written.facts()) {
            Span name = fact.path().get(0).span();
            Optional<CaseField> field = typing.field(
                    entity,
                    fact.path(),
                    name.through(fact.path().get(fact.path().size() - 1).span()));
            if (field.isEmpty()) {
                sound = false;
                continue;
            }
            boolean unknown = fact.value().isEmpty() && !field.get().field().optional();
            if (unknown) {
                continue;
            }
            Optional<PlanCase.Fact> given = fact.value().isEmpty()
                    ? Optional.of(new PlanCase.Fact(field.get().path(), Optional.empty()))
                    : typing.fact(field.get(), fact.value().get());
            sound &= given.isPresent() && isNew(field.get(), seen);
            if (given.isPresent()) {
                facts.add(given.get());
                spans.put(path.child("fact", facts.size()), fact.span());
                if (given.get().value().isEmpty()) {
                    absent.put(field.get().path(), fact.span());
                }
            }
        }
        return sound && agree(facts, absent, path) ? Optional.of(facts) : Optional.empty();
    }

    private boolean isNew(CaseField field, Map<Path, Span> seen) {
        @Nullable Span earlier = seen.putIfAbsent(field.path(), field.span());
        if (earlier != null) {
            sink.report(Diagnostic.of(HostCode.FACT_GIVEN_TWICE, field.span())
                    .with("written", field.path().text())
                    .related("first-here", earlier));
        }
        return earlier == null;
    }

    /** Whether no fact is read through a reference that another fact says has no value. */
    private boolean agree(List<PlanCase.Fact> facts, Map<Path, Span> absent, ElementPath path) {
        for (int index = 0; index < facts.size(); index++) {
            PlanCase.Fact fact = facts.get(index);
            List<String> references = fact.field().references();
            for (int length = 1; length <= references.size(); length++) {
                Path way = new Path(references.subList(0, length - 1), references.get(length - 1));
                if (absent.containsKey(way)) {
                    Span span = Objects.requireNonNull(spans.get(path.child("fact", index + 1)), "a fact has a place");
                    sink.report(Diagnostic.of(HostCode.FACT_CONTRADICTS, span)
                            .with("written", fact.field().text())
                            .with("other", way.text())
                            .related("given-here", absent.get(way)));
                    return false;
                }
            }
        }
        return true;
    }

    private Optional<List<PlanCase.Expectation>> expectations(Written written, Entity entity, ElementPath path) {
        List<PlanCase.Expectation> expectations = new ArrayList<>();
        for (Declaration.Expectation expectation : written.expectations()) {
            Outcome outcome = expectation.outcome();
            Optional<Due> due = dues.read(outcome, entity);
            due.ifPresent(known -> {
                expectations.add(new PlanCase.Expectation(
                        expectation.measure().number(),
                        expectation.measure().benefit().map(Name::key),
                        known));
                spans.put(
                        path.child("expect", expectations.size()),
                        expectation
                                                .measure()
                                                .span()
                                                .source()
                                                .equals(outcome.span().source())
                                        && expectation.measure().span().start().line()
                                                == outcome.span().start().line()
                                ? expectation.measure().span().through(outcome.span())
                                : outcome.span());
            });
        }
        return expectations.size() == written.expectations().size() ? Optional.of(expectations) : Optional.empty();
    }
}
