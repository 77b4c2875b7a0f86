package org.huimin.typing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huimin.declaration.Name;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Domain;
import org.huimin.model.Field;
import org.huimin.source.Span;

/** Says what is wrong with names and types. */
final class TypeReports {
    private final Terms terms;
    private final Words words;
    private final DiagnosticSink sink;

    TypeReports(Terms terms, Words words, DiagnosticSink sink) {
        this.terms = terms;
        this.words = words;
        this.sink = sink;
    }

    Words words() {
        return words;
    }

    /** Starts a report about the text at a place, which the message calls {@code written}. */
    Diagnostic.Builder about(HostCode code, Span span) {
        return Diagnostic.of(code, span).with("written", words.written(span));
    }

    void report(Diagnostic.Builder diagnostic) {
        sink.report(diagnostic);
    }

    /** Reports a path that a scope does not know: it belongs to another entity, or to none. */
    void unknownTerm(Scope scope, List<Name> names, Span span) {
        Name first = names.get(0);
        Optional<Scope> other = terms.scopes().stream()
                .filter(candidate -> candidate != scope && candidate.find(names).isPresent())
                .findFirst();
        if (other.isPresent()) {
            otherEntity(scope, other.get(), span);
            return;
        }
        for (int length = 1; length < names.size(); length++) {
            if (scope.find(names.subList(0, length)).isEmpty()) {
                unknownName(scope, names.get(length - 1), length == 1);
                return;
            }
        }
        Optional<Scope> last = names.size() > 1 ? target(scope, names.subList(0, names.size() - 1)) : Optional.empty();
        if (names.size() > 1 && last.isEmpty()) {
            Span way = first.span().through(names.get(names.size() - 2).span());
            report(about(HostCode.NOT_A_REFERENCE, way));
            return;
        }
        unknownName(last.orElse(scope), names.get(names.size() - 1), names.size() == 1);
    }

    private Optional<Scope> target(Scope scope, List<Name> references) {
        return scope.find(references)
                .filter(term -> term instanceof Term.OfField)
                .map(term -> ((Term.OfField) term).field().domain())
                .filter(domain -> domain instanceof Domain.Reference)
                .map(domain -> terms.scope(((Domain.Reference) domain).entity()));
    }

    private void unknownName(Scope scope, Name name, boolean opening) {
        List<String> known = new ArrayList<>(scope.names());
        if (opening) {
            terms.entities().forEach(entity -> known.add(entity.name()));
        }
        words.reportUnknown(HostCode.UNKNOWN_TERM, name.text(), name.span(), words.near(name.key(), known));
    }

    private void otherEntity(Scope scope, Scope other, Span span) {
        String entity = other.entity().name();
        List<String> meant = scope.referencesTo(entity).stream()
                .map(Field::name)
                .map(reference -> reference + "." + words.written(span))
                .toList();
        report(about(HostCode.TERM_OF_OTHER_ENTITY, span)
                .with("entity", scope.entity().name())
                .with("other", entity)
                .suggesting(meant));
    }

    /** Reports two values that can't stand side by side. */
    void disagree(TypedValue left, TypedValue right) {
        boolean numbers = left.type() instanceof ValueType.Numeric && right.type() instanceof ValueType.Numeric;
        Diagnostic.Builder diagnostic = Diagnostic.of(
                        numbers ? HostCode.DIMENSIONS_DISAGREE : HostCode.TYPES_DISAGREE,
                        left.span().through(right.span()))
                .with("left", words.written(left.span()))
                .with("leftType", kind(left.type()))
                .with("right", words.written(right.span()))
                .with("rightType", kind(right.type()));
        report(diagnostic);
    }

    /** Reports a constant that a value can't be compared with. */
    void disagree(ValueType type, String left, TypedValue constant) {
        boolean numbers = type instanceof ValueType.Numeric && constant.type() instanceof ValueType.Numeric;
        report(Diagnostic.of(numbers ? HostCode.DIMENSIONS_DISAGREE : HostCode.TYPES_DISAGREE, constant.span())
                .with("left", left)
                .with("leftType", kind(type))
                .with("right", words.written(constant.span()))
                .with("rightType", kind(constant.type())));
    }

    /** What a message calls a type: the unit of a number, or the kind of value. */
    static Argument kind(ValueType type) {
        return type.accept(new ValueTypeVisitor<>() {
            @Override
            public Argument visitNumeric(ValueType.Numeric numeric) {
                return numeric.dimension().isPlain()
                        ? new Argument.Phrase("kind.plain")
                        : new Argument.Literal(numeric.dimension().text());
            }

            @Override
            public Argument visitDay(ValueType.Day day) {
                return new Argument.Phrase("kind.day");
            }

            @Override
            public Argument visitChoices(ValueType.Choices choices) {
                return new Argument.Phrase("kind.choice");
            }

            @Override
            public Argument visitText(ValueType.Text text) {
                return new Argument.Phrase("kind.text");
            }

            @Override
            public Argument visitYesNo(ValueType.YesNo yesNo) {
                return new Argument.Phrase("kind.yes-no");
            }
        });
    }

    /** The names of entities, in the order of their declaration. */
    static Argument names(List<Scope> scopes) {
        List<Argument> names = new ArrayList<>();
        scopes.stream()
                .map(scope -> scope.entity().name())
                .sorted(Comparator.naturalOrder())
                .forEach(name -> names.add(new Argument.Literal(name)));
        return new Argument.Several(names);
    }
}
