package org.huimin.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the figures in a text: numbers in digits, or ranges of them, with a unit behind them. */
final class FigureScanner {
    private static final String RANGE_SIGNS = "-~\u2212\u2013\u2014至到";
    private static final String APPROXIMATE = "多余来";
    private static final int THOUSANDS = 3;
    /** More letters than any number of a plan may have: no figure. */
    private static final int MOST_LETTERS = 48;

    private static final int MOST_MULTIPLIERS = 2;

    private final UnitWords units;

    FigureScanner(UnitWords units) {
        this.units = units;
    }

    /** The figures of a text, in their order. */
    List<WrittenFigure> scan(FoldedText text) {
        List<WrittenFigure> figures = new ArrayList<>();
        int offset = 0;
        while (offset < text.length()) {
            if (!text.isDigit(offset)) {
                offset++;
                continue;
            }
            Run run = run(text, offset);
            Optional<WrittenFigure> figure = figure(text, run);
            if (figure.isPresent()) {
                figures.add(figure.get());
                offset = figure.get().end();
            } else {
                offset = run.end();
            }
        }
        return figures;
    }

    /** A number or a range of numbers, up to the end of its digits. */
    private record Run(int start, List<BigDecimal> ends, int end) {}

    private static Run run(FoldedText text, int start) {
        int end = numberEnd(text, start);
        List<BigDecimal> ends = new ArrayList<>();
        addValue(ends, text, start, end);
        int sign = text.skipBlanks(end);
        int second = text.skipBlanks(sign + 1);
        if (text.isOneOf(RANGE_SIGNS, sign) && text.isDigit(second)) {
            end = numberEnd(text, second);
            addValue(ends, text, second, end);
        }
        return new Run(start, ends, end);
    }

    private static void addValue(List<BigDecimal> ends, FoldedText text, int start, int end) {
        if (end - start <= MOST_LETTERS) {
            ends.add(new BigDecimal(text.cut(start, end).replace(",", "")));
        }
    }

    private static int numberEnd(FoldedText text, int start) {
        int end = digitsEnd(text, start);
        if (end - start <= THOUSANDS) {
            while (text.at(end) == ',' && digitsEnd(text, end + 1) == end + 1 + THOUSANDS) {
                end += 1 + THOUSANDS;
            }
        }
        return text.at(end) == '.' && text.isDigit(end + 1) ? digitsEnd(text, end + 1) : end;
    }

    private static int digitsEnd(FoldedText text, int start) {
        int end = start;
        while (text.isDigit(end)) {
            end++;
        }
        return end;
    }

    /** The figure that starts with some digits, if a unit stands behind them: 500户, 1.3万人, 3,000余户. */
    private Optional<WrittenFigure> figure(FoldedText text, Run run) {
        BigDecimal multiplier = BigDecimal.ONE;
        int offset = skipApproximation(text, run.end());
        for (int multipliers = 0; multipliers <= MOST_MULTIPLIERS && !run.ends().isEmpty(); multipliers++) {
            Optional<UnitWords.Found> unit = units.at(text, offset);
            if (unit.isPresent()) {
                return Optional.of(figure(run, multiplier, unit.get()));
            }
            multiplier = multiplier.scaleByPowerOfTen(power(text.at(offset)));
            offset = power(text.at(offset)) == 0 ? text.length() : skipApproximation(text, offset + 1);
        }
        return Optional.empty();
    }

    private static WrittenFigure figure(Run run, BigDecimal multiplier, UnitWords.Found unit) {
        List<BigDecimal> ends = new ArrayList<>();
        for (BigDecimal end : run.ends()) {
            ends.add(end.multiply(multiplier));
        }
        return new WrittenFigure(ends, unit.unit(), unit.word(), run.start(), unit.end());
    }

    /** The offset behind blanks and words such as 余 that leave a number a little open. */
    private static int skipApproximation(FoldedText text, int offset) {
        int next = text.skipBlanks(offset);
        return text.isOneOf(APPROXIMATE, next) ? text.skipBlanks(next + 1) : next;
    }

    /** How many zeros a Chinese multiplier behind digits stands for; none if it is not one. */
    private static int power(int letter) {
        return switch (letter) {
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> 0;
        };
    }
}
