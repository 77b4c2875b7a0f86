package org.huimin.language.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.huimin.declaration.Text;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Logic;
import org.huimin.vocabulary.Vocabulary;

/** What a word or sign that does not fit in its line was probably meant to be. */
final class UnreadTokens {
    /** Signs that end a sentence, but no line of a plan. */
    private static final String ENDS = "\u3002\uFF1B;.\uFF0E!\uFF01";
    /** Quotation marks that are none of the plan language, with those that close them. */
    private static final Map<String, String> QUOTES =
            Map.of("\u2018", "\u2019", "'", "'", "\uFF07", "\uFF07", "\u300E", "\u300F", "`", "`", "\u300A", "\u300B");
    /** Signs that stand for a word in other languages. */
    private static final Map<String, Logic> WORDS =
            Map.of("&", Logic.AND, "\uFF06", Logic.AND, "!", Logic.NOT, "\uFF01", Logic.NOT, "\u2227", Logic.AND);

    /** What people put behind the last day of a deadline. */
    private static final Pattern BEFORE = Pattern.compile("(?<=[\u5E95\u6708\u65E5\u5E74])[\u4E4B\u4EE5]?\u524D$");

    private static final int DIGITS_OF_THOUSAND = 3;
    private static final Pattern COMMA = Pattern.compile("[,\\uFF0C]");
    private static final Pattern THOUSAND = Pattern.compile("(?<=.)(?=(?:.{3})+$)");

    private final PartReader parts;

    UnreadTokens(PartReader parts) {
        this.parts = parts;
    }

    /** A word with the number that it is glued to, since people see them as one. */
    Text whole(Token token, List<Token> tokens) {
        int start = token.getStartIndex();
        for (Token before : tokens) {
            boolean glued = before.getType() == PlanLexer.NUMBER && before.getStopIndex() + 1 == token.getStartIndex();
            if (glued && Character.isLetter(token.getText().codePointAt(0))) {
                start = before.getStartIndex();
            }
        }
        return parts.text(start, token.getStopIndex() + 1);
    }

    /** A date that is written as people say it, as the plan language has it: 10月底前, 2016年年底. */
    List<String> meantDate(String written) {
        String meant = BEFORE.matcher(written).replaceFirst("").replace("\u5E74\u5E74\u5E95", "\u5E74\u5E95");
        return meant.equals(written) ? List.of() : List.of(meant);
    }

    /** The first quotation mark of a line that has no partner, where the marks say which of them open and close. */
    Optional<Text> lonelyQuote(List<Token> tokens) {
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

    /**
     * One number with its comma in its place, or several numbers; what starts with a zero is no number of its own. Where digits
     * seem to be missing, no number is offered: it would be another figure.
     */
    static List<String> meantNumbers(String written) {
        List<String> meant = new ArrayList<>();
        String digits = COMMA.matcher(written).replaceAll("");
        String[] parts = COMMA.split(written);
        boolean whole = parts[parts.length - 1].length() >= DIGITS_OF_THOUSAND;
        if (whole && digits.indexOf('.') < 0 && digits.indexOf('\uFF0E') < 0) {
            meant.add(THOUSAND.matcher(digits).replaceAll(","));
        }
        boolean several = Arrays.stream(parts).allMatch(part -> !part.startsWith("0") && !part.startsWith("\uFF10"));
        if (several) {
            meant.add(String.join("\u3001", parts));
        }
        return meant;
    }

    /** A character that the plan language does not use. */
    Diagnostic unknownCharacter(Token token, List<Token> tokens) {
        String character = token.getText();
        Diagnostic.Builder report = Diagnostic.of(HostCode.UNKNOWN_CHARACTER, parts.span(token))
                .with("character", character)
                .with("codePoint", String.format("U+%04X", character.codePointAt(0)));
        Token last = tokens.get(tokens.size() - 2);
        Optional<Token> partner = partner(token, tokens);
        if (last == token && ENDS.contains(character)) {
            report.editing(parts.span(token), "");
        } else if (partner.isPresent()) {
            String inside =
                    parts.written(token.getStopIndex() + 1, partner.get().getStartIndex());
            report.editing(parts.span(token, partner.get()), quoted(inside));
        } else if (WORDS.containsKey(character)) {
            report.suggesting(List.of(Vocabulary.standard().write(WORDS.get(character), language(tokens))));
        }
        return report.build();
    }

    /** The mark that closes a wrong quotation mark. */
    private static Optional<Token> partner(Token token, List<Token> tokens) {
        String closing = QUOTES.getOrDefault(token.getText(), "");
        return tokens.stream()
                .filter(other -> other.getStartIndex() > token.getStopIndex() + 1
                        && other.getText().equals(closing))
                .findFirst();
    }

    private static String quoted(String inside) {
        boolean english = inside.codePoints().allMatch(letter -> letter < 0x80);
        return english ? '"' + inside + '"' : "\u201C" + inside + "\u201D";
    }

    private static Language language(List<Token> tokens) {
        return tokens.get(0).getText().charAt(0) < 0x80 ? Language.ENGLISH : Language.CHINESE;
    }
}
