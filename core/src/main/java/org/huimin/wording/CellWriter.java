package org.huimin.wording;

import java.util.Optional;
import org.huimin.model.Condition;
import org.huimin.model.ConditionVisitor;
import org.huimin.model.Value;
import org.huimin.vocabulary.Word;

/** Writes the cells of rate tables: what is tested stands at the head of the column. */
final class CellWriter implements ConditionVisitor<String> {
    private static final String ANY = "-";

    private final Spelling spelling;
    private final ConditionWriter conditions;
    private final ValueWriter values;

    CellWriter(Spelling spelling, ConditionWriter conditions, ValueWriter values) {
        this.spelling = spelling;
        this.conditions = conditions;
        this.values = values;
    }

    String write(Optional<Condition> cell) {
        return cell.map(condition -> condition.accept(this)).orElse(ANY);
    }

    /** A definition that is not so although the way to it has a value: 否 too. */
    @Override
    public String visitAll(Condition.All condition) {
        boolean negated = condition.conditions().stream().allMatch(Condition.Not.class::isInstance);
        return negated ? spelling.word(Word.NO) : conditions.write(condition);
    }

    @Override
    public String visitAny(Condition.Any condition) {
        return spelling.list(condition.conditions().stream()
                .map(alternative -> alternative.accept(this))
                .toList());
    }

    /** Not a condition: 否. Nothing else in a cell is negated. */
    @Override
    public String visitNot(Condition.Not condition) {
        return Binding.of(condition.condition()) == Binding.ATOM ? spelling.word(Word.NO) : conditions.write(condition);
    }

    @Override
    public String visitMember(Condition.Member condition) {
        return spelling.word(Word.YES);
    }

    @Override
    public String visitFlag(Condition.Flag condition) {
        return spelling.word(Word.YES);
    }

    @Override
    public String visitDefined(Condition.Defined condition) {
        return spelling.word(Word.YES);
    }

    @Override
    public String visitComparison(Condition.Comparison condition) {
        boolean exact = condition.relation() == Condition.Relation.EQUAL && condition.right() instanceof Value.Constant;
        return exact ? values.write(condition.right()) : conditions.write(condition);
    }

    @Override
    public String visitAmong(Condition.Among condition) {
        return condition.negated() ? conditions.write(condition) : values.list(condition.constants());
    }

    @Override
    public String visitWithin(Condition.Within condition) {
        return conditions.range(condition);
    }

    @Override
    public String visitLimited(Condition.Limited condition) {
        return conditions.limit(condition);
    }

    @Override
    public String visitAbsent(Condition.Absent condition) {
        return spelling.word(Word.NONE);
    }
}
