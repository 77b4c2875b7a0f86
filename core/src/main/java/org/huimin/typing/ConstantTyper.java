package org.huimin.typing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huimin.declaration.Expression;
import org.huimin.declaration.Name;
import org.huimin.declaration.Pattern;
import org.huimin.declaration.PatternVisitor;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Condition;
import org.huimin.model.Domain;
import org.huimin.model.Value;
import org.huimin.source.Span;
import org.huimin.vocabulary.BaseUnits;
import org.huimin.vocabulary.Bound;
import org.huimin.vocabulary.Unit;
import org.huimin.vocabulary.Vocabulary;
import org.huimin.vocabulary.Word;

/** Types the constants that a value is tested against. */
final class ConstantTyper {
    private final TypeReports reports;
    private final Literals literals;

    ConstantTyper(TypeReports reports) {
        this.reports = reports;
        literals = new Literals(reports);
    }

    /** Whether an expression beside a value is meant as one of its choices, and not as a name of the entity. */
    boolean isChoice(TypedValue value, Expression expression, Scope scope) {
        if (!takesWords(value)
                || !(expression instanceof Expression.Path path)
                || path.names().size() > 1) {
            return false;
        }
        boolean listed = value.type() instanceof ValueType.Choices choices
                && choice(choices, path.names().get(0)).isPresent();
        return listed || scope.find(path.names()).isEmpty();
    }

    private static boolean takesWords(TypedValue value) {
        return value.type() instanceof ValueType.Choices || value.type() instanceof ValueType.Text;
    }

    private Optional<String> choice(ValueType.Choices type, Name name) {
        if (type.names().contains(name.key())) {
            return Optional.of(name.key());
        }
        return Optional.of(reports.words().canonical(name.key())).filter(type.names()::contains);
    }

    /** The choice that an expression names; one that the value does not have is reported. */
    Optional<TypedValue> choice(TypedValue value, Expression expression) {
        Name name = ((Expression.Path) expression).names().get(0);
        if (!(value.type() instanceof ValueType.Choices choices)) {
            return Optional.of(new TypedValue(new Value.Choice(name.key()), value.type(), Set.of(), expression.span()));
        }
        Optional<String> found = choice(choices, name);
        if (found.isEmpty()) {
            reports.report(reports.explained(
                    reports.about(HostCode.UNKNOWN_CHOICE, expression.span())
                            .with("field", reports.words().written(value.span()))
                            .suggesting(reports.words().near(name.key(), choices.names())),
                    value.span()));
        }
        return found.map(choice -> new TypedValue(new Value.Choice(choice), value.type(), Set.of(), expression.span()));
    }

    /** The one of some choices that is called 无, in either language. */
    static Optional<String> none(List<String> choices) {
        return choices.stream()
                .filter(choice -> Vocabulary.standard().word(choice).equals(Optional.of(Word.NONE)))
                .findFirst();
    }

    /** The choice of a field that is called 无. */
    Optional<Value.Choice> choiceOfNone(Term term) {
        return term instanceof Term.OfField field && field.field().domain() instanceof Domain.Choices choices
                ? none(choices.names()).map(Value.Choice::new)
                : Optional.empty();
    }

    /**
     * The condition that a field has no value; that a field always has one is reported.
     *
     * @param name where the field is named
     * @param place the place to report
     */
    Optional<Condition> absent(Term term, Span name, Span place) {
        if (term instanceof Term.OfField field && !field.optional().isEmpty()) {
            return Optional.of(new Condition.Absent(field.path()));
        }
        neverAbsent(name, place);
        return Optional.empty();
    }

    /** Reports a field that always has a value. */
    void neverAbsent(Span name, Span place) {
        reports.report(reports.explained(
                Diagnostic.of(HostCode.NEVER_ABSENT, place)
                        .with("written", reports.words().written(name)),
                name));
    }

    /**
     * A constant that a value may be equal to; one of another type is reported.
     *
     * @param unit the unit of numbers that are written without one, if they may be
     */
    Optional<Value.Constant> constant(TypedValue value, Expression expression, Optional<Unit> unit) {
        if (expression instanceof Expression.Path path) {
            return word(value, path);
        }
        if (expression instanceof Expression.Constant constant && constant.word() == Word.NONE) {
            Optional<String> choice =
                    value.type() instanceof ValueType.Choices choices ? none(choices.names()) : Optional.empty();
            if (choice.isPresent()) {
                return choice.map(Value.Choice::new);
            }
            neverAbsent(value.span(), constant.span());
            return Optional.empty();
        }
        return literal(expression, value, unit).map(TypedValue::value).map(Value.Constant.class::cast);
    }

    private Optional<Value.Constant> word(TypedValue value, Expression.Path path) {
        if (!takesWords(value) || path.names().size() > 1) {
            reports.report(reports.explained(
                    reports.about(HostCode.CONSTANT_EXPECTED, path.span())
                            .with("left", reports.words().written(value.span()))
                            .with("type", TypeReports.kind(value.type()))
                            .suggesting(
                                    value.type() instanceof ValueType.YesNo
                                            ? reports.yesAndNo(path.span())
                                            : List.of()),
                    value.span()));
            return Optional.empty();
        }
        return choice(value, path).map(TypedValue::value).map(Value.Constant.class::cast);
    }

    /** A number, a date, 是 or 否, of the type of a value. */
    private Optional<TypedValue> literal(Expression expression, TypedValue value, Optional<Unit> unit) {
        Optional<TypedValue> constant = literals.literal(expression)
                .map(number -> unit.map(own -> in(own, number)).orElse(number));
        if (constant.isPresent()
                && !Agreement.between(value.type(), constant.get().type())) {
            reports.disagree(value, constant.get(), constant.get().span());
            return Optional.empty();
        }
        return constant;
    }

    /** A number in a unit, where it has none of its own. */
    private static TypedValue in(Unit unit, TypedValue number) {
        if (!(number.value() instanceof Value.Measured measured)
                || !measured.units().isEmpty()) {
            return number;
        }
        ValueType type = new ValueType.Numeric(
                Dimension.of(unit), NumberRange.exactly(BaseUnits.inBaseUnits(measured.number(), unit)));
        return new TypedValue(new Value.Measured(measured.number(), List.of(unit)), type, Set.of(), number.span());
    }

    /**
     * A test of a value against a pattern.
     *
     * @param unit the unit of numbers that are written without one, if they may be
     */
    Optional<Condition> matches(TypedValue value, Pattern pattern, Optional<Unit> unit) {
        return pattern.accept(new Matching(value, unit));
    }

    /** Makes a condition of a pattern. */
    private final class Matching implements PatternVisitor<Optional<Condition>> {
        private final TypedValue value;
        private final Optional<Unit> unit;

        Matching(TypedValue value, Optional<Unit> unit) {
            this.value = value;
            this.unit = unit;
        }

        @Override
        public Optional<Condition> visitExactly(Pattern.Exactly pattern) {
            return constant(value, pattern.value(), unit)
                    .map(constant -> new Condition.Among(value.value(), false, List.of(constant)));
        }

        @Override
        public Optional<Condition> visitBetween(Pattern.Between pattern) {
            Expression low = new Expression.Measured(
                    pattern.low(), pattern.unit().map(List::of).orElse(List.of()), pattern.span());
            Optional<TypedValue> typed = literal(low, value, unit);
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal least = pattern.low().value();
            BigDecimal most = pattern.high().value();
            if (least.compareTo(most) > 0) {
                reports.report(reports.about(HostCode.RANGE_REVERSED, pattern.span())
                        .with("low", least.toPlainString())
                        .with("high", most.toPlainString()));
                return Optional.empty();
            }
            Optional<Unit> own =
                    ((Value.Measured) typed.get().value()).units().stream().findFirst();
            return Optional.of(new Condition.Within(value.value(), least, most, own));
        }

        @Override
        public Optional<Condition> visitLimit(Pattern.Limit pattern) {
            Optional<TypedValue> limit = literal(pattern.limit(), value, unit);
            if (limit.isEmpty()) {
                return Optional.empty();
            }
            boolean ofDates = pattern.bound() == Bound.SINCE || pattern.bound() == Bound.UNTIL;
            boolean date = limit.get().type() instanceof ValueType.Day;
            if (ofDates != date) {
                reports.wrongBound(pattern, date);
                return Optional.empty();
            }
            return Optional.of(new Condition.Limited(
                    value.value(), pattern.bound(), (Value.Constant) limit.get().value()));
        }
    }
}
