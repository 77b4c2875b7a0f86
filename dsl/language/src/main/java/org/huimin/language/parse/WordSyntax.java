package org.huimin.language.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;

/** Whether a text, put where it is to stand, is read as the one word that it is meant to be. */
public final class WordSyntax {
    private static final String NEIGHBOUR = "\u7532";
    private static final String DIGIT = "5";
    private static final Set<Integer> NAMES = Set.of(
            PlanLexer.WORD,
            PlanLexer.STRENGTH,
            PlanLexer.STAGE,
            PlanLexer.FIELD_KIND,
            PlanLexer.MISSING,
            PlanLexer.SEE,
            PlanLexer.REST,
            PlanLexer.OPEN,
            PlanLexer.FREE,
            PlanLexer.OPTIONAL,
            PlanLexer.MEASURE_WORD,
            PlanLexer.TO);
    private static final Set<Integer> UNITS =
            Set.of(PlanLexer.WORD, PlanLexer.PERCENT, PlanLexer.YEAR_MARK, PlanLexer.MONTH_MARK, PlanLexer.DAY_MARK);

    private WordSyntax() {}

    /** Whether a text between two words is a name. */
    public static boolean isName(String text) {
        return isName(text, NEIGHBOUR);
    }

    /** Whether a text before a number is a name: its end must not look like a comparison. */
    public static boolean isNameBeforeNumber(String text) {
        return isName(text, DIGIT);
    }

    private static boolean isName(String text, String next) {
        String before = NEIGHBOUR + " ";
        List<Token> tokens = tokens(before + text + " " + next);
        return tokens.size() == 3 && NAMES.contains(tokens.get(1).getType()) && covers(tokens.get(1), before, text);
    }

    /** Whether a text is a name in a list, where it runs to the separator. */
    public static boolean isListedName(String text) {
        if (text.isEmpty()) {
            return false;
        }
        try {
            List<Token> tokens = tokens(text);
            new LineParser().parse(LineParser.cellTokens(tokens, text.length()), PlanParser::nameCell);
            return true;
        } catch (LineNotUnderstoodException exception) {
            return false;
        }
    }

    /** Whether a number with a word right behind it is read as that number and that unit. */
    public static boolean isUnitBehind(String number, String unit) {
        List<Token> tokens = tokens(number + unit);
        Token last = tokens.get(tokens.size() - 1);
        boolean plain =
                tokens.size() == 2 || (tokens.size() == 3 && tokens.get(1).getType() == PlanLexer.SCALE);
        return plain
                && tokens.get(0).getType() == PlanLexer.NUMBER
                && UNITS.contains(last.getType())
                && covers(last, number, unit);
    }

    private static boolean covers(Token token, String before, String text) {
        int start = before.codePointCount(0, before.length());
        return token.getStartIndex() == start
                && token.getStopIndex() == start + text.codePointCount(0, text.length()) - 1;
    }

    private static List<Token> tokens(String text) {
        PlanLexer lexer = new PlanLexer(new FoldedCharStream(CharStreams.fromString(text)));
        lexer.removeErrorListeners();
        lexer.mode(PlanLexer.CONTENT);
        List<Token> tokens = new ArrayList<>();
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            tokens.add(token);
        }
        return tokens;
    }
}
