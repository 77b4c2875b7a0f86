package org.huimin.language.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.huimin.declaration.Text;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;

/** Looks at the words of a line before the grammar does: its limits, and the slips that have a name of their own. */
final class LineTokens {
    private static final Pattern COMMA = Pattern.compile("[,\\uFF0C]");
    private static final Pattern THOUSAND = Pattern.compile("(?<=.)(?=(?:.{3})+$)");

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
                        .suggesting(meantNumbers(token.getText()))
                        .build());
            }
            if (token.getType() == PlanLexer.EXPONENT_NUMBER) {
                return Optional.of(Diagnostic.of(HostCode.EXPONENT, parts.span(token))
                        .with("number", token.getText())
                        .build());
            }
            if (token.getType() == PlanLexer.OPEN_QUOTE) {
                Text lonely = lonelyQuote(tokens)
                        .orElseGet(() -> parts.text(token.getStartIndex(), token.getStopIndex() + 1));
                return Optional.of(
                        Diagnostic.of(HostCode.UNCLOSED_QUOTE, lonely.span()).build());
            }
        }
        return bracket(tokens);
    }

    /** The first quotation mark of a line that has no partner, where the marks say which of them open and close. */
    private Optional<Text> lonelyQuote(List<Token> tokens) {
        int start = tokens.get(0).getStartIndex();
        int[] letters = parts.written(start, tokens.get(tokens.size() - 1).getStartIndex())
                .codePoints()
                .toArray();
        int open = -1;
        for (int index = 0; index < letters.length; index++) {
            boolean opens = letters[index] == 0x201C || letters[index] == 0x300C;
            boolean closes = letters[index] == 0x201D || letters[index] == 0x300D;
            if (letters[index] == '"') {
                return Optional.empty();
            }
            if ((opens && open >= 0) || (closes && open < 0)) {
                int lonely = opens ? open : index;
                return Optional.of(parts.text(start + lonely, start + lonely + 1));
            }
            open = opens ? index : closes ? -1 : open;
        }
        return open < 0 ? Optional.empty() : Optional.of(parts.text(start + open, start + open + 1));
    }

    /** One number with its comma in its place, or several numbers; what starts with a zero is no number of its own. */
    private static List<String> meantNumbers(String written) {
        List<String> meant = new ArrayList<>();
        String digits = COMMA.matcher(written).replaceAll("");
        if (digits.indexOf('.') < 0 && digits.indexOf('\uFF0E') < 0) {
            meant.add(THOUSAND.matcher(digits).replaceAll(","));
        }
        String[] parts = COMMA.split(written);
        boolean several = Arrays.stream(parts).allMatch(part -> !part.startsWith("0") && !part.startsWith("\uFF10"));
        if (several) {
            meant.add(String.join("\u3001", parts));
        }
        return meant;
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
