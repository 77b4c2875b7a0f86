package org.huimin.model;

/**
 * Takes the family of conditions apart.
 *
 * @param <R> what a visit gives
 */
public interface ConditionVisitor<R> {
    R visitAll(Condition.All condition);

    R visitAny(Condition.Any condition);

    R visitNot(Condition.Not condition);

    R visitMember(Condition.Member condition);

    R visitFlag(Condition.Flag condition);

    R visitDefined(Condition.Defined condition);

    R visitComparison(Condition.Comparison condition);

    R visitAmong(Condition.Among condition);

    R visitWithin(Condition.Within condition);

    R visitLimited(Condition.Limited condition);

    R visitAbsent(Condition.Absent condition);
}
