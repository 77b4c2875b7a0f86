package org.huimin.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BinaryOperator;
import org.huimin.evaluate.ComputedOperand.Growth;
import org.huimin.evaluate.ComputedOperand.Step;
import org.huimin.model.Value;
import org.huimin.model.Value.Operator;
import org.huimin.model.ValueVisitor;
import org.huimin.vocabulary.Function;
import org.huimin.vocabulary.Unit;

/** Makes operands of the values of one place. */
final class ValueCompiler implements ValueVisitor<Operand<?>> {
    private final PlaceCompiler place;

    ValueCompiler(PlaceCompiler place) {
        this.place = place;
    }

    @Override
    public Operand<?> visitField(Value.FieldValue value) {
        return place.field(value.field());
    }

    @Override
    public Operand<?> visitDefined(Value.DefinedValue value) {
        return place.value(value.definition());
    }

    /** A sum of many terms leans to the left and is as deep as it is long: its steps are taken one after the other. */
    @Override
    public Operand<?> visitArithmetic(Value.Arithmetic value) {
        Deque<Value.Arithmetic> spine = new ArrayDeque<>();
        Value start = value;
        while (start instanceof Value.Arithmetic arithmetic) {
            spine.push(arithmetic);
            start = arithmetic.left();
        }
        Operand<Ratio> first = place.number(start);
        List<Unit> units = first.units();
        List<Step> steps = new ArrayList<>();
        for (Value.Arithmetic arithmetic : spine) {
            Operand<Ratio> operand = place.number(arithmetic.right());
            steps.add(new Step(operator(arithmetic.operator()), operand));
            units = ComputedUnits.of(units, arithmetic.operator(), operand.units());
        }
        boolean sum = spine.stream().allMatch(arithmetic -> arithmetic.operator() == Operator.ADD);
        return new ComputedOperand(first, steps, sum ? Growth.WITH_ALL : Growth.UNTOLD, units);
    }

    private static BinaryOperator<Ratio> operator(Operator operator) {
        return switch (operator) {
            case ADD -> Ratio::plus;
            case SUBTRACT -> Ratio::minus;
            case MULTIPLY -> Ratio::times;
            case DIVIDE -> Ratio::dividedBy;
        };
    }

    @Override
    public Operand<?> visitNegative(Value.Negative value) {
        Operand<Ratio> operand = place.number(value.value());
        return new ComputedOperand(
                ConstantOperand.of(Kind.NUMBER, Ratio.ZERO),
                List.of(new Step(Ratio::minus, operand)),
                Growth.UNTOLD,
                operand.units());
    }

    @Override
    public Operand<?> visitExtreme(Value.Extreme value) {
        boolean maximum = value.function() == Function.MAXIMUM;
        BinaryOperator<Ratio> operator = maximum ? Ratio::max : Ratio::min;
        List<Operand<Ratio>> operands =
                value.values().stream().map(place::number).toList();
        List<Step> steps = operands.stream()
                .skip(1)
                .map(operand -> new Step(operator, operand))
                .toList();
        Operand<Ratio> first = operands.get(0);
        return new ComputedOperand(first, steps, maximum ? Growth.WITH_ALL : Growth.UP_TO_ANY, first.units());
    }

    @Override
    public Operand<?> visitMeasured(Value.Measured value) {
        return ConstantOperand.ofNumber(value.number(), value.units());
    }

    @Override
    public Operand<?> visitDate(Value.Date value) {
        return ConstantOperand.of(Kind.DATE, new DaySpan(value.first(), value.last()));
    }

    @Override
    public Operand<?> visitChoice(Value.Choice value) {
        return ConstantOperand.of(Kind.WORD, value.name());
    }

    @Override
    public Operand<?> visitYesNo(Value.YesNo value) {
        return ConstantOperand.of(Kind.YES_NO, value.yes());
    }
}
