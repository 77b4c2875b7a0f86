package org.huimin.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.declaration.Expression;
import org.huimin.declaration.ExpressionVisitor;
import org.huimin.declaration.Name;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Condition;
import org.huimin.model.Domain;
import org.huimin.model.Value;
import org.huimin.source.Position;
import org.huimin.source.Span;
import org.huimin.vocabulary.Blanks;
import org.huimin.vocabulary.Word;

/** Types the conditions over one entity. Every part that is wrong is reported once, and the whole is empty then. */
final class ConditionTyper implements ExpressionVisitor<Optional<Condition>> {
    private final Scope scope;
    private final Terms terms;
    private final TypeReports reports;
    private final ValueTyper values;
    private final ConstantTyper constants;

    ConditionTyper(Scope scope, Terms terms, TypeReports reports) {
        this.scope = scope;
        this.terms = terms;
        this.reports = reports;
        values = new ValueTyper(scope, reports);
        constants = new ConstantTyper(reports);
    }

    /** The condition of an expression. */
    Optional<Condition> condition(Expression expression) {
        Optional<Condition> condition = expression.accept(this);
        if (condition.isPresent()) {
            reports.written().put(condition.get(), expression.span());
        }
        return condition;
    }

    private Optional<Condition> notACondition(Expression expression) {
        reports.report(
                reports.explained(reports.about(HostCode.NOT_A_CONDITION, expression.span()), expression.span()));
        return Optional.empty();
    }

    private Optional<List<Condition>> all(List<Expression> expressions) {
        List<Condition> conditions = new ArrayList<>();
        expressions.forEach(each -> condition(each).ifPresent(conditions::add));
        return conditions.size() == expressions.size() ? Optional.of(conditions) : Optional.empty();
    }

    @Override
    public Optional<Condition> visitOr(Expression.Or expression) {
        return all(expression.alternatives()).map(Condition.Any::new);
    }

    @Override
    public Optional<Condition> visitAnd(Expression.And expression) {
        return all(expression.conditions()).map(Condition.All::new);
    }

    @Override
    public Optional<Condition> visitNot(Expression.Not expression) {
        return condition(expression.condition()).map(Condition.Not::new);
    }

    @Override
    public Optional<Condition> visitComparison(Expression.Comparison expression) {
        if (isNone(expression.right())) {
            return absence(expression.left(), expression);
        }
        if (isNone(expression.left())) {
            return absence(expression.right(), expression);
        }
        if (isOnlyAChoice(expression.left(), expression.right())) {
            return sides(expression.right(), expression.relation(), expression.left(), true);
        }
        return sides(expression.left(), expression.relation(), expression.right(), false);
    }

    private static boolean isNone(Expression expression) {
        return expression instanceof Expression.Constant constant && constant.word() == Word.NONE;
    }

    /** Whether the left side is no name of the entity, but a choice of the field on the right: 本科 = 学历. */
    private boolean isOnlyAChoice(Expression left, Expression right) {
        return left instanceof Expression.Path path
                && scope.find(path.names()).isEmpty()
                && right instanceof Expression.Path other
                && scope.find(other.names()).isPresent();
    }

    private Optional<Condition> sides(
            Expression first, Expression.Relation relation, Expression second, boolean swapped) {
        Optional<TypedValue> one = values.value(first);
        if (one.isEmpty()) {
            return Optional.empty();
        }
        Optional<TypedValue> other = constants.isChoice(one.get(), second, scope)
                ? constants.choice(one.get(), second)
                : values.value(second);
        if (other.isEmpty()) {
            return Optional.empty();
        }
        if (!Agreement.between(one.get().type(), other.get().type())) {
            reports.disagree(one.get(), other.get());
            return Optional.empty();
        }
        Condition.Relation typed = relation(relation);
        boolean ordered = typed != Condition.Relation.EQUAL && typed != Condition.Relation.NOT_EQUAL;
        if (ordered && !Agreement.isOrdered(one.get().type())) {
            reports.report(reports.explained(
                    reports.about(HostCode.ORDER_NOT_ALLOWED, between(first.span(), second.span()))
                            .with("left", reports.words().written(first.span())),
                    first.span()));
            return Optional.empty();
        }
        return Optional.of(new Condition.Comparison(
                swapped ? other.get().value() : one.get().value(),
                typed,
                swapped ? one.get().value() : other.get().value()));
    }

    /** The place of the sign between two sides. */
    private Span between(Span one, Span other) {
        boolean inOrder = one.compareTo(other) < 0;
        Span left = inOrder ? one : other;
        Span right = inOrder ? other : one;
        Position from = left.end();
        Position to = right.start();
        Span gap = new Span(left.source(), from, to);
        String written = reports.words().written(gap);
        int leading = written.length() - Blanks.strip(written + ".").length() + 1;
        int length = Blanks.strip(written).length();
        Position start = new Position(gap.start().line(), gap.start().column() + leading);
        return length == 0
                ? left.through(right)
                : new Span(gap.source(), start, new Position(start.line(), start.column() + length));
    }

    private static Condition.Relation relation(Expression.Relation relation) {
        return switch (relation) {
            case EQUAL -> Condition.Relation.EQUAL;
            case NOT_EQUAL -> Condition.Relation.NOT_EQUAL;
            case LESS -> Condition.Relation.LESS;
            case LESS_OR_EQUAL -> Condition.Relation.LESS_OR_EQUAL;
            case GREATER -> Condition.Relation.GREATER;
            case GREATER_OR_EQUAL -> Condition.Relation.GREATER_OR_EQUAL;
        };
    }

    /** A comparison with 无: with the choice of that name where there is one, else with having no value. */
    private Optional<Condition> absence(Expression tested, Expression.Comparison expression) {
        boolean equal = expression.relation() == Expression.Relation.EQUAL;
        if (!equal && expression.relation() != Expression.Relation.NOT_EQUAL) {
            Expression none = isNone(expression.right()) ? expression.right() : expression.left();
            reports.report(reports.about(
                            HostCode.ORDER_NOT_ALLOWED,
                            between(expression.left().span(), expression.right().span()))
                    .with("left", reports.words().written(none.span())));
            return Optional.empty();
        }
        if (!(tested instanceof Expression.Path path)) {
            reports.report(reports.about(HostCode.NEVER_ABSENT, tested.span()));
            return Optional.empty();
        }
        Optional<Term> term = find(path);
        if (term.isEmpty()) {
            return Optional.empty();
        }
        Optional<Condition> choice = constants
                .choiceOfNone(term.get())
                .map(none -> new Condition.Comparison(
                        new Value.FieldValue(((Term.OfField) term.get()).path()),
                        equal ? Condition.Relation.EQUAL : Condition.Relation.NOT_EQUAL,
                        none));
        if (choice.isPresent()) {
            return choice;
        }
        return constants
                .absent(term.get(), tested.span(), tested.span())
                .map(absent -> equal ? absent : new Condition.Not(absent));
    }

    /** What a path stands for; one that is unknown is reported, and one that is broken has been. */
    private Optional<Term> find(Expression.Path path) {
        Optional<Term> term = scope.find(path.names());
        if (term.isEmpty()) {
            reports.unknownTerm(scope, path.names(), path.span());
        }
        return term.filter(found -> !(found instanceof Term.Broken));
    }

    @Override
    public Optional<Condition> visitMembership(Expression.Membership expression) {
        Optional<Term> term = Optional.empty();
        if (expression.value() instanceof Expression.Path path) {
            term = find(path);
            if (term.isEmpty()) {
                return Optional.empty();
            }
        }
        boolean hasNone = expression.choices().stream().anyMatch(ConditionTyper::isNone)
                && term.flatMap(constants::choiceOfNone).isEmpty();
        Optional<Condition> absent = Optional.empty();
        if (hasNone) {
            if (term.isEmpty()) {
                reports.report(
                        reports.about(HostCode.NEVER_ABSENT, expression.value().span()));
                return Optional.empty();
            }
            absent = constants.absent(
                    term.get(), expression.value().span(), expression.value().span());
            if (absent.isEmpty()) {
                return Optional.empty();
            }
        }
        List<Expression> others = expression.choices().stream()
                .filter(choice -> !hasNone || !isNone(choice))
                .toList();
        if (others.isEmpty()) {
            return absent.map(none -> expression.negated() ? new Condition.Not(none) : none);
        }
        Optional<Condition> among = among(expression, others);
        return hasNone ? withNone(absent.orElseThrow(), among, expression.negated()) : among;
    }

    private static Optional<Condition> withNone(Condition absent, Optional<Condition> among, boolean negated) {
        return among.map(some -> negated
                ? new Condition.All(List.of(new Condition.Not(absent), some))
                : new Condition.Any(List.of(absent, some)));
    }

    private Optional<Condition> among(Expression.Membership expression, List<Expression> choices) {
        Optional<TypedValue> value = values.value(expression.value());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        List<Value.Constant> typed = new ArrayList<>();
        for (Expression choice : choices) {
            constants.constant(value.get(), choice, Optional.empty()).ifPresent(typed::add);
        }
        return typed.size() == choices.size()
                ? Optional.of(new Condition.Among(value.get().value(), expression.negated(), typed))
                : Optional.empty();
    }

    @Override
    public Optional<Condition> visitMatches(Expression.Matches expression) {
        return values.value(expression.value())
                .flatMap(value -> constants.matches(value, expression.pattern(), Optional.empty()));
    }

    @Override
    public Optional<Condition> visitArithmetic(Expression.Arithmetic expression) {
        return notACondition(expression);
    }

    @Override
    public Optional<Condition> visitNegative(Expression.Negative expression) {
        return notACondition(expression);
    }

    @Override
    public Optional<Condition> visitCall(Expression.Call expression) {
        return notACondition(expression);
    }

    @Override
    public Optional<Condition> visitPath(Expression.Path expression) {
        if (isItself(expression.names())) {
            return Optional.of(new Condition.Member(scope.entity().name()));
        }
        Optional<Term> term = find(expression);
        if (term.isEmpty()) {
            return Optional.empty();
        }
        if (term.get() instanceof Term.OfField field && field.field().domain() instanceof Domain.YesNo) {
            return Optional.of(new Condition.Flag(field.path()));
        }
        if (term.get() instanceof Term.OfDefinition definition
                && definition.definition().isCondition()) {
            return Optional.of(new Condition.Defined(definition.path()));
        }
        return notACondition(expression);
    }

    /** Whether names are the entity's own. */
    private boolean isItself(List<Name> names) {
        return names.size() == 1
                && terms.scope(names.get(0)).filter(found -> found == scope).isPresent();
    }

    @Override
    public Optional<Condition> visitMeasured(Expression.Measured expression) {
        return notACondition(expression);
    }

    @Override
    public Optional<Condition> visitDate(Expression.Date expression) {
        return notACondition(expression);
    }

    @Override
    public Optional<Condition> visitConstant(Expression.Constant expression) {
        return notACondition(expression);
    }
}
