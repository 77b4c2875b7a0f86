package org.huimin.typing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.huimin.declaration.Expression;
import org.huimin.declaration.ExpressionVisitor;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Path;
import org.huimin.model.Value;
import org.huimin.source.Span;
import org.huimin.vocabulary.Function;
import org.huimin.vocabulary.Word;

/** Types the computations over one entity. What is wrong with one is reported once, and it is empty. */
final class ValueTyper implements ExpressionVisitor<Optional<TypedValue>> {
    /** More digits than any sum of money needs, and few enough to compute in no time. */
    private static final int MOST_DIGITS = 5_000;

    private final Scope scope;
    private final TypeReports reports;
    private final Literals literals;

    ValueTyper(Scope scope, TypeReports reports) {
        this.scope = scope;
        this.reports = reports;
        literals = new Literals(reports);
    }

    /** The value of an expression. */
    Optional<TypedValue> value(Expression expression) {
        return expression.accept(this);
    }

    private Optional<TypedValue> notAValue(Expression expression) {
        reports.report(reports.about(HostCode.NOT_A_VALUE, expression.span()));
        return Optional.empty();
    }

    @Override
    public Optional<TypedValue> visitOr(Expression.Or expression) {
        return notAValue(expression);
    }

    @Override
    public Optional<TypedValue> visitAnd(Expression.And expression) {
        return notAValue(expression);
    }

    @Override
    public Optional<TypedValue> visitNot(Expression.Not expression) {
        return notAValue(expression);
    }

    @Override
    public Optional<TypedValue> visitComparison(Expression.Comparison expression) {
        return notAValue(expression);
    }

    @Override
    public Optional<TypedValue> visitMembership(Expression.Membership expression) {
        return notAValue(expression);
    }

    @Override
    public Optional<TypedValue> visitMatches(Expression.Matches expression) {
        return notAValue(expression);
    }

    @Override
    public Optional<TypedValue> visitArithmetic(Expression.Arithmetic expression) {
        Optional<TypedValue> left = number(expression.left());
        Optional<TypedValue> right = number(expression.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        return switch (expression.operator()) {
            case ADD -> sum(left.get(), Value.Operator.ADD, right.get(), NumberRange::plus);
            case SUBTRACT -> sum(left.get(), Value.Operator.SUBTRACT, right.get(), NumberRange::minus);
            case MULTIPLY ->
                combine(
                        left.get(),
                        Value.Operator.MULTIPLY,
                        right.get(),
                        dimension(left.get()).times(dimension(right.get())),
                        range(left.get()).times(range(right.get())));
            case DIVIDE -> quotient(left.get(), right.get());
        };
    }

    private Optional<TypedValue> sum(
            TypedValue left, Value.Operator operator, TypedValue right, BinaryOperator<NumberRange> ranges) {
        if (!dimension(left).equals(dimension(right))) {
            reports.disagree(left, right);
            return Optional.empty();
        }
        return combine(left, operator, right, dimension(left), ranges.apply(range(left), range(right)));
    }

    private Optional<TypedValue> quotient(TypedValue left, TypedValue right) {
        if (!range(right).isNeverZero()) {
            reports.divisorMayBeZero(right);
            return Optional.empty();
        }
        return combine(
                left,
                Value.Operator.DIVIDE,
                right,
                dimension(left).over(dimension(right)),
                range(left).over(range(right)));
    }

    private Optional<TypedValue> combine(
            TypedValue left, Value.Operator operator, TypedValue right, Dimension dimension, NumberRange range) {
        Span span = left.span().through(right.span());
        Set<Path> optional = new LinkedHashSet<>(left.optional());
        optional.addAll(right.optional());
        return typed(new Value.Arithmetic(left.value(), operator, right.value()), dimension, range, optional, span);
    }

    private Optional<TypedValue> typed(
            Value value, Dimension dimension, NumberRange range, Set<Path> optional, Span span) {
        if (range.digits() > MOST_DIGITS) {
            reports.report(reports.about(HostCode.COMPUTATION_TOO_LONG, span));
            return Optional.empty();
        }
        return Optional.of(new TypedValue(value, new ValueType.Numeric(dimension, range), optional, span));
    }

    @Override
    public Optional<TypedValue> visitNegative(Expression.Negative expression) {
        return number(expression.value())
                .flatMap(inner -> typed(
                        new Value.Negative(inner.value()),
                        dimension(inner),
                        range(inner).negative(),
                        inner.optional(),
                        expression.span()));
    }

    @Override
    public Optional<TypedValue> visitCall(Expression.Call expression) {
        List<TypedValue> values = new ArrayList<>();
        expression.values().forEach(each -> number(each).ifPresent(values::add));
        if (values.size() < expression.values().size()) {
            return Optional.empty();
        }
        boolean largest = expression.function() == Function.MAXIMUM;
        TypedValue first = values.get(0);
        NumberRange range = range(first);
        Set<Path> optional = new LinkedHashSet<>(first.optional());
        for (TypedValue next : values.subList(1, values.size())) {
            if (!dimension(next).equals(dimension(first))) {
                reports.disagree(first, next);
                return Optional.empty();
            }
            range = largest ? range.larger(range(next)) : range.smaller(range(next));
            optional.addAll(next.optional());
        }
        return typed(
                new Value.Extreme(
                        expression.function(),
                        values.stream().map(TypedValue::value).toList()),
                dimension(first),
                range,
                optional,
                expression.span());
    }

    /** The value of an expression that must be a number. */
    Optional<TypedValue> number(Expression expression) {
        Optional<TypedValue> value = value(expression);
        if (value.isPresent() && !(value.get().type() instanceof ValueType.Numeric)) {
            reports.report(reports.about(HostCode.NOT_A_NUMBER, expression.span())
                    .with("type", TypeReports.kind(value.get().type())));
            return Optional.empty();
        }
        return value;
    }

    private static Dimension dimension(TypedValue value) {
        return ((ValueType.Numeric) value.type()).dimension();
    }

    private static NumberRange range(TypedValue value) {
        return ((ValueType.Numeric) value.type()).range();
    }

    @Override
    public Optional<TypedValue> visitPath(Expression.Path expression) {
        Optional<Term> term = scope.find(expression.names());
        if (term.isEmpty()) {
            reports.unknownTerm(scope, expression.names(), expression.span());
            return Optional.empty();
        }
        if (term.get() instanceof Term.Broken) {
            return Optional.empty();
        }
        Optional<TypedValue> value = value(term.get(), expression.span());
        return value.isPresent() ? value : notAValue(expression);
    }

    /** The value that a term stands for, unless it stands for a condition or for a member of another entity. */
    static Optional<TypedValue> value(Term term, Span span) {
        if (term instanceof Term.OfField field) {
            return FieldTypes.of(field.field().domain())
                    .map(type -> new TypedValue(new Value.FieldValue(field.path()), type, field.optional(), span));
        }
        if (term instanceof Term.OfDefinition definition) {
            Set<Path> optional = new LinkedHashSet<>(definition.optional());
            definition
                    .definition()
                    .optional()
                    .forEach(path ->
                            optional.add(Extent.through(definition.path().references(), path)));
            return definition
                    .definition()
                    .type()
                    .map(type -> new TypedValue(new Value.DefinedValue(definition.path()), type, optional, span));
        }
        return Optional.empty();
    }

    @Override
    public Optional<TypedValue> visitMeasured(Expression.Measured expression) {
        return literals.measured(expression);
    }

    @Override
    public Optional<TypedValue> visitDate(Expression.Date expression) {
        return literals.date(expression);
    }

    @Override
    public Optional<TypedValue> visitConstant(Expression.Constant expression) {
        return expression.word() == Word.NONE ? notAValue(expression) : Optional.of(literals.yesNo(expression));
    }
}
