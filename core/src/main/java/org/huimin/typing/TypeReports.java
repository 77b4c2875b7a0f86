package org.huimin.typing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.declaration.Expression;
import org.huimin.declaration.Name;
import org.huimin.declaration.Pattern;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Domain;
import org.huimin.model.Entity;
import org.huimin.model.Field;
import org.huimin.model.Value;
import org.huimin.source.Span;
import org.huimin.vocabulary.Function;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Logic;
import org.huimin.vocabulary.Vocabulary;
import org.huimin.vocabulary.Word;

/** Says what is wrong with names and types. */
final class TypeReports {
    private static final int MOST_SUGGESTIONS = 3;
    private static final int MOST_NAMES = 8;
    private static final java.util.regex.Pattern DOT = java.util.regex.Pattern.compile("[.\\uFF0E]");

    private final Terms terms;
    private final Words words;
    private final DiagnosticSink sink;
    private final WrittenParts written = new WrittenParts();

    TypeReports(Terms terms, Words words, DiagnosticSink sink) {
        this.terms = terms;
        this.words = words;
        this.sink = sink;
    }

    Words words() {
        return words;
    }

    /** Where conditions stand. */
    WrittenParts written() {
        return written;
    }

    /** Starts a report about the text at a place, which the message calls {@code written}. */
    Diagnostic.Builder about(HostCode code, Span span) {
        return Diagnostic.of(code, span).with("written", words.written(span));
    }

    /** A report with the place where a name's type or definition stands, if the text at a place is such a name. */
    Diagnostic.Builder explained(Diagnostic.Builder report, Span path) {
        List<String> names = Arrays.stream(DOT.split(words.written(path)))
                .map(name -> words.canonical(Name.key(name)))
                .toList();
        String last = names.get(names.size() - 1);
        terms.places().ofDefinition(last).ifPresent(place -> report.related("declared-here", place));
        List<Entity> owners = terms.entities().stream()
                .flatMap(start -> owner(start, names.subList(0, names.size() - 1)).stream())
                .filter(owner -> owner.field(last).isPresent())
                .distinct()
                .toList();
        if (owners.size() == 1) {
            typeHere(report, owners.get(0), last, words.written(path));
        }
        return report;
    }

    /** The entity that references lead to. */
    private Optional<Entity> owner(Entity start, List<String> references) {
        Optional<Entity> owner = Optional.of(start);
        for (String reference : references) {
            owner = owner.flatMap(from -> from.field(reference)).flatMap(this::target);
        }
        return owner;
    }

    private void typeHere(Diagnostic.Builder report, Entity owner, String field, String written) {
        boolean choices = owner.field(field)
                .filter(found -> found.domain() instanceof Domain.Choices)
                .isPresent();
        terms.places()
                .ofField(owner.name(), field)
                .ifPresent(place -> report.related(
                        choices ? "choices-here" : "type-here", Map.of("name", new Argument.Literal(written)), place));
    }

    private Optional<Entity> target(Field field) {
        return field.domain() instanceof Domain.Reference reference
                ? Optional.of(terms.scope(reference.entity()).entity())
                : Optional.empty();
    }

    void report(Diagnostic.Builder diagnostic) {
        sink.report(diagnostic);
    }

    /** Whether an expression is small enough to evaluate; one that is not is reported at its place. */
    boolean isWithinLimits(Extent extent, String name, Span span) {
        if (extent.isTooDeep()) {
            report(Diagnostic.of(HostCode.DEFINITIONS_TOO_DEEP, span)
                    .with("name", name)
                    .with("limit", Extent.MOST_DEPTH));
        } else if (extent.readsTooMuch()) {
            report(Diagnostic.of(HostCode.TOO_MANY_READS, span)
                    .with("reader", new Argument.Phrase("reader.one", Map.of("name", new Argument.Literal(name))))
                    .with("limit", Extent.MOST_READS));
        }
        return !extent.isTooDeep() && !extent.readsTooMuch();
    }

    /** Reports a path that a scope does not know: its first name that is unknown, or that leads to no entity. */
    void unknownTerm(Scope scope, List<Name> names, Span span) {
        if (reportGlued(span)) {
            return;
        }
        Optional<Scope> other = ofOther(scope, names);
        if (other.isPresent()) {
            otherEntity(scope, other.get(), names, span);
            return;
        }
        Scope reached = scope;
        for (int index = 0; index < names.size() - 1; index++) {
            Name name = names.get(index);
            Optional<Term> term = reached.find(List.of(name));
            Optional<Scope> next = term.flatMap(this::target);
            if (next.isEmpty()) {
                if (term.isEmpty()) {
                    unknownName(reached, name, index == 0);
                } else if (!(term.get() instanceof Term.Broken)) {
                    Span way = names.get(0).span().through(name.span());
                    report(explained(about(HostCode.NOT_A_REFERENCE, way), way));
                }
                return;
            }
            reached = next.get();
        }
        Name last = names.get(names.size() - 1);
        Optional<Scope> elsewhere = ofOther(reached, List.of(last));
        if (elsewhere.isPresent()) {
            otherEntity(reached, elsewhere.get(), List.of(last), last.span());
        } else {
            unknownName(reached, last, names.size() == 1);
        }
    }

    /** Reports names that are glued together without blanks; whether they are. */
    boolean reportGlued(Span span) {
        String written = words.written(span);
        Optional<String> spaced = new GluedWords(terms).spaced(written);
        spaced.ifPresent(meant -> words.reportUnknown(HostCode.UNKNOWN_TERM, written, span, List.of(meant)));
        return spaced.isPresent();
    }

    /** Another entity that knows a path, or whose own name it is. */
    private Optional<Scope> ofOther(Scope scope, List<Name> names) {
        Optional<Scope> named = names.size() == 1 ? terms.scope(names.get(0)) : Optional.empty();
        return named.filter(found -> found != scope)
                .or(() -> terms.scopes().stream()
                        .filter(candidate ->
                                candidate != scope && candidate.find(names).isPresent())
                        .findFirst());
    }

    private Optional<Scope> target(Term term) {
        return term instanceof Term.OfField field && field.field().domain() instanceof Domain.Reference reference
                ? Optional.of(terms.scope(reference.entity()))
                : Optional.empty();
    }

    private void unknownName(Scope scope, Name name, boolean opening) {
        List<String> known = new ArrayList<>(scope.names());
        if (opening) {
            terms.entities().forEach(entity -> known.add(entity.name()));
        }
        words.reportUnknown(HostCode.UNKNOWN_TERM, name.text(), name.span(), words.near(name.key(), known));
    }

    private void otherEntity(Scope scope, Scope other, List<Name> names, Span span) {
        String entity = other.entity().name();
        boolean itself = names.size() == 1
                && terms.scope(names.get(0)).filter(named -> named == other).isPresent();
        List<String> meant = scope.referencesTo(entity).stream()
                .map(Field::name)
                .map(reference -> itself ? reference : reference + "." + words.written(span))
                .toList();
        Diagnostic.Builder report = about(HostCode.TERM_OF_OTHER_ENTITY, span)
                .with("entity", scope.entity().name())
                .with("other", entity)
                .suggesting(meant);
        String last = terms.canonical(names.get(names.size() - 1));
        Optional<Span> place = itself
                ? terms.places().ofEntity(entity)
                : terms.places().ofField(entity, last).or(() -> terms.places().ofDefinition(last));
        boolean direct = names.size() == 1;
        place.filter(found -> direct).ifPresent(found -> report.related("declared-here", found));
        report(report);
    }

    /** Reports an expression whose names fit several entities. */
    void entityAmbiguous(List<Scope> fitting, Expression expression) {
        Language language = language(expression.span());
        String and = " " + Vocabulary.standard().write(Logic.AND, language) + " ";
        String written = words.written(expression.span());
        String rest = expression instanceof Expression.Or ? "(" + written + ")" : written;
        report(about(HostCode.ENTITY_AMBIGUOUS, expression.span())
                .with("entities", names(fitting))
                .suggesting(fitting.stream()
                        .limit(MOST_SUGGESTIONS)
                        .map(scope -> scope.entity().name() + and + rest)
                        .toList()));
    }

    /** Reports two values that can't stand side by side. */
    void disagree(TypedValue left, TypedValue right) {
        boolean leftIsWritten = left.value() instanceof Value.Constant;
        boolean rightIsWritten = right.value() instanceof Value.Constant;
        Span both = left.span().through(right.span());
        // What a person wrote beside a name is the slip, not the name.
        disagree(left, right, leftIsWritten == rightIsWritten ? both : leftIsWritten ? left.span() : right.span());
    }

    /** Reports two values that can't stand side by side, at a place; a number that lacks its unit, at its own. */
    void disagree(TypedValue left, TypedValue right, Span span) {
        boolean numbers = left.type() instanceof ValueType.Numeric && right.type() instanceof ValueType.Numeric;
        if (numbers && (isWithoutUnit(left) || isWithoutUnit(right))) {
            unitMissing(isWithoutUnit(left) ? left : right, isWithoutUnit(left) ? right : left);
            return;
        }
        Diagnostic.Builder report = Diagnostic.of(
                        numbers ? HostCode.DIMENSIONS_DISAGREE : HostCode.TYPES_DISAGREE, span)
                .with("left", words.written(left.span()))
                .with("leftType", kind(left.type()))
                .with("right", words.written(right.span()))
                .with("rightType", kind(right.type()))
                .suggesting(numbers ? per(left, right) : year(left, right));
        report(explained(explained(report, left.span()), right.span()));
    }

    /** Reports a divisor that may be zero; of one that is never negative, the larger of it and 1 is offered. */
    void divisorMayBeZero(TypedValue divisor) {
        ValueType.Numeric type = (ValueType.Numeric) divisor.type();
        Language language = language(divisor.span());
        boolean mayBeMeant = !(divisor.value() instanceof Value.Measured)
                && type.range().isNeverNegative()
                && type.dimension().unit().isPresent();
        report(explained(about(HostCode.DIVISOR_MAY_BE_ZERO, divisor.span()), divisor.span())
                .suggesting(mayBeMeant ? List.of(atLeastOne(divisor, type, language)) : List.of()));
    }

    private String atLeastOne(TypedValue divisor, ValueType.Numeric type, Language language) {
        String unit =
                type.unit().or(() -> type.dimension().unit()).orElseThrow().write(language);
        String largest = Vocabulary.standard().write(Function.MAXIMUM, language);
        String written = words.written(divisor.span());
        return language == Language.ENGLISH
                ? largest + "(1 " + unit + ", " + written + ")"
                : largest + "\uFF081" + unit + "\uFF0C" + written + "\uFF09";
    }

    private static boolean isWithoutUnit(TypedValue value) {
        return value.value() instanceof Value.Measured measured
                && measured.units().isEmpty();
    }

    private void unitMissing(TypedValue number, TypedValue beside) {
        ValueType.Numeric type = (ValueType.Numeric) beside.type();
        Language language = language(beside.span());
        String unit = type.unit()
                .map(Argument.Measure::of)
                .orElseGet(() -> type.dimension().measure())
                .text(language);
        String written = words.written(number.span());
        report(Diagnostic.of(HostCode.UNIT_MISSING, number.span())
                .with("number", written)
                .suggesting(List.of(written + (language == Language.ENGLISH ? " " : "") + unit)));
    }

    /** The number of a year that stands beside a date, as a date. */
    private List<String> year(TypedValue left, TypedValue right) {
        boolean dateFirst = left.type() instanceof ValueType.Day;
        TypedValue number = dateFirst ? right : left;
        TypedValue date = dateFirst ? left : right;
        String written = words.written(number.span());
        boolean year =
                date.type() instanceof ValueType.Day && isWithoutUnit(number) && written.matches("(19|20)[0-9]{2}");
        if (!year) {
            return List.of();
        }
        return List.of(language(date.span()) == Language.ENGLISH ? "year " + written : written + "年");
    }

    /** A number in the unit of what it stands beside, where only what that is counted for is missing: 500元/人. */
    private List<String> per(TypedValue left, TypedValue right) {
        boolean numberLast = right.value() instanceof Value.Measured;
        TypedValue number = numberLast ? right : left;
        TypedValue beside = numberLast ? left : right;
        Argument.Measure missing = ((ValueType.Numeric) beside.type())
                .dimension()
                .over(((ValueType.Numeric) number.type()).dimension())
                .measure();
        boolean perOnly = number.value() instanceof Value.Measured
                && missing.above().isEmpty()
                && !((ValueType.Numeric) number.type()).dimension().isPlain();
        if (!perOnly) {
            return List.of();
        }
        Language language = language(beside.span());
        StringBuilder text = new StringBuilder(words.written(number.span()));
        missing.below().forEach(unit -> text.append('/').append(unit.write(language)));
        return List.of(text.toString());
    }

    /** Reports a legal word that is for dates beside a number, or one that is for numbers beside a date. */
    void wrongBound(Pattern.Limit pattern, boolean date) {
        Language language = language(pattern.span());
        report(about(date ? HostCode.BOUND_OF_NUMBERS : HostCode.BOUND_OF_DATES, pattern.span())
                .with("word", BoundWords.written(words.written(pattern.span()), pattern.bound()))
                .suggesting(BoundWords.meant(pattern.bound()).stream()
                        .map(bound -> BoundWords.limit(
                                bound, words.written(pattern.limit().span()), language))
                        .toList()));
    }

    /** The words 是 and 否, in the language of a place. */
    List<String> yesAndNo(Span span) {
        Language language = language(span);
        return List.of(
                Vocabulary.standard().write(Word.YES, language),
                Vocabulary.standard().write(Word.NO, language));
    }

    /** The language in which a place is written. */
    private Language language(Span span) {
        boolean english = words.written(span).codePoints().allMatch(letter -> letter < 0x80);
        return english ? Language.ENGLISH : Language.CHINESE;
    }

    /** What a message calls a type: the unit of a number, or the kind of value. */
    static Argument kind(ValueType type) {
        return type.accept(new ValueTypeVisitor<>() {
            @Override
            public Argument visitNumeric(ValueType.Numeric numeric) {
                if (numeric.dimension().isPlain()) {
                    return new Argument.Phrase("kind.plain");
                }
                Argument unit = numeric.unit()
                        .map(Argument.Measure::of)
                        .orElseGet(() -> numeric.dimension().measure());
                return new Argument.Phrase("kind.number", Map.of("unit", unit));
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

    /** The names of entities, in the order of their declaration; of very many the first. */
    private static Argument names(List<Scope> scopes) {
        List<Argument> names = new ArrayList<>();
        scopes.stream()
                .limit(MOST_NAMES)
                .forEach(scope -> names.add(new Argument.Literal(scope.entity().name())));
        return new Argument.Several(names);
    }
}
