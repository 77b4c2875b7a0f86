package org.huimin.wording;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.huimin.model.Value;
import org.huimin.model.ValueVisitor;
import org.huimin.vocabulary.Word;

/** Writes computations, with brackets only where the tree needs them. */
final class ValueWriter implements ValueVisitor<String> {
    private static final String MINUS = "-";

    private final Spelling spelling;
    private final NameWriter names;
    private final QuantityWriter quantities;
    private final DateWriter dates;

    ValueWriter(Spelling spelling, NameWriter names, QuantityWriter quantities, DateWriter dates) {
        this.spelling = spelling;
        this.names = names;
        this.quantities = quantities;
        this.dates = dates;
    }

    String write(Value value) {
        return value.accept(this);
    }

    String write(Value value, Binding atLeast) {
        String text = write(value);
        return Binding.of(value).compareTo(atLeast) < 0 ? spelling.bracketed(text) : text;
    }

    String list(List<? extends Value> values) {
        return spelling.list(
                values.stream().map(value -> write(value, Binding.SUM)).toList());
    }

    @Override
    public String visitField(Value.FieldValue value) {
        return names.path(value.field());
    }

    @Override
    public String visitDefined(Value.DefinedValue value) {
        return names.path(value.definition());
    }

    @Override
    public String visitArithmetic(Value.Arithmetic value) {
        Deque<Value.Arithmetic> chain = new ArrayDeque<>();
        Value first = value;
        Binding needed = Binding.SUM;
        while (first instanceof Value.Arithmetic arithmetic
                && Binding.of(arithmetic).compareTo(needed) >= 0) {
            chain.push(arithmetic);
            needed = Binding.of(arithmetic);
            first = arithmetic.left();
        }
        StringBuilder text = new StringBuilder(write(first, needed));
        for (Value.Arithmetic link : chain) {
            Binding stronger = Binding.of(link) == Binding.SUM ? Binding.PRODUCT : Binding.FACTOR;
            text.append(Spelling.spaced(sign(link.operator()))).append(write(link.right(), stronger));
        }
        return text.toString();
    }

    private static String sign(Value.Operator operator) {
        return switch (operator) {
            case ADD -> "+";
            case SUBTRACT -> MINUS;
            case MULTIPLY -> "\u00D7";
            case DIVIDE -> "\u00F7";
        };
    }

    @Override
    public String visitNegative(Value.Negative value) {
        return MINUS + write(value.value(), Binding.FACTOR);
    }

    @Override
    public String visitExtreme(Value.Extreme value) {
        return spelling.word(value.function()) + spelling.bracketed(list(value.values()));
    }

    @Override
    public String visitMeasured(Value.Measured value) {
        return quantities.measured(value.number(), value.units());
    }

    @Override
    public String visitDate(Value.Date value) {
        return dates.date(value);
    }

    @Override
    public String visitChoice(Value.Choice value) {
        return names.choice(value.name());
    }

    @Override
    public String visitYesNo(Value.YesNo value) {
        return spelling.word(value.yes() ? Word.YES : Word.NO);
    }
}
