package org.huimin.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.huimin.model.Condition;
import org.huimin.model.Condition.Relation;
import org.huimin.model.ConditionVisitor;
import org.huimin.model.Value;
import org.huimin.vocabulary.Unit;

/** Makes tests of the conditions of one place. */
final class ConditionCompiler implements ConditionVisitor<Test> {
    private final PlaceCompiler place;

    ConditionCompiler(PlaceCompiler place) {
        this.place = place;
    }

    @Override
    public Test visitAll(Condition.All condition) {
        return GroupTest.all(condition, tests(condition.conditions()));
    }

    @Override
    public Test visitAny(Condition.Any condition) {
        return GroupTest.any(condition, tests(condition.conditions()));
    }

    private List<Test> tests(List<Condition> conditions) {
        return conditions.stream().map(condition -> condition.accept(this)).toList();
    }

    @Override
    public Test visitNot(Condition.Not condition) {
        return new NotTest(condition, condition.condition().accept(this));
    }

    @Override
    public Test visitMember(Condition.Member condition) {
        return new MemberTest(condition);
    }

    @Override
    public Test visitFlag(Condition.Flag condition) {
        return new ValueTest<>(condition, place.field(condition.field()).as(Kind.YES_NO), yes -> yes);
    }

    @Override
    public Test visitDefined(Condition.Defined condition) {
        return place.condition(condition);
    }

    @Override
    public Test visitComparison(Condition.Comparison condition) {
        return comparison(condition, place.operand(condition.left()), place.operand(condition.right()));
    }

    private static <T> Test comparison(Condition.Comparison condition, Operand<T> left, Operand<?> right) {
        return new ComparisonTest<>(condition, left, condition.relation(), right.as(left.kind()));
    }

    @Override
    public Test visitAmong(Condition.Among condition) {
        return among(condition, place.operand(condition.value()));
    }

    private <T> Test among(Condition.Among condition, Operand<T> operand) {
        Kind<T> kind = operand.kind();
        List<T> constants = condition.constants().stream()
                .map(constant -> constant(kind, constant))
                .toList();
        boolean negated = condition.negated();
        return new ValueTest<>(condition, operand, value -> isAmong(kind, value, constants) != negated);
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
    public Test visitWithin(Condition.Within condition) {
        List<Unit> units = condition.unit().stream().toList();
        Ratio low = Shown.inBaseUnits(condition.low(), units);
        Ratio high = Shown.inBaseUnits(condition.high(), units);
        Predicate<Ratio> within = number -> number.compareTo(low) >= 0 && number.compareTo(high) <= 0;
        return new ValueTest<>(condition, place.number(condition.value()), within);
    }

    @Override
    public Test visitLimited(Condition.Limited condition) {
        return limited(condition, place.operand(condition.value()));
    }

    private <T> Test limited(Condition.Limited condition, Operand<T> operand) {
        Kind<T> kind = operand.kind();
        Relation relation = Kind.relation(condition.bound());
        T limit = constant(kind, condition.limit());
        return new ValueTest<>(condition, operand, value -> kind.holds(value, relation, limit));
    }

    private <T> T constant(Kind<T> kind, Value.Constant constant) {
        Optional<T> stated = place.operand(constant).as(kind).stated();
        return stated.orElseThrow(() -> new IllegalArgumentException("the plan has errors: no constant is stated"));
    }

    @Override
    public Test visitAbsent(Condition.Absent condition) {
        return new AbsentTest(condition, place.field(condition.field()));
    }
}
