package org.huimin.vocabulary;

import java.math.BigDecimal;

/**
 * The units that numbers are computed in: money in 元, years, quarters and months in months, hours and minutes in minutes,
 * days in days, shares with 1 as the whole, other things in the base unit of their dimension.
 */
public final class BaseUnits {
    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);
    private static final BigDecimal MONTHS_OF_A_QUARTER = BigDecimal.valueOf(3);
    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    private BaseUnits() {}

    /** How many base units one of a unit is, exact. */
    public static BigDecimal factor(Unit unit) {
        if (unit.dimension() != Unit.Dimension.TIME) {
            return unit.factor();
        }
        return switch (unit.name()) {
            case "年" -> MONTHS_OF_A_YEAR;
            case "季度" -> MONTHS_OF_A_QUARTER;
            case "小时" -> MINUTES_OF_AN_HOUR;
            default -> unit.factor();
        };
    }

    /** A number of a unit, in base units; exact. */
    public static BigDecimal inBaseUnits(BigDecimal number, Unit unit) {
        return number.multiply(factor(unit));
    }

    /**
     * A number of base units, in a unit.
     *
     * @throws ArithmeticException if no decimal is exactly that: a month in years
     */
    public static BigDecimal fromBaseUnits(BigDecimal number, Unit unit) {
        return number.divide(factor(unit));
    }

    /** Whether there is never less than none of what a unit counts or measures. Money can be owed, and shares can fall. */
    public static boolean isNeverNegative(Unit unit) {
        return switch (unit.dimension()) {
            case TIME, AGE, COUNT, AREA, LAND, LENGTH, MASS, VOLUME -> true;
            case MONEY, SHARE, POINT -> false;
        };
    }

    /** Whether numbers of the two units can be compared and added. Each counting unit stands alone. */
    public static boolean agree(Unit one, Unit other) {
        if (one.dimension() != other.dimension()) {
            return false;
        }
        return switch (one.dimension()) {
            case COUNT -> one.name().equals(other.name());
            case TIME -> base(one).equals(base(other));
            default -> true;
        };
    }

    /** The name of the unit that a time is computed in. A month has no fixed number of days. */
    private static String base(Unit time) {
        return switch (time.name()) {
            case "年", "季度" -> "月";
            case "小时" -> "分钟";
            default -> time.name();
        };
    }
}
