package org.huimin.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.model.Condition;
import org.huimin.model.Condition.Relation;
import org.huimin.model.ConditionVisitor;
import org.huimin.model.Value;
import org.huimin.vocabulary.BaseUnits;
import org.huimin.vocabulary.Bound;
import org.huimin.vocabulary.Unit;

/** Recognizes the tests of one value against constants. What is made of other conditions, or compares two values, is none. */
final class SingleTests implements ConditionVisitor<Optional<SingleTest>> {
    private static final SingleTests INSTANCE = new SingleTests();

    private SingleTests() {}

    static Optional<SingleTest> of(Condition condition) {
        return condition.accept(INSTANCE);
    }

    @Override
    public Optional<SingleTest> visitAll(Condition.All condition) {
        return Optional.empty();
    }

    @Override
    public Optional<SingleTest> visitAny(Condition.Any condition) {
        return Optional.empty();
    }

    @Override
    public Optional<SingleTest> visitNot(Condition.Not condition) {
        return Optional.empty();
    }

    @Override
    public Optional<SingleTest> visitMember(Condition.Member condition) {
        return Optional.empty();
    }

    @Override
    public Optional<SingleTest> visitDefined(Condition.Defined condition) {
        return Optional.empty();
    }

    @Override
    public Optional<SingleTest> visitAbsent(Condition.Absent condition) {
        return Optional.empty();
    }

    @Override
    public Optional<SingleTest> visitFlag(Condition.Flag condition) {
        return Optional.of(new SingleTest(
                new Value.FieldValue(condition.field()), List.of(), List.of(SingleTest.YES), Optional.empty(), false));
    }

    @Override
    public Optional<SingleTest> visitComparison(Condition.Comparison condition) {
        boolean constantLeft = condition.left() instanceof Value.Constant;
        boolean constantRight = condition.right() instanceof Value.Constant;
        if (constantLeft == constantRight) {
            return Optional.empty();
        }
        return constantRight
                ? test(condition.left(), condition.relation(), (Value.Constant) condition.right())
                : test(condition.right(), turned(condition.relation()), (Value.Constant) condition.left());
    }

    /** The relation of the right side to the left one. */
    private static Relation turned(Relation relation) {
        return switch (relation) {
            case EQUAL, NOT_EQUAL -> relation;
            case LESS -> Relation.GREATER;
            case LESS_OR_EQUAL -> Relation.GREATER_OR_EQUAL;
            case GREATER -> Relation.LESS;
            case GREATER_OR_EQUAL -> Relation.LESS_OR_EQUAL;
        };
    }

    private static Optional<SingleTest> test(Value value, Relation relation, Value.Constant constant) {
        boolean negated = relation == Relation.NOT_EQUAL;
        return among(value, negated, negated ? Relation.EQUAL : relation, List.of(constant));
    }

    private static Optional<SingleTest> among(
            Value value, boolean negated, Relation relation, List<? extends Value.Constant> constants) {
        List<Interval> intervals = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Optional<Unit> unit = Optional.empty();
        for (Value.Constant constant : constants) {
            Optional<Extent> extent = Extent.of(constant);
            if (constant instanceof Value.Choice choice) {
                words.add(choice.name());
            } else if (constant instanceof Value.YesNo answer) {
                words.add(answer.yes() ? SingleTest.YES : SingleTest.NO);
            } else if (extent.isPresent()) {
                intervals.add(interval(relation, extent.get()));
                unit = constant instanceof Value.Measured measured ? single(measured.units()) : unit;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new SingleTest(value, intervals, words, unit, negated));
    }

    private static Optional<Unit> single(List<Unit> units) {
        return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
    }

    private static Interval interval(Relation relation, Extent extent) {
        return switch (relation) {
            case EQUAL, NOT_EQUAL -> Interval.between(extent.first(), extent.last());
            case LESS -> Interval.under(extent.first());
            case LESS_OR_EQUAL -> Interval.upTo(extent.last());
            case GREATER -> Interval.over(extent.last());
            case GREATER_OR_EQUAL -> Interval.from(extent.first());
        };
    }

    @Override
    public Optional<SingleTest> visitAmong(Condition.Among condition) {
        return condition.value() instanceof Value.Constant
                ? Optional.empty()
                : among(condition.value(), condition.negated(), Relation.EQUAL, condition.constants());
    }

    @Override
    public Optional<SingleTest> visitWithin(Condition.Within condition) {
        List<Unit> units =
                condition.unit().isPresent() ? List.of(condition.unit().get()) : List.of();
        Optional<BigDecimal> low = Extent.inBaseUnits(condition.low(), units);
        Optional<BigDecimal> high = Extent.inBaseUnits(condition.high(), units);
        return condition.value() instanceof Value.Constant || low.isEmpty() || high.isEmpty()
                ? Optional.empty()
                : Optional.of(new SingleTest(
                        condition.value(),
                        List.of(Interval.between(low.get(), high.get())),
                        List.of(),
                        condition.unit(),
                        false));
    }

    @Override
    public Optional<SingleTest> visitLimited(Condition.Limited condition) {
        return condition.value() instanceof Value.Constant
                ? Optional.empty()
                : test(condition.value(), relation(condition.bound()), condition.limit());
    }

    private static Relation relation(Bound bound) {
        return switch (bound) {
            case FROM, SINCE -> Relation.GREATER_OR_EQUAL;
            case UP_TO, UNTIL -> Relation.LESS_OR_EQUAL;
            case UNDER -> Relation.LESS;
            case OVER -> Relation.GREATER;
        };
    }

    /** What a constant takes up: a number itself, a month or year all of its days. */
    private record Extent(BigDecimal first, BigDecimal last) {
        static Optional<Extent> of(Value.Constant constant) {
            if (constant instanceof Value.Measured measured) {
                Optional<BigDecimal> number = inBaseUnits(measured.number(), measured.units());
                return number.isPresent() ? Optional.of(new Extent(number.get(), number.get())) : Optional.empty();
            }
            return constant instanceof Value.Date date
                    ? Optional.of(new Extent(
                            BigDecimal.valueOf(date.first().toEpochDay()),
                            BigDecimal.valueOf(date.last().toEpochDay())))
                    : Optional.empty();
        }

        /** The number in base units; absent where no decimal is exactly that, as of 元/年 by the month. */
        static Optional<BigDecimal> inBaseUnits(BigDecimal number, List<Unit> units) {
            BigDecimal base = units.isEmpty() ? number : BaseUnits.inBaseUnits(number, units.get(0));
            BigDecimal per = BigDecimal.ONE;
            for (int index = 1; index < units.size(); index++) {
                per = per.multiply(BaseUnits.factor(units.get(index)));
            }
            try {
                return Optional.of(base.divide(per));
            } catch (ArithmeticException exception) {
                return Optional.empty();
            }
        }
    }
}
