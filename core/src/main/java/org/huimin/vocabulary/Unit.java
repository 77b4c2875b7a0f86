package org.huimin.vocabulary;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measurement or of counting.
 *
 * @param dimension what the unit measures
 * @param factor how many base units of its dimension one of it is, exact; 1 for counting units
 * @param name the Chinese name, which identifies the unit
 * @param chineseNames every Chinese name, the canonical one first
 * @param englishNames every English name, the canonical one first and its plural next; empty for units that a plan adds
 */
public record Unit(
        Dimension dimension, BigDecimal factor, String name, List<String> chineseNames, List<String> englishNames) {
    /** What units measure. Units of one dimension can be converted, except that each counting unit stands alone. */
    public enum Dimension {
        /** Base unit 元. */
        MONEY,
        /** Years, months, days, hours, minutes: periods and durations. */
        TIME,
        /** Completed years of life: 周岁. */
        AGE,
        /** Parts of a whole; base unit 1. */
        SHARE,
        /** The difference of two shares, in hundredths: 个百分点. */
        POINT,
        /** Whole things that are counted: 人, 户, 个. */
        COUNT,
        /** Base unit square metre. */
        AREA,
        /** The land measure 亩, whose exact size in square metres is no decimal. */
        LAND,
        /** Base unit metre. */
        LENGTH,
        /** Base unit kilogram. */
        MASS,
        /** Base unit cubic metre. */
        VOLUME
    }

    public Unit {
        requireNonNull(dimension, "dimension is null");
        requireNonNull(factor, "factor is null");
        requireNonNull(name, "name is null");
        chineseNames = List.copyOf(chineseNames);
        englishNames = List.copyOf(englishNames);
    }

    /** A counting unit that a plan adds to the standard ones. */
    public static Unit counting(String name) {
        return new Unit(Dimension.COUNT, BigDecimal.ONE, name, List.of(name), List.of());
    }

    /** The word that the formatter writes for the unit; units that a plan adds keep their name. */
    public String write(Language language) {
        return language == Language.ENGLISH && !englishNames.isEmpty() ? englishNames.get(0) : name;
    }

    /** The word for a number of the unit: English counts all but one of them in the plural, where the unit has one. */
    public String write(Language language, BigDecimal number) {
        boolean plural =
                language == Language.ENGLISH && englishNames.size() > 1 && number.compareTo(BigDecimal.ONE) != 0;
        return plural ? englishNames.get(1) : write(language);
    }

    // Written out, since units are keys in every run, and what a record makes of itself is linked at run time.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unit unit
                && name.equals(unit.name)
                && dimension == unit.dimension
                && factor.equals(unit.factor)
                && chineseNames.equals(unit.chineseNames)
                && englishNames.equals(unit.englishNames);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
