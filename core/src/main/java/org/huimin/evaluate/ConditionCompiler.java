package org.huimin.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.huimin.model.Condition;
import org.huimin.model.Condition.Relation;
import org.huimin.model.ConditionVisitor;
import org.huimin.model.Value;
import org.huimin.vocabulary.Unit;

/** Makes checks of the conditions of one place. */
final class ConditionCompiler implements ConditionVisitor<Check> {
    private final PlaceCompiler place;

    ConditionCompiler(PlaceCompiler place) {
        this.place = place;
    }

    @Override
    public Check visitAll(Condition.All condition) {
        return GroupCheck.all(condition, checks(condition.conditions()));
    }

    @Override
    public Check visitAny(Condition.Any condition) {
        return GroupCheck.any(condition, checks(condition.conditions()));
    }

    /** A loop, since conditions nest, and a stream takes the stack of many of them. */
    private List<Check> checks(List<Condition> conditions) {
        List<Check> checks = new ArrayList<>();
        for (Condition condition : conditions) {
            checks.add(condition.accept(this));
        }
        return checks;
    }

    @Override
    public Check visitNot(Condition.Not condition) {
        return new NotCheck(condition, condition.condition().accept(this));
    }

    @Override
    public Check visitMember(Condition.Member condition) {
        return new MemberCheck(condition);
    }

    @Override
    public Check visitFlag(Condition.Flag condition) {
        return new ValueCheck<>(condition, place.field(condition.field()).as(Kind.YES_NO), yes -> yes);
    }

    @Override
    public Check visitDefined(Condition.Defined condition) {
        return place.condition(condition);
    }

    @Override
    public Check visitComparison(Condition.Comparison condition) {
        return comparison(condition, place.operand(condition.left()), place.operand(condition.right()));
    }

    private static <T> Check comparison(Condition.Comparison condition, Operand<T> left, Operand<?> right) {
        return new ComparisonCheck<>(condition, left, condition.relation(), right.as(left.kind()));
    }

    @Override
    public Check visitAmong(Condition.Among condition) {
        return among(condition, place.operand(condition.value()));
    }

    private <T> Check among(Condition.Among condition, Operand<T> operand) {
        Kind<T> kind = operand.kind();
        List<T> constants = condition.constants().stream()
                .map(constant -> constant(kind, constant))
                .toList();
        boolean negated = condition.negated();
        return new ValueCheck<>(condition, operand, value -> isAmong(kind, value, constants) != negated);
    }

    private static <T> boolean isAmong(Kind<T> kind, T value, List<T> constants) {
        for (T constant : constants) {
            if (kind.holds(value, Relation.EQUAL, constant)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Check visitWithin(Condition.Within condition) {
        List<Unit> units = condition.unit().stream().toList();
        Ratio low = Shown.inBaseUnits(condition.low(), units);
        Ratio high = Shown.inBaseUnits(condition.high(), units);
        Predicate<Ratio> within = number -> number.compareTo(low) >= 0 && number.compareTo(high) <= 0;
        return new ValueCheck<>(condition, place.number(condition.value()), within);
    }

    @Override
    public Check visitLimited(Condition.Limited condition) {
        return limited(condition, place.operand(condition.value()));
    }

    private <T> Check limited(Condition.Limited condition, Operand<T> operand) {
        Kind<T> kind = operand.kind();
        Relation relation = Kind.relation(condition.bound());
        T limit = constant(kind, condition.limit());
        return new ValueCheck<>(condition, operand, value -> kind.holds(value, relation, limit));
    }

    private <T> T constant(Kind<T> kind, Value.Constant constant) {
        Optional<T> stated = place.operand(constant).as(kind).stated();
        return stated.orElseThrow(() -> new IllegalArgumentException("the plan has errors: no constant is stated"));
    }

    @Override
    public Check visitAbsent(Condition.Absent condition) {
        return new AbsentCheck(condition, place.field(condition.field()));
    }
}
