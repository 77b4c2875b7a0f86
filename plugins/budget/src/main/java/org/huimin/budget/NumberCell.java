package org.huimin.budget;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers as people write them in tables: 1200, 1,200, 100-120, in full width too. */
final class NumberCell {
    /** Beyond any district; keeps products short. */
    private static final int MOST_DIGITS = 15;

    private static final String DIGITS = "([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)";
    private static final String NUMBER = DIGITS + "(\\.[0-9]{1,6})?";
    private static final Pattern PATTERN = Pattern.compile(NUMBER + "(?:[-~\u2013\u2014\u301C\u81F3]" + NUMBER + ")?");

    private NumberCell() {}

    /** The number or range that a cell holds; absent where it is none. */
    static Optional<Range> read(String cell) {
        String plain = Normalizer.normalize(cell, Normalizer.Form.NFKC).replace(" ", "");
        Matcher matcher = PATTERN.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<BigDecimal> low = number(matcher.group(1), matcher.group(2));
        Optional<BigDecimal> high = matcher.group(3) == null ? low : number(matcher.group(3), matcher.group(4));
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) <= 0
                ? Optional.of(new Range(low.get(), high.get()))
                : Optional.empty();
    }

    /** The whole number or range of whole numbers that a cell holds. */
    static Optional<Range> readWhole(String cell) {
        return read(cell).filter(range -> isWhole(range.least()) && isWhole(range.most()));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static Optional<BigDecimal> number(String digits, @Nullable String decimals) {
        String whole = digits.replace(",", "");
        return whole.length() > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(new BigDecimal(decimals == null ? whole : whole + decimals));
    }
}
