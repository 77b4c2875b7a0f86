package org.huimin.typing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huimin.diagnostics.Argument;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/** What a number measures: the base units that it is a product and quotient of. */
public final class Dimension {
    /** Of a number without a unit, and of a share. */
    public static final Dimension PLAIN = new Dimension(new TreeMap<>());

    private final SortedMap<String, Integer> exponents;

    private Dimension(SortedMap<String, Integer> exponents) {
        this.exponents = Collections.unmodifiableSortedMap(exponents);
    }

    /** The dimension of a unit. Counting units are a dimension each; months and days are two. */
    public static Dimension of(Unit unit) {
        String base = base(unit);
        return base.isEmpty() ? PLAIN : new Dimension(new TreeMap<>(Map.of(base, 1)));
    }

    /** The dimension of a unit per other units. */
    public static Dimension of(List<Unit> units) {
        Dimension dimension = PLAIN;
        for (int index = 0; index < units.size(); index++) {
            Dimension next = of(units.get(index));
            dimension = index == 0 ? next : dimension.over(next);
        }
        return dimension;
    }

    private static String base(Unit unit) {
        return switch (unit.dimension()) {
            case MONEY -> "元";
            case TIME -> timeBase(unit);
            case AGE -> "周岁";
            case SHARE -> "";
            case POINT -> "个百分点";
            case COUNT -> unit.name();
            case AREA -> "平方米";
            case LAND -> "亩";
            case LENGTH -> "米";
            case MASS -> "公斤";
            case VOLUME -> "立方米";
        };
    }

    private static String timeBase(Unit unit) {
        return switch (unit.name()) {
            case "年", "季度", "月" -> "月";
            case "日" -> "日";
            default -> "分钟";
        };
    }

    Dimension times(Dimension other) {
        return combine(other, 1);
    }

    Dimension over(Dimension other) {
        return combine(other, -1);
    }

    private Dimension combine(Dimension other, int sign) {
        SortedMap<String, Integer> combined = new TreeMap<>(exponents);
        other.exponents.forEach((base, exponent) -> {
            int sum = combined.getOrDefault(base, 0) + sign * exponent;
            if (sum == 0) {
                combined.remove(base);
            } else {
                combined.put(base, sum);
            }
        });
        return new Dimension(combined);
    }

    /** Whether there is no unit. */
    public boolean isPlain() {
        return exponents.isEmpty();
    }

    /** The base units, those that it is counted for behind a slash: 元/月. */
    Argument.Measure measure() {
        List<Unit> above = new ArrayList<>();
        List<Unit> below = new ArrayList<>();
        exponents.forEach((base, exponent) -> {
            Unit unit = StandardUnits.standard().unit(base).orElseGet(() -> Unit.counting(base));
            (exponent > 0 ? above : below).addAll(Collections.nCopies(Math.abs(exponent), unit));
        });
        return new Argument.Measure(above, below);
    }

    /** The single unit that it is a number of; absent for shares, and for what is per something else. */
    Optional<Unit> unit() {
        Argument.Measure measure = measure();
        return measure.above().size() == 1 && measure.below().isEmpty()
                ? Optional.of(measure.above().get(0))
                : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dimension dimension && dimension.exponents.equals(exponents);
    }

    @Override
    public int hashCode() {
        return exponents.hashCode();
    }

    @Override
    public String toString() {
        return exponents.toString();
    }
}
