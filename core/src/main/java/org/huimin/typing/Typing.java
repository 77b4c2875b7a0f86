package org.huimin.typing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huimin.declaration.Cell;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.Expression;
import org.huimin.declaration.Name;
import org.huimin.declaration.Pattern;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Condition;
import org.huimin.model.Definition;
import org.huimin.model.Entity;
import org.huimin.model.Path;
import org.huimin.model.PlanCase;
import org.huimin.source.Span;

/** The front door: types what a plan's files declare and what its benefits and cases say of it. */
public final class Typing {
    private final Terms terms;
    private final TypeReports reports;
    private final EntityFinder entities;

    private Typing(Terms terms, TypeReports reports) {
        this.terms = terms;
        this.reports = reports;
        entities = new EntityFinder(terms, reports);
    }

    /**
     * Reads the entities and definitions of all files.
     *
     * @param declarations the declarations of all files; others than entities and definitions are passed over
     * @param words what the files say about words
     * @param sink takes what is wrong
     */
    public static Typing read(List<Declaration> declarations, Words words, DiagnosticSink sink) {
        List<Declaration.Entity> entities = new ArrayList<>();
        List<Declaration.Define> definitions = new ArrayList<>();
        for (Declaration declaration : declarations) {
            if (declaration instanceof Declaration.Entity entity) {
                entities.add(entity);
            } else if (declaration instanceof Declaration.Define define) {
                definitions.add(define);
            }
        }
        Terms terms = new Terms(words);
        TypeReports reports = new TypeReports(terms, words, sink);
        new EntityReader(entities, words, sink).read(terms);
        new DefinitionReader(definitions, terms, reports, words, sink).read();
        return new Typing(terms, reports);
    }

    /** Where conditions stand; who reads more parts of the model notes their places here as well. */
    public WrittenParts written() {
        return reports.written();
    }

    /** The entities, in the order of their declaration. */
    public List<Entity> entities() {
        return terms.entities();
    }

    /** The definitions, each after those that it uses. */
    public List<Definition> definitions() {
        return terms.definitions();
    }

    /**
     * A condition, and the entity whose members it speaks of.
     *
     * @param entity the entity
     * @param condition the condition
     * @param present the fields and references that surely have a value where it holds
     */
    public record Subject(Entity entity, Condition condition, Set<Path> present) {}

    /** The condition of a benefit; what is wrong with it is reported. */
    public Optional<Subject> subject(Expression expression) {
        Optional<Scope> scope = entities.find(expression);
        return scope.flatMap(found -> new ConditionTyper(found, terms, reports)
                .condition(expression)
                .filter(condition -> isWithinLimits(condition, expression.span()))
                .map(condition -> new Subject(found.entity(), condition, Presence.where(condition, terms))));
    }

    /** A number that is computed for a member of an entity; what is wrong with it is reported. */
    public Optional<TypedValue> number(Entity entity, Expression expression) {
        return new ValueTyper(terms.scope(entity.name()), reports)
                .number(expression)
                .filter(number -> isWithinLimits(number.value(), expression.span()));
    }

    private boolean isWithinLimits(org.huimin.model.Expression expression, Span span) {
        return reports.isWithinLimits(
                Extent.of(expression, terms), reports.words().written(span), span);
    }

    /** The entities that know all of some names: the inputs of a table, the facts of a case. */
    public List<Entity> entitiesOf(List<List<Name>> paths) {
        return terms.scopes().stream()
                .filter(scope ->
                        paths.stream().allMatch(path -> scope.find(path).isPresent()))
                .map(Scope::entity)
                .toList();
    }

    /** The entity that knows most of some names, of several the one that knows the first name; the first one if none does. */
    public Optional<Entity> likeliestOf(List<List<Name>> paths) {
        Comparator<Scope> byKnown = Comparator.comparing(scope ->
                paths.stream().filter(path -> scope.find(path).isPresent()).count());
        Comparator<Scope> byFirst = Comparator.comparing(
                scope -> !paths.isEmpty() && scope.find(paths.get(0)).isPresent());
        Comparator<Scope> order = byKnown.thenComparing(byFirst);
        return terms.scopes().stream()
                .reduce((one, other) -> order.compare(other, one) > 0 ? other : one)
                .map(Scope::entity);
    }

    /** What is at the head of a column; a name that the entity does not know is reported. */
    public Optional<TableInput> input(Entity entity, Cell.Input head) {
        return term(entity, head.path(), head.span()).flatMap(term -> TableInput.of(term, head.span(), reports));
    }

    /** What a cell below an input asks for; what is wrong with it is reported. */
    public Optional<Condition> cell(TableInput input, List<Pattern> patterns) {
        return new CellTyper(reports).cell(input, patterns);
    }

    /** The field that a fact gives or a case calls missing; what is none is reported. */
    public Optional<CaseField> field(Entity entity, List<Name> names, Span span) {
        return term(entity, names, span).flatMap(term -> CaseField.of(term, span, reports));
    }

    /** The fact that gives a field a value, or says that it has none; what is wrong with it is reported. */
    public Optional<PlanCase.Fact> fact(CaseField field, Expression value) {
        return new FactTyper(reports).fact(field, value);
    }

    /** A report with the place where a name's type or definition stands, if the text at a place is such a name. */
    public Diagnostic.Builder explained(Diagnostic.Builder report, Span path) {
        return reports.explained(report, path);
    }

    /** A report with the place where an entity is declared. */
    public Diagnostic.Builder explained(Diagnostic.Builder report, Entity entity) {
        terms.places()
                .ofEntity(entity.name())
                .ifPresent(place ->
                        report.related("entity-here", Map.of("entity", new Argument.Literal(entity.name())), place));
        return report;
    }

    private Optional<Term> term(Entity entity, List<Name> names, Span span) {
        Scope scope = terms.scope(entity.name());
        Optional<Term> term = scope.find(names);
        if (term.isEmpty()) {
            reports.unknownTerm(scope, names, span);
        }
        return term.filter(found -> !(found instanceof Term.Broken));
    }
}
