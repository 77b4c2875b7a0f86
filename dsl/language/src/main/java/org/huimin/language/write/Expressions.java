package org.huimin.language.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huimin.declaration.Expression;
import org.huimin.declaration.Pattern;
import org.huimin.declaration.UnitName;
import org.huimin.model.Condition;
import org.huimin.model.ConditionVisitor;
import org.huimin.model.Domain;
import org.huimin.model.Value;
import org.huimin.model.ValueVisitor;
import org.huimin.vocabulary.Unit;
import org.huimin.vocabulary.Vocabulary;
import org.huimin.vocabulary.Word;

/** Makes the expressions that conditions and values of one entity are written as. */
final class Expressions implements ConditionVisitor<Expression>, ValueVisitor<Expression> {
    private final Parts parts;
    private final Fields fields;
    private final String entity;
    private final String place;

    /**
     * @param entity the entity that the conditions speak of
     * @param place where they stand in the plan
     */
    Expressions(Parts parts, Fields fields, String entity, String place) {
        this.parts = parts;
        this.fields = fields;
        this.entity = entity;
        this.place = place;
    }

    Expression of(org.huimin.model.Expression expression) {
        return expression instanceof Condition condition ? of(condition) : of((Value) expression);
    }

    Expression of(Condition condition) {
        return condition.accept(this);
    }

    Expression of(Value value) {
        return value.accept(this);
    }

    private List<Expression> all(List<Condition> conditions) {
        if (conditions.isEmpty()) {
            parts.refuse(place, "no-members");
        }
        return conditions.stream().map(this::of).toList();
    }

    private Expression path(org.huimin.model.Path path) {
        return new Expression.Path(parts.path(path, place), parts.span());
    }

    private Expression constant(Word word) {
        return new Expression.Constant(word, parts.span());
    }

    @Override
    public Expression visitAll(Condition.All condition) {
        return new Expression.And(all(condition.conditions()), parts.span());
    }

    @Override
    public Expression visitAny(Condition.Any condition) {
        return new Expression.Or(all(condition.conditions()), parts.span());
    }

    @Override
    public Expression visitNot(Condition.Not condition) {
        return condition.condition() instanceof Condition.Absent absent
                ? new Expression.Comparison(
                        path(absent.field()), Expression.Relation.NOT_EQUAL, constant(Word.NONE), parts.span())
                : new Expression.Not(of(condition.condition()), parts.span());
    }

    @Override
    public Expression visitMember(Condition.Member condition) {
        return new Expression.Path(List.of(parts.name(condition.entity(), place)), parts.span());
    }

    @Override
    public Expression visitFlag(Condition.Flag condition) {
        return path(condition.field());
    }

    @Override
    public Expression visitDefined(Condition.Defined condition) {
        return path(condition.definition());
    }

    @Override
    public Expression visitComparison(Condition.Comparison condition) {
        return new Expression.Comparison(
                beside(condition.right(), condition.left()),
                relation(condition.relation()),
                beside(condition.left(), condition.right()),
                parts.span());
    }

    private static Expression.Relation relation(Condition.Relation relation) {
        return switch (relation) {
            case EQUAL -> Expression.Relation.EQUAL;
            case NOT_EQUAL -> Expression.Relation.NOT_EQUAL;
            case LESS -> Expression.Relation.LESS;
            case LESS_OR_EQUAL -> Expression.Relation.LESS_OR_EQUAL;
            case GREATER -> Expression.Relation.GREATER;
            case GREATER_OR_EQUAL -> Expression.Relation.GREATER_OR_EQUAL;
        };
    }

    @Override
    public Expression visitAmong(Condition.Among condition) {
        if (condition.constants().isEmpty()) {
            parts.refuse(place, "no-members");
        }
        List<Expression> choices = condition.constants().stream()
                .map(choice -> beside(condition.value(), choice))
                .toList();
        return new Expression.Membership(of(condition.value()), condition.negated(), choices, parts.span());
    }

    /** A value that is compared with another; the choice 无 of a field is its word, and a text of that name is not. */
    Expression beside(Value compared, Value value) {
        boolean none = value instanceof Value.Choice choice
                && Vocabulary.standard().word(choice.name()).equals(Optional.of(Word.NONE))
                && compared instanceof Value.FieldValue field
                && fields.domain(entity, field.field()).orElse(null) instanceof Domain.Choices;
        return none ? constant(Word.NONE) : of(value);
    }

    @Override
    public Expression visitWithin(Condition.Within condition) {
        return new Expression.Matches(of(condition.value()), between(condition), parts.span());
    }

    @Override
    public Expression visitLimited(Condition.Limited condition) {
        return new Expression.Matches(of(condition.value()), limit(condition), parts.span());
    }

    Pattern between(Condition.Within condition) {
        Optional<UnitName> unit = condition.unit().map(own -> parts.unit(own, place));
        return new Pattern.Between(numeral(condition.low()), numeral(condition.high()), unit, parts.span());
    }

    Pattern limit(Condition.Limited condition) {
        return new Pattern.Limit(condition.bound(), of(condition.limit()), parts.span());
    }

    private org.huimin.declaration.Numeral numeral(BigDecimal number) {
        return parts.numeral(number, place);
    }

    @Override
    public Expression visitAbsent(Condition.Absent condition) {
        return new Expression.Comparison(
                path(condition.field()), Expression.Relation.EQUAL, constant(Word.NONE), parts.span());
    }

    @Override
    public Expression visitField(Value.FieldValue value) {
        return path(value.field());
    }

    @Override
    public Expression visitDefined(Value.DefinedValue value) {
        return path(value.definition());
    }

    @Override
    public Expression visitArithmetic(Value.Arithmetic value) {
        return new Expression.Arithmetic(of(value.left()), operator(value.operator()), of(value.right()), parts.span());
    }

    private static Expression.Operator operator(Value.Operator operator) {
        return switch (operator) {
            case ADD -> Expression.Operator.ADD;
            case SUBTRACT -> Expression.Operator.SUBTRACT;
            case MULTIPLY -> Expression.Operator.MULTIPLY;
            case DIVIDE -> Expression.Operator.DIVIDE;
        };
    }

    @Override
    public Expression visitNegative(Value.Negative value) {
        return new Expression.Negative(of(value.value()), parts.span());
    }

    @Override
    public Expression visitExtreme(Value.Extreme value) {
        if (value.values().isEmpty()) {
            parts.refuse(place, "no-members");
        }
        return new Expression.Call(
                value.function(), value.values().stream().map(this::of).toList(), parts.span());
    }

    @Override
    public Expression visitMeasured(Value.Measured value) {
        List<Unit> units = value.units();
        return new Expression.Measured(numeral(value.number()), parts.units(units, place), parts.span());
    }

    @Override
    public Expression visitDate(Value.Date value) {
        return new Expression.Date(parts.stretch(value.first(), value.last(), place));
    }

    @Override
    public Expression visitChoice(Value.Choice value) {
        return new Expression.Path(List.of(parts.name(value.name(), place)), parts.span());
    }

    @Override
    public Expression visitYesNo(Value.YesNo value) {
        return constant(value.yes() ? Word.YES : Word.NO);
    }
}
