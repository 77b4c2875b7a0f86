package org.huimin.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.huimin.vocabulary.BaseUnits;
import org.huimin.vocabulary.Unit;

/** How what was read is shown to people. */
final class Shown {
    private Shown() {}

    static <T> Found of(Reading<T> reading, Function<T, Found> shown) {
        if (reading.isKnown()) {
            return shown.apply(reading.value());
        }
        return reading.isNone() ? new Found.None() : new Found.Unknown();
    }

    /** A number of base units, in units as a plan would write them. */
    static Function<Ratio, Found> number(List<Unit> units) {
        Ratio factor = factor(units);
        return number -> new Found.Numeric(number.dividedBy(factor).shown(), units);
    }

    /** How many base units one of some units is: of the first, for one of each of the others. */
    static Ratio factor(List<Unit> units) {
        Ratio factor = Ratio.ONE;
        for (int index = 0; index < units.size(); index++) {
            Ratio own = Ratio.of(BaseUnits.factor(units.get(index)));
            factor = index == 0 ? own : factor.dividedBy(own);
        }
        return factor;
    }

    /** A number of some units, in base units. */
    static Ratio inBaseUnits(BigDecimal number, List<Unit> units) {
        return Ratio.of(number).times(factor(units));
    }
}
