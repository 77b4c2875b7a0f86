package org.huimin.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huimin.model.RateUnit;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;
import org.huimin.vocabulary.Unit.Dimension;
import org.huimin.vocabulary.Word;

/** Writes numbers with their units: glued to the number in Chinese, behind a blank in English. */
final class QuantityWriter {
    private static final String MONTH = "月";
    private static final String MONTHS = "个月";

    private final Spelling spelling;

    QuantityWriter(Spelling spelling) {
        this.spelling = spelling;
    }

    /** A number with commas between thousands. */
    String number(BigDecimal number) {
        return GroupedNumber.write(number);
    }

    /** A unit by itself; one that the plan adds, in quotes where it is not one word. */
    String unit(Unit unit) {
        return word(unit.write(spelling.language()));
    }

    private String word(String name) {
        boolean standard = StandardUnits.standard().unit(name).isPresent();
        return standard || WordShape.isName(name) ? name : spelling.quoted(name);
    }

    /** A unit behind a number: twelve months are 12个月, since 12月 is December. */
    private String counted(BigDecimal number, Unit unit) {
        String text = word(unit.write(spelling.language(), number));
        return text.equals(MONTH) ? MONTHS : text;
    }

    private String per(List<Unit> units) {
        return units.stream().map(unit -> "/" + unit(unit)).collect(Collectors.joining());
    }

    /** A number with its units. */
    String measured(BigDecimal number, List<Unit> units) {
        String text = number(number);
        if (units.isEmpty()) {
            return text;
        }
        Unit first = units.get(0);
        return text + (isGlued(first) ? "" : " ") + counted(number, first) + per(units.subList(1, units.size()));
    }

    String between(BigDecimal low, BigDecimal high, Optional<Unit> unit) {
        return number(low) + "-" + measured(high, unit.map(List::of).orElse(List.of()));
    }

    /** Whether a word behind a number and its units may follow without a blank: 80周岁[以上]. */
    boolean takesSuffix(List<Unit> units) {
        return units.isEmpty() || (units.size() == 1 && isGlued(units.get(0)));
    }

    private boolean isGlued(Unit unit) {
        String text = counted(BigDecimal.ONE, unit);
        if (spelling.isEnglish()) {
            return unit.dimension() == Dimension.SHARE && text.length() == 1;
        }
        return WordShape.isUnitBehindNumber(text);
    }

    /** The unit of a rate, as the head of a column has it: 元/户/年, 元/张 一次性. */
    String rateUnit(RateUnit unit) {
        return unit(unit.money()) + paidFor(unit);
    }

    /** An amount with its unit: 600元/户/年. */
    String amount(BigDecimal number, RateUnit unit) {
        return measured(number, List.of(unit.money())) + paidFor(unit);
    }

    private String paidFor(RateUnit unit) {
        String counted = unit.per().map(per -> "/" + unit(per)).orElse("");
        return counted
                + switch (unit.interval()) {
                    case ONCE -> " " + spelling.word(Word.ONCE);
                    case YEAR -> "/" + standard("年");
                    case QUARTER -> "/" + standard("季度");
                    case MONTH -> "/" + standard("月");
                    case DAY -> "/" + standard("日");
                };
    }

    private String standard(String name) {
        return unit(StandardUnits.standard().unit(name).orElseThrow());
    }
}
