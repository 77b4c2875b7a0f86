package org.huimin.xlsx;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What stands in a cell. */
sealed interface Cell {
    /** Nothing. */
    Cell EMPTY = new Text("");

    /** Words; never a formula. */
    record Text(String text) implements Cell {
        public Text {
            requireNonNull(text, "text is null");
        }
    }

    /**
     * A number.
     *
     * @param money whether it is an amount of money, which is shown with two decimals
     */
    record Amount(BigDecimal number, boolean money) implements Cell {
        public Amount {
            requireNonNull(number, "number is null");
        }
    }

    /** A part of a whole, shown in per cent. */
    record Share(BigDecimal part) implements Cell {
        public Share {
            requireNonNull(part, "part is null");
        }
    }

    /** A day. */
    record Day(LocalDate day) implements Cell {
        public Day {
            requireNonNull(day, "day is null");
        }
    }

    static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Text(text);
    }

    static Cell text(Optional<String> text) {
        return text(text.orElse(""));
    }

    static Cell number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    static Cell number(BigDecimal number) {
        return new Amount(number, false);
    }

    static Cell money(BigDecimal yuan) {
        return new Amount(yuan, true);
    }
}
