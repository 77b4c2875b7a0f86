package org.huimin.evaluate;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.huimin.model.Condition.Relation;
import org.huimin.vocabulary.Bound;

/**
 * A type of values, and how two of them are compared.
 *
 * @param <T> the type
 */
final class Kind<T> {
    /** A number of base units. */
    static final Kind<Ratio> NUMBER = new Kind<>(
            "number",
            (left, right) -> left.compareTo(right) < 0,
            (left, right) -> left.compareTo(right) == 0,
            number -> new Found.Numeric(number.shown(), List.of()));
    /** A date is before a month where it is before its first day, after it where it is after its last, else equal. */
    static final Kind<DaySpan> DATE = new Kind<>(
            "date",
            Kind::isBefore,
            (left, right) -> !isBefore(left, right) && !isBefore(right, left),
            days -> new Found.Day(days.first()));

    static final Kind<String> WORD = unordered("word", Found.Word::new);
    static final Kind<Boolean> YES_NO = unordered("yes or no", Found.YesNo::new);
    /** What a reference leads to. There is nothing to compare. */
    static final Kind<String> MEMBER = unordered("member", Found.Member::new);

    private final String name;
    private final BiPredicate<T, T> less;
    private final BiPredicate<T, T> equal;
    private final Function<T, Found> shown;

    private Kind(String name, BiPredicate<T, T> less, BiPredicate<T, T> equal, Function<T, Found> shown) {
        this.name = name;
        this.less = less;
        this.equal = equal;
        this.shown = shown;
    }

    private static <T> Kind<T> unordered(String name, Function<T, Found> shown) {
        return new Kind<>(
                name,
                (left, right) -> {
                    throw new IllegalStateException("a " + name + " is not less than another");
                },
                Object::equals,
                shown);
    }

    private static boolean isBefore(DaySpan left, DaySpan right) {
        return left.last().isBefore(right.first());
    }

    /** The relation that a legal word means. */
    static Relation relation(Bound bound) {
        return switch (bound) {
            case FROM, SINCE -> Relation.GREATER_OR_EQUAL;
            case UP_TO, UNTIL -> Relation.LESS_OR_EQUAL;
            case UNDER -> Relation.LESS;
            case OVER -> Relation.GREATER;
        };
    }

    boolean holds(T left, Relation relation, T right) {
        return switch (relation) {
            case EQUAL -> equal.test(left, right);
            case NOT_EQUAL -> !equal.test(left, right);
            case LESS -> less.test(left, right);
            case LESS_OR_EQUAL -> !less.test(right, left);
            case GREATER -> less.test(right, left);
            case GREATER_OR_EQUAL -> !less.test(left, right);
        };
    }

    /** A value as it is shown to people; numbers in base units. */
    Found shown(T value) {
        return shown.apply(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
