package org.huimin.language.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Whether a text, put where it is to stand, is read as the one word that it is meant to be. */
public final class WordSyntax {
    private static final String NEIGHBOUR = "\u7532";
    private static final String DIGIT = "5";
    private static final String YEAR = "2016";
    private static final Set<Integer> NAMES = Set.of(
            PlanLexer.WORD,
            PlanLexer.STRENGTH,
            PlanLexer.STAGE,
            PlanLexer.FIELD_KIND,
            PlanLexer.MISSING,
            PlanLexer.SEE,
            PlanLexer.OPEN,
            PlanLexer.FREE,
            PlanLexer.OPTIONAL,
            PlanLexer.MEASURE_WORD,
            PlanLexer.TO);
    private static final Set<Integer> UNITS =
            Set.of(PlanLexer.WORD, PlanLexer.PERCENT, PlanLexer.YEAR_MARK, PlanLexer.MONTH_MARK, PlanLexer.DAY_MARK);

    private WordSyntax() {}

    /** Whether a character may stand in a text: it is no control, and not one that nobody would see. */
    public static boolean isCharacter(int character) {
        return !CharacterScan.isRefused(character);
    }

    /** Whether a text between two words is a name. */
    public static boolean isName(String text) {
        return isName(text, NEIGHBOUR);
    }

    /** Whether a text before a number is a name: its end must not look like a comparison. */
    public static boolean isNameBeforeNumber(String text) {
        return isName(text, DIGIT);
    }

    /** Whether a text before a year is a name: {@code year 2016} is a date. */
    public static boolean isNameBeforeYear(String text) {
        return isName(text, YEAR);
    }

    private static boolean isName(String text, String next) {
        String before = NEIGHBOUR + " ";
        List<Token> tokens = tokens(before + text + " " + next);
        // The unit 10k-yuan is one word too, but not behind the dot of a path.
        boolean numbered = !text.isEmpty() && Character.isDigit(text.codePointAt(0));
        return !numbered
                && tokens.size() == 3
                && NAMES.contains(tokens.get(1).getType())
                && covers(tokens.get(1), before, text);
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

    /** Whether a text before a figure is the name of what is counted. */
    public static boolean isTargetName(String text) {
        return isPart("\u6307\u6807:", text, " 5\u4E2A", line -> NameEnds.of((PlanParser.TargetLineContext) line));
    }

    /** Whether a text is the name of a project, with or without a stage behind it. */
    public static boolean isProjectName(String text, boolean staged) {
        String stage = staged ? " \u63A8\u8FDB" : "";
        return isPart("\u9879\u76EE:", text, stage, line -> NameEnds.of((PlanParser.ProjectLineContext) line));
    }

    /** Whether a text is the name of a source of money, with or without an amount behind it. */
    public static boolean isFundingName(String text, boolean withAmount) {
        String amount = withAmount ? " 5\u5143" : "";
        return isPart(
                "\u8D44\u91D1:",
                text,
                amount,
                line -> ((PlanParser.FundingLineContext) line).fundingSource(0).fundingName());
    }

    private static boolean isPart(
            String label, String text, String behind, Function<PlanParser.LineContext, ParserRuleContext> part) {
        try {
            List<Token> tokens = tokens(label + text + behind + "\n", PlanLexer.DEFAULT_MODE);
            ParserRuleContext context = part.apply(new LineParser().parse(tokens, PlanParser::line));
            int start = label.length();
            return context.getStart().getStartIndex() == start
                    && context.getStop().getStopIndex() == start + text.codePointCount(0, text.length()) - 1;
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
        return tokens(text, PlanLexer.CONTENT);
    }

    private static List<Token> tokens(String text, int mode) {
        PlanLexer lexer = new PlanLexer(new FoldedCharStream(CharStreams.fromString(text)));
        lexer.removeErrorListeners();
        lexer.mode(mode);
        List<Token> tokens = new ArrayList<>();
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            tokens.add(token);
        }
        return tokens;
    }
}
