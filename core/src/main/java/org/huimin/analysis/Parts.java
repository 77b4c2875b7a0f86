package org.huimin.analysis;

import java.util.List;
import org.huimin.model.Condition;
import org.huimin.model.ConditionVisitor;

/** The conditions that a condition is made of by and, or and not. */
final class Parts implements ConditionVisitor<List<Condition>> {
    private static final Parts INSTANCE = new Parts();

    private Parts() {}

    static List<Condition> of(Condition condition) {
        return condition.accept(INSTANCE);
    }

    @Override
    public List<Condition> visitAll(Condition.All condition) {
        return condition.conditions();
    }

    @Override
    public List<Condition> visitAny(Condition.Any condition) {
        return condition.conditions();
    }

    @Override
    public List<Condition> visitNot(Condition.Not condition) {
        return List.of(condition.condition());
    }

    @Override
    public List<Condition> visitMember(Condition.Member condition) {
        return List.of();
    }

    @Override
    public List<Condition> visitFlag(Condition.Flag condition) {
        return List.of();
    }

    @Override
    public List<Condition> visitDefined(Condition.Defined condition) {
        return List.of();
    }

    @Override
    public List<Condition> visitComparison(Condition.Comparison condition) {
        return List.of();
    }

    @Override
    public List<Condition> visitAmong(Condition.Among condition) {
        return List.of();
    }

    @Override
    public List<Condition> visitWithin(Condition.Within condition) {
        return List.of();
    }

    @Override
    public List<Condition> visitLimited(Condition.Limited condition) {
        return List.of();
    }

    @Override
    public List<Condition> visitAbsent(Condition.Absent condition) {
        return List.of();
    }
}
