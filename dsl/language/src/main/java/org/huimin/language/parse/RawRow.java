package org.huimin.language.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.huimin.declaration.Line;

/**
 * A row of a table before its cells are read.
 *
 * @param line where it stands
 * @param cells what stands between its bars
 */
record RawRow(Line line, List<RawCell> cells) {
    /**
     * What stands between two bars.
     *
     * @param tokens its words
     * @param start the offset just behind the bar before it
     * @param end the offset of the bar behind it, or of the line's end
     */
    record RawCell(List<Token> tokens, int start, int end) {}

    static RawRow of(Line line, List<Token> tokens) {
        return new RawRow(line, split(tokens));
    }

    /** Splits a row's tokens at the bars; a bar at the end closes the last cell. */
    static List<RawCell> split(List<Token> tokens) {
        List<RawCell> cells = new ArrayList<>();
        List<Token> inside = new ArrayList<>();
        int start = tokens.get(0).getStopIndex() + 1;
        for (Token token : tokens.subList(1, tokens.size())) {
            boolean ends = token.getType() == PlanLexer.NEWLINE;
            if (token.getType() == PlanLexer.BAR || (ends && !inside.isEmpty())) {
                cells.add(new RawCell(List.copyOf(inside), start, token.getStartIndex()));
                inside.clear();
                start = token.getStopIndex() + 1;
            } else if (!ends) {
                inside.add(token);
            }
        }
        return cells;
    }
}
