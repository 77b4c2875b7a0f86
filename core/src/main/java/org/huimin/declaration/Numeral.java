package org.huimin.declaration;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.huimin.source.Span;

/**
 * An exact decimal as it was written, with half-width digits and without thousands commas.
 *
 * @param digits digits with at most one decimal point, at most 34 digits
 * @param scale the power of ten that the word behind the digits means
 * @param span where it stands
 */
public record Numeral(String digits, Scale scale, Span span) {
    /** The words that multiply a number. */
    public enum Scale {
        /** No word. */
        ONE(0),
        /** 万. */
        TEN_THOUSAND(4),
        /** 亿. */
        HUNDRED_MILLION(8);

        private final int zeros;

        Scale(int zeros) {
            this.zeros = zeros;
        }
    }

    public Numeral {
        requireNonNull(digits, "digits is null");
        requireNonNull(scale, "scale is null");
        requireNonNull(span, "span is null");
    }

    /** The exact value, in its shortest form: no zeros at the end of the fraction, no exponent. */
    public BigDecimal value() {
        BigDecimal value = new BigDecimal(digits).scaleByPowerOfTen(scale.zeros).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
