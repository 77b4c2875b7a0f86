package org.huimin.language.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huimin.declaration.Numeral;
import org.huimin.declaration.Quantity;
import org.huimin.declaration.RateUnit;
import org.huimin.declaration.UnitName;
import org.huimin.language.parse.WordSyntax;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;
import org.huimin.vocabulary.Unit.Dimension;
import org.huimin.vocabulary.Word;

/** Writes numbers with their units: glued to the number in Chinese, behind a blank in English. */
final class QuantityPrinter {
    private static final String MONTH = "月";
    private static final String MONTHS = "个月";

    private final Spelling spelling;
    private final Map<String, Boolean> glued = new HashMap<>();

    QuantityPrinter(Spelling spelling) {
        this.spelling = spelling;
    }

    String unit(UnitName name) {
        return StandardUnits.standard()
                .unit(name.text())
                .map(unit -> unit.write(spelling.language()))
                .orElse(name.text());
    }

    /** A unit behind a number: twelve months are 12个月, since 12月 is December. */
    private String counted(Numeral numeral, UnitName name) {
        String unit = StandardUnits.standard()
                .unit(name.text())
                .map(standard -> standard.write(spelling.language(), numeral.value()))
                .orElse(name.text());
        return unit.equals(MONTH) ? MONTHS : unit;
    }

    String units(List<UnitName> names) {
        return names.stream().map(this::unit).collect(Collectors.joining("/"));
    }

    String quantity(Quantity quantity) {
        Numeral last = quantity.high().orElse(quantity.low());
        String low = quantity.high().isPresent() ? NumberPrinter.print(quantity.low()) + "-" : "";
        return low + measured(last, quantity.units());
    }

    String between(Numeral low, Numeral high, Optional<UnitName> unit) {
        return NumberPrinter.print(low) + "-"
                + measured(high, unit.map(List::of).orElse(List.of()));
    }

    /** A number with its units. */
    String measured(Numeral numeral, List<UnitName> units) {
        String number = NumberPrinter.print(numeral);
        if (units.isEmpty()) {
            return number;
        }
        String per = units.size() == 1 ? "" : "/" + units(units.subList(1, units.size()));
        return number + (isGlued(numeral, units.get(0)) ? "" : " ") + counted(numeral, units.get(0)) + per;
    }

    /** Whether a word behind a number and its units may follow without a blank: 80周岁[以上]. */
    boolean takesSuffix(Numeral numeral, List<UnitName> units) {
        return units.isEmpty() || (units.size() == 1 && isGlued(numeral, units.get(0)));
    }

    private boolean isGlued(Numeral numeral, UnitName name) {
        String unit = counted(numeral, name);
        if (spelling.isEnglish()) {
            return StandardUnits.standard().unit(unit).map(Unit::dimension).equals(Optional.of(Dimension.SHARE))
                    && unit.length() == 1;
        }
        String number = "5" + NumberPrinter.scale(numeral.scale());
        return glued.computeIfAbsent(number + " " + unit, text -> WordSyntax.isUnitBehind(number, unit));
    }

    /** The unit of a rate, as the head of a column has it. */
    String rate(RateUnit unit) {
        String per = unit.per().isEmpty() ? "" : "/" + units(unit.per());
        return unit(unit.money()) + per + once(unit);
    }

    String amount(Numeral numeral, Optional<RateUnit> rate) {
        if (rate.isEmpty()) {
            return NumberPrinter.print(numeral);
        }
        String per = rate.get().per().isEmpty() ? "" : "/" + units(rate.get().per());
        return measured(numeral, List.of(rate.get().money())) + per + once(rate.get());
    }

    private String once(RateUnit unit) {
        return unit.once() ? " " + spelling.word(Word.ONCE) : "";
    }
}
