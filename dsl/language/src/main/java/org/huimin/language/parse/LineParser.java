package org.huimin.language.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;

/** Parses one line, or one cell of a table, with the grammar. */
final class LineParser {
    private final PlanParser parser;

    LineParser() {
        parser = new PlanParser(new CommonTokenStream(new ListTokenSource(List.of())));
        parser.removeErrorListeners();
        parser.setErrorHandler(new FirstErrorStrategy());
    }

    /** The generated parser, for tests that look at its predictions. */
    PlanParser parser() {
        return parser;
    }

    /**
     * Parses tokens by a rule of the grammar.
     *
     * @throws LineNotUnderstoodException at the first token that does not fit
     */
    <T> T parse(List<Token> tokens, Function<PlanParser, T> rule) {
        CommonTokenStream stream = new CommonTokenStream(new ListTokenSource(tokens));
        parser.setTokenStream(stream);
        return rule.apply(parser);
    }

    /** A cell's tokens as a stream of their own, which ends where the cell does. */
    static List<Token> cellTokens(List<Token> tokens, int end) {
        List<Token> closed = new ArrayList<>(tokens.size() + 1);
        tokens.forEach(token -> closed.add(new CommonToken(token)));
        CommonToken last = new CommonToken(Token.EOF, "");
        last.setStartIndex(end);
        last.setStopIndex(end - 1);
        closed.add(last);
        return closed;
    }
}
