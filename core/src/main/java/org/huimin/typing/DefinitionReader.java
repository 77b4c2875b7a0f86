package org.huimin.typing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.Expression;
import org.huimin.declaration.Name;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Condition;
import org.huimin.model.Definition;
import org.jspecify.annotations.Nullable;

/** Makes definitions of their declarations, each after those that it uses. */
final class DefinitionReader {
    /** More reads than the definitions of any plan, and few enough to count in no time. */
    private static final int MOST_READS_TOGETHER = 2_000_000;
    /** As many names of a circle as fit on a line. */
    private static final int MOST_SHOWN = 8;

    private final Map<String, Declaration.Define> declared = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private final Terms terms;
    private final TypeReports reports;
    private final Words words;
    private final DiagnosticSink sink;
    private int reads;

    DefinitionReader(
            List<Declaration.Define> definitions, Terms terms, TypeReports reports, Words words, DiagnosticSink sink) {
        this.terms = terms;
        this.reports = reports;
        this.words = words;
        this.sink = sink;
        definitions.forEach(definition -> {
            declared.putIfAbsent(definition.name().key(), definition);
            terms.places().definition(definition.name().key(), definition.name().span());
        });
    }

    /** Adds every definition to the terms. */
    void read() {
        declared.values().forEach(this::readWithUsed);
    }

    /** A definition and the iterator over the definitions that it uses. */
    private record Pending(Declaration.Define definition, Iterator<NameUse> uses) {}

    /** Reads a definition after those that it uses; they wait on a stack of their own, since a chain may be long. */
    private void readWithUsed(Declaration.Define first) {
        Deque<Pending> pending = new ArrayDeque<>();
        open(first, pending);
        while (!pending.isEmpty()) {
            Pending current = pending.element();
            if (current.uses().hasNext()) {
                NameUse use = current.uses().next();
                Name name = use.names().get(use.names().size() - 1);
                Declaration.@Nullable Define used = declared.get(words.canonical(name.key()));
                if (used != null) {
                    follow(use, used, pending);
                }
            } else {
                pending.pop();
                String name = current.definition().name().key();
                open.remove(name);
                if (done.add(name)) {
                    define(current.definition());
                }
            }
        }
    }

    private void open(Declaration.Define definition, Deque<Pending> pending) {
        String name = definition.name().key();
        if (!done.contains(name) && open.add(name)) {
            pending.push(
                    new Pending(definition, NameUse.in(definition.expression()).iterator()));
        }
    }

    private void follow(NameUse use, Declaration.Define used, Deque<Pending> pending) {
        String name = used.name().key();
        if (!open.contains(name)) {
            open(used, pending);
            return;
        }
        boolean field = terms.scopes().stream()
                .anyMatch(scope -> scope.find(use.names()).isPresent());
        if (use.place() != NameUse.Place.CHOICE && !field) {
            List<String> circle = markBroken(name, pending);
            sink.report(Diagnostic.of(HostCode.DEFINITION_CIRCLE, use.span())
                    .with("circle", String.join(" \u2192 ", circle))
                    .related("declared-here", used.name().span()));
        }
    }

    /**
     * Every definition of a circle is broken, and whatever uses them is not reported again.
     *
     * @return the names of the circle, from the given one back to it
     */
    private List<String> markBroken(String name, Deque<Pending> pending) {
        Deque<String> circle = new ArrayDeque<>();
        circle.push(name);
        for (Pending each : pending) {
            String broken = each.definition().name().key();
            done.add(broken);
            terms.addBroken(broken);
            circle.push(broken);
            if (broken.equals(name)) {
                break;
            }
        }
        return shown(List.copyOf(circle));
    }

    /** The names of a circle; of a long one only where it begins and where it closes. */
    private static List<String> shown(List<String> circle) {
        if (circle.size() <= MOST_SHOWN) {
            return circle;
        }
        List<String> shown = new ArrayList<>(circle.subList(0, MOST_SHOWN / 2));
        shown.add("\u2026");
        shown.addAll(circle.subList(circle.size() - MOST_SHOWN / 2, circle.size()));
        return shown;
    }

    private void define(Declaration.Define declaration) {
        String name = declaration.name().key();
        Optional<Scope> scope = new EntityFinder(terms, reports).find(declaration.expression());
        if (scope.isPresent() && scope.get().entity().field(name).isPresent()) {
            // The name goes on to mean the field.
            Diagnostic.Builder twice = Diagnostic.of(
                            HostCode.NAME_DEFINED_TWICE, declaration.name().span())
                    .with("name", declaration.name().text());
            terms.places()
                    .ofField(scope.get().entity().name(), name)
                    .ifPresent(place -> twice.related("declared-here", place));
            sink.report(twice);
            return;
        }
        Optional<TypedDefinition> typed = scope.flatMap(found -> typed(name, declaration, found))
                .filter(definition -> isWithinLimits(definition, declaration));
        typed.ifPresentOrElse(terms::add, () -> terms.addBroken(name));
    }

    private Optional<TypedDefinition> typed(String name, Declaration.Define declaration, Scope scope) {
        String entity = scope.entity().name();
        List<String> aliases = words.aliases(name);
        Expression expression = declaration.expression();
        if (isValue(expression, scope)) {
            return new ValueTyper(scope, reports)
                    .value(expression)
                    .map(value -> new TypedDefinition(
                            new Definition(name, entity, value.value(), aliases),
                            Optional.of(value.type()),
                            value.optional(),
                            Set.of(),
                            Extent.of(value.value(), terms)));
        }
        return new ConditionTyper(scope, terms, reports)
                .condition(expression)
                .map(condition -> typed(name, entity, condition, aliases));
    }

    private TypedDefinition typed(String name, String entity, Condition condition, List<String> aliases) {
        return new TypedDefinition(
                new Definition(name, entity, condition, aliases),
                Optional.empty(),
                Set.of(),
                Presence.where(condition, terms),
                Extent.of(condition, terms));
    }

    /** Whether an expression is a computation: a number, or a name that stands for a value other than yes or no. */
    private static boolean isValue(Expression expression, Scope scope) {
        if (expression instanceof Expression.Path path) {
            return scope.find(path.names())
                    .flatMap(term -> ValueTyper.value(term, path.span()))
                    .filter(value -> !(value.type() instanceof ValueType.YesNo))
                    .isPresent();
        }
        return expression instanceof Expression.Arithmetic
                || expression instanceof Expression.Negative
                || expression instanceof Expression.Call
                || expression instanceof Expression.Measured;
    }

    private boolean isWithinLimits(TypedDefinition definition, Declaration.Define declaration) {
        Extent extent = definition.extent();
        Name name = declaration.name();
        if (!reports.isWithinLimits(extent, name.text(), name.span())) {
            return false;
        }
        boolean within = reads <= MOST_READS_TOGETHER;
        reads += extent.reads().size();
        if (within && reads > MOST_READS_TOGETHER) {
            sink.report(Diagnostic.of(HostCode.TOO_MANY_READS, name.span())
                    .with("reader", new Argument.Phrase("reader.all"))
                    .with("limit", MOST_READS_TOGETHER));
        }
        return reads <= MOST_READS_TOGETHER;
    }
}
