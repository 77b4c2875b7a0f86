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
            figure.ifPresent(figures::add);
            offset = figure.map(WrittenFigure::end).orElse(run.end());
        }
        return figures;
    }

    /** The numbers of a text, with a unit or without. */
    static List<BigDecimal> numbers(FoldedText text) {
        List<BigDecimal> numbers = new ArrayList<>();
        int offset = 0;
        while (offset < text.length()) {
            if (text.isDigit(offset)) {
                Run run = run(text, offset);
                numbers.addAll(run.ends());
                offset = run.end();
            } else {
                offset++;
            }
        }
        return numbers;
    }

    /** A number or a range of numbers, up to the end of its digits. */
    private record Run(int start, List<BigDecimal> ends, int end) {}

    private static Run run(FoldedText text, int start) {
        int end = numberEnd(text, start);
        List<BigDecimal> ends = new ArrayList<>();
        ends.add(value(text, start, end));
        int sign = text.skipBlanks(end);
        int second = text.skipBlanks(sign + 1);
        if (text.isOneOf(RANGE_SIGNS, sign) && text.isDigit(second)) {
            end = numberEnd(text, second);
            ends.add(value(text, second, end));
        }
        return new Run(start, ends, end);
    }

    private static BigDecimal value(FoldedText text, int start, int end) {
        return new BigDecimal(text.cut(start, end).replace(",", ""));
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
        int offset = run.end();
        while (true) {
            offset = text.skipBlanks(offset);
            if (text.isOneOf(APPROXIMATE, offset)) {
                offset++;
                continue;
            }
            Optional<UnitWords.Found> unit = units.at(text, offset);
            if (unit.isPresent()) {
                BigDecimal factor = multiplier;
                List<BigDecimal> ends =
                        run.ends().stream().map(end -> end.multiply(factor)).toList();
                return Optional.of(new WrittenFigure(
                        ends,
                        unit.get().unit(),
                        unit.get().word(),
                        run.start(),
                        run.end(),
                        unit.get().end()));
            }
            int power = power(text.at(offset));
            if (power == 0) {
                return Optional.empty();
            }
            multiplier = multiplier.scaleByPowerOfTen(power);
            offset++;
        }
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
