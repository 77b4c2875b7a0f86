package org.huimin.progress;

import java.math.BigDecimal;
import java.util.Optional;
import org.huimin.model.Figure;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;
import org.huimin.vocabulary.Unit.Dimension;

/**
 * A unit as it stands in a table: {@code 人}, {@code 万人}, {@code 家/家}.
 *
 * @param times how many of the unit are meant: ten thousand for 万人
 * @param word what is counted or measured; empty where only a number of them is said, such as 万
 * @param per for a ratio: for one of what
 */
record WrittenUnit(BigDecimal times, String word, Optional<String> per) {
    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);
    private static final BigDecimal HUNDRED_MILLION = new BigDecimal(100_000_000);

    static WrittenUnit read(String text) {
        String folded = Folded.figure(text);
        int slash = folded.indexOf('/');
        String word = slash < 0 ? folded : folded.substring(0, slash);
        Optional<String> per = slash < 0 ? Optional.empty() : Optional.of(folded.substring(slash + 1));
        if (StandardUnits.standard().unit(word).isEmpty()) {
            if (word.startsWith("万")) {
                return new WrittenUnit(TEN_THOUSAND, word.substring(1), per);
            }
            if (word.startsWith("亿")) {
                return new WrittenUnit(HUNDRED_MILLION, word.substring(1), per);
            }
        }
        return new WrittenUnit(BigDecimal.ONE, word, per);
    }

    /** A number of this unit, in the unit of a figure; absent where the two don't fit each other. */
    Optional<BigDecimal> convert(BigDecimal number, Figure figure) {
        boolean ratioFits = per.isEmpty()
                || figure.per().filter(unit -> isCalled(unit, per.get())).isPresent();
        return ratioFits ? factor(figure.unit()).map(number.multiply(times)::multiply) : Optional.empty();
    }

    private Optional<BigDecimal> factor(Unit wanted) {
        if (word.isEmpty() || isCalled(wanted, word)) {
            return Optional.of(BigDecimal.ONE);
        }
        // The factors of one dimension are powers of ten of each other, so that the quotient ends.
        return StandardUnits.standard()
                .unit(word)
                .filter(unit -> unit.dimension() == wanted.dimension() && isConvertible(unit.dimension()))
                .map(unit -> unit.factor().divide(wanted.factor()));
    }

    private static boolean isCalled(Unit unit, String word) {
        return unit.name().equals(word)
                || unit.chineseNames().contains(word)
                || unit.englishNames().contains(word);
    }

    private static boolean isConvertible(Dimension dimension) {
        return switch (dimension) {
            case MONEY, SHARE, AREA, LENGTH, MASS, VOLUME -> true;
            case TIME, AGE, POINT, COUNT, LAND -> false;
        };
    }
}
