package org.huimin.language.parse;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.huimin.declaration.Text;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;

/** Looks at the words of a line before the grammar does: its limits, and the slips that have a name of their own. */
final class LineTokens {
    private final PartReader parts;

    LineTokens(PartReader parts) {
        this.parts = parts;
    }

    /** What refuses a line before it is parsed: the digits of a number, the depth of what is inside each other. */
    Optional<Diagnostic> limit(List<Token> tokens) {
        for (Token token : tokens) {
            if (isNumber(token.getType()) && digits(token) > Limits.NUMBER_DIGITS) {
                return Optional.of(Diagnostic.of(HostCode.NUMBER_TOO_LONG, parts.span(token))
                        .with("limit", Limits.NUMBER_DIGITS)
                        .build());
            }
        }
        return nesting(tokens);
    }

    private static boolean isNumber(int type) {
        return type == PlanLexer.NUMBER
                || type == PlanLexer.COMMA_NUMBER
                || type == PlanLexer.EXPONENT_NUMBER
                || type == PlanLexer.PROGRAMME_NUMBER
                || type == PlanLexer.MEASURE_NUMBER
                || type == PlanLexer.MEASURE_REFERENCE;
    }

    private static long digits(Token token) {
        return token.getText().chars().filter(Character::isDigit).count();
    }

    /** Brackets, words and signs before their operand, and the signs of a computation all make the tree deeper. */
    private Optional<Diagnostic> nesting(List<Token> tokens) {
        boolean computation = isComputation(tokens.get(0).getType());
        int[] prefixes = new int[Limits.NESTING + 2];
        int[] signs = new int[Limits.NESTING + 2];
        int brackets = 0;
        int depth = 0;
        for (Token token : tokens) {
            int type = token.getType();
            if (type == PlanLexer.LEFT_BRACKET) {
                brackets++;
                depth++;
            } else if (type == PlanLexer.NOT || (isMinus(type) && !computation)) {
                prefixes[brackets]++;
                depth++;
            } else if (computation && isSign(type)) {
                signs[brackets]++;
                depth++;
            } else {
                if (type == PlanLexer.RIGHT_BRACKET && brackets > 0) {
                    depth -= 1 + prefixes[brackets] + signs[brackets];
                    prefixes[brackets] = 0;
                    signs[brackets] = 0;
                    brackets--;
                }
                depth -= prefixes[brackets];
                prefixes[brackets] = 0;
                if (endsComputation(type)) {
                    depth -= signs[brackets];
                    signs[brackets] = 0;
                }
            }
            if (depth > Limits.NESTING) {
                return Optional.of(Diagnostic.of(HostCode.NESTING_TOO_DEEP, parts.span(token))
                        .with("limit", Limits.NESTING)
                        .build());
            }
        }
        return Optional.empty();
    }

    private static boolean isComputation(int type) {
        return type == PlanLexer.ELIGIBLE_LABEL || type == PlanLexer.COMPUTED_LABEL || type == PlanLexer.DEFINE_LABEL;
    }

    private static boolean isMinus(int type) {
        return type == PlanLexer.DASH || type == PlanLexer.RANGE;
    }

    private static boolean isSign(int type) {
        return isMinus(type) || type == PlanLexer.PLUS || type == PlanLexer.TIMES || type == PlanLexer.DIVIDE;
    }

    private static boolean endsComputation(int type) {
        return type == PlanLexer.AND || type == PlanLexer.OR || type == PlanLexer.COMMA || type == PlanLexer.SEPARATOR;
    }

    /** The slip that certainly made a line fail, if one of its words is one. */
    Optional<Diagnostic> slip(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.getType() == PlanLexer.COMMA_NUMBER) {
                return Optional.of(Diagnostic.of(HostCode.COMMA_IN_NUMBER, parts.span(token))
                        .with("number", token.getText())
                        .suggesting(UnreadTokens.meantNumbers(token.getText()))
                        .build());
            }
            if (token.getType() == PlanLexer.EXPONENT_NUMBER) {
                return Optional.of(Diagnostic.of(HostCode.EXPONENT, parts.span(token))
                        .with("number", token.getText())
                        .build());
            }
            if (token.getType() == PlanLexer.OPEN_QUOTE) {
                Text lonely = new UnreadTokens(parts)
                        .lonelyQuote(tokens)
                        .orElseGet(() -> parts.text(token.getStartIndex(), token.getStopIndex() + 1));
                return Optional.of(
                        Diagnostic.of(HostCode.UNCLOSED_QUOTE, lonely.span()).build());
            }
        }
        return bracket(tokens);
    }

    private Optional<Diagnostic> bracket(List<Token> tokens) {
        ArrayDeque<Token> open = new ArrayDeque<>();
        for (Token token : tokens) {
            if (token.getType() == PlanLexer.LEFT_BRACKET) {
                open.push(token);
            } else if (token.getType() == PlanLexer.RIGHT_BRACKET) {
                if (open.isEmpty()) {
                    return Optional.of(unmatched(token));
                }
                open.pop();
            }
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(unmatched(open.peek()));
    }

    private Diagnostic unmatched(Token token) {
        return Diagnostic.of(HostCode.UNMATCHED_BRACKET, parts.span(token))
                .with("bracket", token.getText())
                .build();
    }
}
