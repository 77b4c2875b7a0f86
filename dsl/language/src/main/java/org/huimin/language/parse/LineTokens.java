package org.huimin.language.parse;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;

/** Looks at the words of a line before the grammar does: its limits, and the slips that have a name of their own. */
final class LineTokens {
    private final PartReader parts;

    LineTokens(PartReader parts) {
        this.parts = parts;
    }

    /** What refuses a line before it is parsed: its length, the digits of a number, the depth of its brackets. */
    Optional<Diagnostic> limit(List<Token> tokens) {
        Token first = tokens.get(0);
        Token last = tokens.get(tokens.size() - 1);
        boolean text = tokens.size() <= 3;
        if (!text && last.getStopIndex() - first.getStartIndex() > Limits.LINE_CHARACTERS) {
            return Optional.of(Diagnostic.of(HostCode.LINE_TOO_LONG, parts.span(first))
                    .with("limit", Limits.LINE_CHARACTERS)
                    .build());
        }
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
                || type == PlanLexer.MEASURE_NUMBER
                || type == PlanLexer.MEASURE_REFERENCE;
    }

    private static long digits(Token token) {
        return token.getText().chars().filter(Character::isDigit).count();
    }

    /** Brackets, and the words and signs that stand before their operand, all make the tree deeper. */
    private Optional<Diagnostic> nesting(List<Token> tokens) {
        int[] prefixes = new int[Limits.NESTING + 2];
        int brackets = 0;
        int depth = 0;
        for (Token token : tokens) {
            switch (token.getType()) {
                case PlanLexer.LEFT_BRACKET -> {
                    brackets++;
                    depth++;
                }
                case PlanLexer.RIGHT_BRACKET -> {
                    if (brackets > 0) {
                        depth -= 1 + prefixes[brackets];
                        prefixes[brackets] = 0;
                        brackets--;
                        depth -= prefixes[brackets];
                        prefixes[brackets] = 0;
                    }
                }
                case PlanLexer.NOT, PlanLexer.DASH, PlanLexer.RANGE -> {
                    prefixes[brackets]++;
                    depth++;
                }
                default -> {
                    depth -= prefixes[brackets];
                    prefixes[brackets] = 0;
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

    /** The slip that certainly made a line fail, if one of its words is one. */
    Optional<Diagnostic> slip(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.getType() == PlanLexer.COMMA_NUMBER) {
                return Optional.of(Diagnostic.of(HostCode.COMMA_IN_NUMBER, parts.span(token))
                        .with("number", token.getText())
                        .suggesting(List.of(token.getText().replaceAll("[,\\uFF0C]", "\u3001")))
                        .build());
            }
            if (token.getType() == PlanLexer.EXPONENT_NUMBER) {
                return Optional.of(Diagnostic.of(HostCode.EXPONENT, parts.span(token))
                        .with("number", token.getText())
                        .build());
            }
            if (token.getType() == PlanLexer.OPEN_QUOTE) {
                return Optional.of(Diagnostic.of(HostCode.UNCLOSED_QUOTE, parts.span(token))
                        .build());
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
