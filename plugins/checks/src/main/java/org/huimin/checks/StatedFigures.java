package org.huimin.checks;

import java.util.ArrayList;
import java.util.List;
import org.huimin.vocabulary.Unit;
import org.huimin.vocabulary.Unit.Dimension;

/**
 * Finds the figures that a wording states as such. Dates, ordinals, names, formulas and turns of phrase have digits and
 * words that look like units too, but state nothing.
 */
final class StatedFigures {
    private static final String BETWEEN_ORDINALS = "0123456789 ,、和及至到-~\u2013\u2014";
    private static final String FORMULA_SIGNS = "+*\u00D7";
    private static final List<String> PHASES = List.of("工程", "项目", "建设", "地块");
    private static final List<String> RHETORIC = List.of("方面", "层面", "环节");

    private final FigureScanner scanner;
    private final boolean agesCount;

    /**
     * A search.
     *
     * @param scanner finds everything that looks like a figure
     * @param agesCount whether ages state something: they do where they may be conditions of a benefit
     */
    StatedFigures(FigureScanner scanner, boolean agesCount) {
        this.scanner = scanner;
        this.agesCount = agesCount;
    }

    List<WrittenFigure> in(FoldedText text) {
        QuotedNames names = new QuotedNames(text);
        List<WrittenFigure> stated = new ArrayList<>();
        int idiomEnd = -1;
        for (WrittenFigure figure : scanner.scan(text)) {
            if (isIdiom(text, figure) || figure.start() == idiomEnd) {
                idiomEnd = figure.end();
            } else if (!names.contains(figure.start())
                    && !isDate(text, figure)
                    && !isOrdinal(text, figure)
                    && !isPartOfWord(text, figure)
                    && !isPartOfFormula(text, figure)
                    && !isTurnOfPhrase(text, figure)
                    && (agesCount || figure.unit().dimension() != Dimension.AGE)) {
                stated.add(figure);
            }
        }
        return stated;
    }

    /** One thing for each of another: 1村1品, 1对1. */
    private static boolean isIdiom(FoldedText text, WrittenFigure figure) {
        return text.isDigit(figure.end());
    }

    /** 2016年, 3季度, 4月, 15日; but 3个月 and 30日内 are durations. */
    private static boolean isDate(FoldedText text, WrittenFigure figure) {
        Unit unit = figure.unit();
        if (unit.dimension() != Dimension.TIME) {
            return false;
        }
        return switch (unit.name()) {
            case "年" -> true;
            case "季度" -> !figure.unitWord().startsWith("个");
            case "月" -> figure.unitWord().equals("月");
            case "日" -> figure.unitWord().equals("日") && text.at(figure.end()) != '内';
            default -> false;
        };
    }

    /** 第3期, 第1、2条, 前3名, 2期工程. */
    private static boolean isOrdinal(FoldedText text, WrittenFigure figure) {
        int before = text.skipBlanksBack(figure.start());
        if (text.at(before) == '前' && figure.unitWord().equals("名")) {
            return true;
        }
        while (text.isOneOf(BETWEEN_ORDINALS, before)) {
            before--;
        }
        boolean phase = figure.unitWord().equals("期") && text.startsWithOneOf(PHASES, figure.end());
        return text.at(before) == '第' || phase;
    }

    /** PM2.5, COVID-19. */
    private static boolean isPartOfWord(FoldedText text, WrittenFigure figure) {
        int before = figure.start() - 1;
        boolean joined = text.isOneOf("-.", before) && text.isLatin(before - 1);
        return text.isLatin(before) || joined;
    }

    /** 1+3, 7×24, 1/3, 1:3. */
    private static boolean isPartOfFormula(FoldedText text, WrittenFigure figure) {
        int before = text.skipBlanksBack(figure.start());
        boolean ratio = text.isOneOf("/:", before) && text.isDigit(before - 1);
        return text.isOneOf(FORMULA_SIGNS, before) || ratio;
    }

    /** 24小时, 3个方面. */
    private static boolean isTurnOfPhrase(FoldedText text, WrittenFigure figure) {
        boolean roundTheClock = figure.unit().name().equals("小时")
                && figure.ends().get(0).intValue() == 24
                && figure.ends().size() == 1;
        return roundTheClock || text.startsWithOneOf(RHETORIC, figure.end());
    }
}
