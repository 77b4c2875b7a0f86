package org.huimin.wording;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huimin.model.Benefit;
import org.huimin.model.Condition;
import org.huimin.model.ConditionVisitor;
import org.huimin.model.Path;
import org.huimin.model.Value;

/**
 * Says in Chinese prose who gets something: 残疾且年龄不满18周岁. It is for readers alone: names stand without quote marks and
 * without what they belong to, so it can't be read back. What English plans say is prose as it is.
 */
final class ConditionProse implements ConditionVisitor<String> {
    private final Phrases phrases;
    private final NameWriter names;
    private final QuantityWriter quantities;
    private final ConditionWriter conditions;
    private final ValueWriter values;

    ConditionProse(
            Phrases phrases,
            NameWriter names,
            QuantityWriter quantities,
            ConditionWriter conditions,
            ValueWriter values) {
        this.phrases = phrases;
        this.names = names;
        this.quantities = quantities;
        this.conditions = conditions;
        this.values = values;
    }

    /** Who is eligible for a benefit: 当年新增的床位, where that it is a 床位 is one of the conditions. */
    String eligible(Benefit benefit) {
        Condition condition = benefit.eligible();
        if (condition instanceof Condition.All all) {
            Condition itself = new Condition.Member(benefit.entity());
            List<Condition> others = all.conditions().stream()
                    .filter(part -> !part.equals(itself))
                    .toList();
            if (!others.isEmpty() && others.size() < all.conditions().size()) {
                String text = others.size() == 1 ? others.get(0).accept(this) : joined(others, "and");
                return phrases.of("prose.of", Map.of("text", text, "entity", names.translated(benefit.entity())));
            }
        }
        return condition.accept(this);
    }

    private String joined(List<Condition> parts, String word) {
        return parts.stream().map(this::part).collect(Collectors.joining(phrases.of("prose." + word)));
    }

    private String part(Condition condition) {
        String text = condition.accept(this);
        return Binding.of(condition) == Binding.JOINED ? Spelling.CHINESE.bracketed(text) : text;
    }

    private String name(Path path) {
        return names.translated(path.name());
    }

    private String value(Value value) {
        if (value instanceof Value.FieldValue field) {
            return name(field.field());
        }
        if (value instanceof Value.DefinedValue defined) {
            return name(defined.definition());
        }
        return values.write(value);
    }

    /** A value with a number behind it; what ends in a digit or a Latin letter stands apart. */
    private String beforeNumber(Value value) {
        String text = value(value);
        int last = text.isEmpty() ? ' ' : text.codePointBefore(text.length());
        return last < '\u2E80' && Character.isLetterOrDigit(last) ? text + " " : text;
    }

    @Override
    public String visitAll(Condition.All condition) {
        return joined(condition.conditions(), "and");
    }

    @Override
    public String visitAny(Condition.Any condition) {
        return joined(condition.conditions(), "or");
    }

    @Override
    public String visitNot(Condition.Not condition) {
        return phrases.of("prose.not", Map.of("text", part(condition.condition())));
    }

    @Override
    public String visitMember(Condition.Member condition) {
        return names.translated(condition.entity());
    }

    @Override
    public String visitFlag(Condition.Flag condition) {
        return name(condition.field());
    }

    @Override
    public String visitDefined(Condition.Defined condition) {
        return name(condition.definition());
    }

    @Override
    public String visitComparison(Condition.Comparison condition) {
        return phrases.of(
                "prose.relation." + condition.relation().name(),
                Map.of("left", value(condition.left()), "right", value(condition.right())));
    }

    @Override
    public String visitAmong(Condition.Among condition) {
        return phrases.of(
                condition.negated() ? "prose.not-among" : "prose.among",
                Map.of(
                        "name", value(condition.value()),
                        "values",
                                condition.constants().stream()
                                        .map(this::value)
                                        .collect(Collectors.joining(phrases.of("prose.or")))));
    }

    @Override
    public String visitWithin(Condition.Within condition) {
        String high = quantities.measured(
                condition.high(), condition.unit().map(List::of).orElse(List.of()));
        return beforeNumber(condition.value())
                + phrases.of("sentence.range", Map.of("low", GroupedNumber.write(condition.low()), "high", high));
    }

    @Override
    public String visitLimited(Condition.Limited condition) {
        return beforeNumber(condition.value()) + conditions.limit(condition);
    }

    @Override
    public String visitAbsent(Condition.Absent condition) {
        return phrases.of("prose.absent", Map.of("name", name(condition.field())));
    }
}
