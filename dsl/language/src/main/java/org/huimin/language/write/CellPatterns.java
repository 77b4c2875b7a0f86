package org.huimin.language.write;

import java.util.List;
import org.huimin.declaration.Expression;
import org.huimin.declaration.Pattern;
import org.huimin.model.Condition;
import org.huimin.model.ConditionVisitor;
import org.huimin.vocabulary.Word;

/** Makes the patterns of a rate table's cell, which say of the input above what a condition says. */
final class CellPatterns implements ConditionVisitor<List<Pattern>> {
    private final Parts parts;
    private final Expressions expressions;
    private final String place;

    CellPatterns(Parts parts, Expressions expressions, String place) {
        this.parts = parts;
        this.expressions = expressions;
        this.place = place;
    }

    List<Pattern> of(Condition condition) {
        return condition.accept(this);
    }

    private List<Pattern> word(Word word) {
        return List.of(new Pattern.Exactly(new Expression.Constant(word, parts.span())));
    }

    private List<Pattern> refused() {
        parts.refuse(place, "no-cell");
        return word(Word.NO);
    }

    /** A defined condition that is not met; where the way to it may be none, the cell says so as well. */
    @Override
    public List<Pattern> visitAll(Condition.All condition) {
        List<Condition> all = condition.conditions();
        boolean isNo = !all.isEmpty()
                && all.get(all.size() - 1) instanceof Condition.Not last
                && last.condition() instanceof Condition.Defined;
        return isNo ? word(Word.NO) : refused();
    }

    @Override
    public List<Pattern> visitAny(Condition.Any condition) {
        return condition.conditions().isEmpty()
                ? refused()
                : condition.conditions().stream()
                        .flatMap(each -> of(each).stream())
                        .toList();
    }

    @Override
    public List<Pattern> visitNot(Condition.Not condition) {
        return condition.condition() instanceof Condition.Defined ? word(Word.NO) : refused();
    }

    @Override
    public List<Pattern> visitMember(Condition.Member condition) {
        return refused();
    }

    @Override
    public List<Pattern> visitFlag(Condition.Flag condition) {
        return word(Word.YES);
    }

    @Override
    public List<Pattern> visitDefined(Condition.Defined condition) {
        return word(Word.YES);
    }

    @Override
    public List<Pattern> visitComparison(Condition.Comparison condition) {
        return refused();
    }

    @Override
    public List<Pattern> visitAmong(Condition.Among condition) {
        return condition.constants().isEmpty()
                ? refused()
                : condition.constants().stream()
                        .<Pattern>map(constant -> new Pattern.Exactly(expressions.beside(condition.value(), constant)))
                        .toList();
    }

    @Override
    public List<Pattern> visitWithin(Condition.Within condition) {
        return List.of(expressions.between(condition));
    }

    @Override
    public List<Pattern> visitLimited(Condition.Limited condition) {
        return List.of(expressions.limit(condition));
    }

    @Override
    public List<Pattern> visitAbsent(Condition.Absent condition) {
        return word(Word.NONE);
    }
}
