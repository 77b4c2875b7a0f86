package org.huimin.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.huimin.model.Condition;
import org.huimin.model.ConditionVisitor;
import org.huimin.model.Value;
import org.huimin.vocabulary.Bound;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Logic;
import org.huimin.vocabulary.Vocabulary;
import org.huimin.vocabulary.Word;

/** Writes conditions, with brackets only where the tree needs them. */
final class ConditionWriter implements ConditionVisitor<String> {
    private final Spelling spelling;
    private final NameWriter names;
    private final QuantityWriter quantities;
    private final ValueWriter values;

    ConditionWriter(Spelling spelling, NameWriter names, QuantityWriter quantities, ValueWriter values) {
        this.spelling = spelling;
        this.names = names;
        this.quantities = quantities;
        this.values = values;
    }

    String write(Condition condition) {
        return condition.accept(this);
    }

    private String part(Condition condition) {
        String text = write(condition);
        return Binding.of(condition).compareTo(Binding.TEST) < 0 ? spelling.bracketed(text) : text;
    }

    private String joined(List<Condition> conditions, Logic word) {
        return conditions.stream().map(this::part).collect(Collectors.joining(Spelling.spaced(spelling.word(word))));
    }

    @Override
    public String visitAll(Condition.All condition) {
        return joined(condition.conditions(), Logic.AND);
    }

    @Override
    public String visitAny(Condition.Any condition) {
        return joined(condition.conditions(), Logic.OR);
    }

    @Override
    public String visitNot(Condition.Not condition) {
        return spelling.word(Logic.NOT) + " " + part(condition.condition());
    }

    @Override
    public String visitMember(Condition.Member condition) {
        return names.word(condition.entity());
    }

    @Override
    public String visitFlag(Condition.Flag condition) {
        return names.path(condition.field());
    }

    @Override
    public String visitDefined(Condition.Defined condition) {
        return names.path(condition.definition());
    }

    @Override
    public String visitComparison(Condition.Comparison condition) {
        return values.write(condition.left(), Binding.SUM)
                + Spelling.spaced(sign(condition.relation()))
                + values.write(condition.right(), Binding.SUM);
    }

    private static String sign(Condition.Relation relation) {
        return switch (relation) {
            case EQUAL -> "=";
            case NOT_EQUAL -> "\u2260";
            case LESS -> "<";
            case LESS_OR_EQUAL -> "\u2264";
            case GREATER -> ">";
            case GREATER_OR_EQUAL -> "\u2265";
        };
    }

    @Override
    public String visitAmong(Condition.Among condition) {
        Logic word = condition.negated() ? Logic.IS_NOT : Logic.IS;
        return values.write(condition.value(), Binding.SUM)
                + Spelling.spaced(spelling.word(word))
                + values.list(condition.constants());
    }

    @Override
    public String visitWithin(Condition.Within condition) {
        return tested(condition.value()) + " " + range(condition);
    }

    /** The range alone: 60-79周岁. */
    String range(Condition.Within condition) {
        return quantities.between(condition.low(), condition.high(), condition.unit());
    }

    @Override
    public String visitLimited(Condition.Limited condition) {
        return tested(condition.value()) + " " + limit(condition);
    }

    /** The limit alone: 80周岁以上, 不满18周岁, {@code from 80 years-old}. */
    String limit(Condition.Limited condition) {
        String limit = values.write(condition.limit());
        if (spelling.isEnglish()) {
            return spelling.word(condition.bound()) + " " + limit;
        }
        return switch (condition.bound()) {
            case UNDER, OVER -> spelling.word(condition.bound()) + limit;
            case FROM, UP_TO, SINCE, UNTIL -> limit + gap(condition.limit()) + suffix(condition.bound());
        };
    }

    private static String suffix(Bound bound) {
        return Vocabulary.standard().writeSuffix(bound, Language.CHINESE).orElseThrow();
    }

    private String gap(Value.Constant limit) {
        return limit instanceof Value.Measured measured && !quantities.takesSuffix(measured.units()) ? " " : "";
    }

    /** A value with a range behind it; a number there would run together with the number in front. */
    private String tested(Value value) {
        if (value instanceof Value.FieldValue field) {
            return names.pathBeforeNumber(field.field());
        }
        if (value instanceof Value.DefinedValue defined) {
            return names.pathBeforeNumber(defined.definition());
        }
        String text = values.write(value);
        return value instanceof Value.Extreme ? text : spelling.bracketed(text);
    }

    @Override
    public String visitAbsent(Condition.Absent condition) {
        return names.path(condition.field()) + " = " + spelling.word(Word.NONE);
    }
}
