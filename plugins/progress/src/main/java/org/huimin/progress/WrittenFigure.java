package org.huimin.progress;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it stands in a table, perhaps with its unit: {@code 13,000}, {@code 1.3万}, {@code 5,400人}, {@code 8.21公顷}.
 *
 * @param number the number before the unit
 * @param unit the unit behind it; without a word where there is none
 */
record WrittenFigure(BigDecimal number, WrittenUnit unit) {
    private static final int MOST_DIGITS = 34;
    private static final Pattern FIGURE =
            Pattern.compile("([+-]?)([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\\.[0-9]+)?([^0-9.,+-].*)?");

    static Optional<WrittenFigure> read(String cell) {
        Matcher matcher = FIGURE.matcher(Folded.figure(cell));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = matcher.group(2).replace(",", "");
        String fraction = matcher.group(3) == null ? "" : matcher.group(3);
        if (digits.length() + fraction.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(digits + fraction);
        return Optional.of(new WrittenFigure(
                matcher.group(1).equals("-") ? number.negate() : number,
                WrittenUnit.read(matcher.group(4) == null ? "" : matcher.group(4))));
    }
}
