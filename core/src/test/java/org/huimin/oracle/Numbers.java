package org.huimin.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.huimin.model.Definition;
import org.huimin.model.Path;
import org.huimin.model.Value;
import org.huimin.model.ValueVisitor;
import org.huimin.vocabulary.Function;

/** Values of conditions. Numbers are in one unit, and divided only by what leaves a decimal. */
final class Numbers implements ValueVisitor<Object> {
    private final Map<String, Definition> definitions;
    private final FactMap facts;

    Numbers(Map<String, Definition> definitions, FactMap facts) {
        this.definitions = definitions;
        this.facts = facts;
    }

    @Override
    public Object visitField(Value.FieldValue value) {
        return facts.read(value.field());
    }

    @Override
    public Object visitDefined(Value.DefinedValue value) {
        Path path = value.definition();
        FactMap there = facts.at(path.references());
        Value body = (Value) definitions.get(path.name()).expression();
        if (there.isNone()) {
            return FactMap.NONE;
        }
        Object number = body.accept(new Numbers(definitions, there));
        return there.isUnknown() && number instanceof BigDecimal ? FactMap.UNKNOWN : number;
    }

    @Override
    public Object visitArithmetic(Value.Arithmetic value) {
        List<Object> operands = List.of(value.left().accept(this), value.right().accept(this));
        if (operands.contains(FactMap.NONE)) {
            return FactMap.NONE;
        }
        if (operands.contains(FactMap.UNKNOWN)) {
            return FactMap.UNKNOWN;
        }
        BigDecimal left = (BigDecimal) operands.get(0);
        BigDecimal right = (BigDecimal) operands.get(1);
        return switch (value.operator()) {
            case ADD -> left.add(right);
            case SUBTRACT -> left.subtract(right);
            case MULTIPLY -> left.multiply(right);
            case DIVIDE -> left.divide(right);
        };
    }

    @Override
    public Object visitNegative(Value.Negative value) {
        Object number = value.value().accept(this);
        return number instanceof BigDecimal known ? known.negate() : number;
    }

    @Override
    public Object visitExtreme(Value.Extreme value) {
        List<Object> operands =
                value.values().stream().map(operand -> operand.accept(this)).toList();
        if (operands.contains(FactMap.NONE)) {
            return FactMap.NONE;
        }
        if (operands.contains(FactMap.UNKNOWN)) {
            return FactMap.UNKNOWN;
        }
        List<BigDecimal> sorted =
                operands.stream().map(BigDecimal.class::cast).sorted().toList();
        return sorted.get(value.function() == Function.MAXIMUM ? sorted.size() - 1 : 0);
    }

    @Override
    public Object visitMeasured(Value.Measured value) {
        return value.number();
    }

    @Override
    public Object visitDate(Value.Date value) {
        return CalendarText.of(value.first(), value.last());
    }

    @Override
    public Object visitChoice(Value.Choice value) {
        return value.name();
    }

    @Override
    public Object visitYesNo(Value.YesNo value) {
        return value.yes();
    }
}
