package org.huimin.language.parse;

import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Words that the grammar would let into a name although they certainly mean something else there. */
final class NameEnds {
    private static final Set<Integer> END_OF_DATE = Set.of(
            PlanLexer.YEAR_END,
            PlanLexer.MONTH_END,
            PlanLexer.MONTH_END_NAME,
            PlanLexer.MONTH_MARK,
            PlanLexer.DAY_MARK,
            PlanLexer.ISO_DATE);

    private NameEnds() {}

    /**
     * The name of a target. The legal words of conditions are no comparators: their meaning must not be lost in it.
     *
     * @throws LineNotUnderstoodException if it ends with such a word
     */
    static PlanParser.TargetNameContext of(PlanParser.TargetLineContext line) {
        Token end = line.targetName().getStop();
        if (end.getType() == PlanLexer.BOUND_PREFIX) {
            throw new LineNotUnderstoodException(end);
        }
        return line.targetName();
    }

    /**
     * The name of a project. A deadline without its comma must not be lost in it.
     *
     * @throws LineNotUnderstoodException if it ends with a date, or with one in brackets
     */
    static PlanParser.ProjectNameContext of(PlanParser.ProjectLineContext line) {
        Token end = line.projectName().getStop();
        if (line.date() == null && END_OF_DATE.contains(end.getType())) {
            throw new LineNotUnderstoodException(end);
        }
        if (line.date() == null && line.STAGE() == null) {
            checkBracket(line.projectName());
        }
        return line.projectName();
    }

    /** A stage before a deadline in brackets would be taken for a part of the name, and so would the deadline. */
    private static void checkBracket(PlanParser.ProjectNameContext name) {
        int count = name.getChildCount();
        boolean dateInBrackets = count > 2
                && type(name, count - 1) == PlanLexer.RIGHT_BRACKET
                && END_OF_DATE.contains(type(name, count - 2));
        if (!dateInBrackets) {
            return;
        }
        for (int index = count - 1; index >= 0; index--) {
            if (type(name, index) == PlanLexer.LEFT_BRACKET) {
                throw new LineNotUnderstoodException(token(name, index));
            }
        }
    }

    private static int type(PlanParser.ProjectNameContext name, int index) {
        return token(name, index).getType();
    }

    private static Token token(PlanParser.ProjectNameContext name, int index) {
        return ((TerminalNode) name.getChild(index)).getSymbol();
    }
}
