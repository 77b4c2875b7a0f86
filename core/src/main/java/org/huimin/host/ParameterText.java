package org.huimin.host;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Nearest;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/** Reads what a plan writes for a plugin's setting or attribute, and says what it should have been. */
final class ParameterText {
    // Bounded, so that nobody computes with a number that fills the memory.
    private static final Pattern NUMBER = Pattern.compile("(-?[0-9]{1,18}(?:\\.[0-9]{1,12})?)\\s*(.*)");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern GROUPED = Pattern.compile("(-?[0-9]{1,3}(?:,[0-9]{3})+)([^0-9,].*|)");
    private static final Pattern DAY = Pattern.compile("([0-9]{4})(?:-([0-9]{1,2})-([0-9]{1,2})"
            + "|\\s*\\u5e74\\s*([0-9]{1,2})\\s*\\u6708\\s*([0-9]{1,2})\\s*\\u65e5)");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final List<String> YES = List.of("\u662f", "yes");
    private static final List<String> NO = List.of("\u5426", "no");

    private ParameterText() {}

    /** Says that a text is not what a parameter must be. */
    static final class WrongValueException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Argument wanted;
        private final transient List<String> suggestions;

        private WrongValueException(Argument wanted, List<String> suggestions) {
            super("wrong value");
            this.wanted = wanted;
            this.suggestions = suggestions;
        }

        private WrongValueException(Argument wanted) {
            this(wanted, List.of());
        }

        /** What the value must be, as the end of a sentence. */
        Argument wanted() {
            return wanted;
        }

        /** What may have been meant. */
        List<String> suggestions() {
            return suggestions;
        }
    }

    /**
     * The value of a text.
     *
     * @return as {@link org.huimin.plugin.Values} has it
     * @throws WrongValueException if the text is none of the parameter's type or limits
     */
    static Object read(Parameter parameter, String written) throws WrongValueException {
        if (parameter.type() == ParameterType.TEXT || parameter.type() == ParameterType.TABLE) {
            return written.strip();
        }
        Object value = ofType(parameter, plain(parameter, written));
        if (parameter.type().isNumeric()) {
            checkLimit(parameter, value, parameter.minimum(), "value.at-least", 1);
            checkLimit(parameter, value, parameter.maximum(), "value.at-most", -1);
        }
        return value;
    }

    private static Object ofType(Parameter parameter, String text) throws WrongValueException {
        return switch (parameter.type()) {
            case TEXT, TABLE -> text;
            case WHOLE_NUMBER -> wholeNumber(text);
            case NUMBER -> number(text, "value.number");
            case MONEY -> money(text);
            case SHARE -> share(text);
            case YES_NO -> yesNo(text);
            case DATE -> date(text);
            case CHOICE -> choice(parameter, text);
        };
    }

    /** The text with narrow letters, and numbers without separators of thousands. */
    private static String plain(Parameter parameter, String text) {
        String folded = folded(text);
        Matcher grouped = GROUPED.matcher(folded);
        return parameter.type().isNumeric() && grouped.matches()
                ? grouped.group(1).replace(",", "") + grouped.group(2)
                : folded;
    }

    /** Digits, signs and Latin letters in their narrow form, as the plan language reads them. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            boolean wide = letter > 0xFF00 && letter < 0xFF5F;
            folded.append(wide ? (char) (letter - 0xFEE0) : letter == 0x3000 ? ' ' : letter);
        }
        return folded.toString().strip();
    }

    private static void checkLimit(
            Parameter parameter, Object value, Optional<String> limit, String phrase, int wrongSign)
            throws WrongValueException {
        if (limit.isPresent()
                && exact(ofType(parameter, plain(parameter, limit.get()))).compareTo(exact(value)) == wrongSign) {
            throw new WrongValueException(
                    new Argument.Phrase(phrase, Map.of("limit", new Argument.Literal(limit.get()))));
        }
    }

    private static BigDecimal exact(Object number) {
        return number instanceof Long whole ? BigDecimal.valueOf(whole) : (BigDecimal) number;
    }

    private static Long wholeNumber(String text) throws WrongValueException {
        if (!WHOLE.matcher(text).matches()) {
            throw new WrongValueException(new Argument.Phrase("value.whole-number"));
        }
        return Long.valueOf(text);
    }

    private static BigDecimal number(String text, String wanted) throws WrongValueException {
        Matcher matcher = NUMBER.matcher(text);
        @Nullable String number = matcher.matches() ? matcher.group(1) : null;
        if (number == null || number.length() < text.length()) {
            throw new WrongValueException(new Argument.Phrase(wanted));
        }
        return new BigDecimal(number);
    }

    /** A number with a unit of money; one without would leave open whether 元 or 万元 was meant. */
    private static BigDecimal money(String text) throws WrongValueException {
        Matcher matcher = NUMBER.matcher(text);
        @Nullable String number = matcher.matches() ? matcher.group(1) : null;
        @Nullable String unit = number == null ? null : matcher.group(2);
        if (number == null || unit == null) {
            throw new WrongValueException(new Argument.Phrase("value.money"));
        }
        Optional<Unit> money =
                StandardUnits.standard().unit(unit.strip()).filter(found -> found.dimension() == Unit.Dimension.MONEY);
        if (money.isEmpty()) {
            throw new WrongValueException(new Argument.Phrase("value.money"));
        }
        return new BigDecimal(number).multiply(money.get().factor());
    }

    private static BigDecimal share(String text) throws WrongValueException {
        if (!text.endsWith("%")) {
            throw new WrongValueException(new Argument.Phrase("value.share"));
        }
        String hundredths = text.substring(0, text.length() - 1).strip();
        // The divisor is a power of ten: exact.
        return number(hundredths, "value.share").divide(HUNDRED);
    }

    private static Boolean yesNo(String text) throws WrongValueException {
        if (!YES.contains(text) && !NO.contains(text)) {
            throw new WrongValueException(new Argument.Phrase("value.yes-no"));
        }
        return YES.contains(text);
    }

    private static LocalDate date(String text) throws WrongValueException {
        Matcher matcher = DAY.matcher(text);
        if (matcher.matches()) {
            int month = matcher.group(2) == null ? 4 : 2;
            try {
                return LocalDate.of(part(matcher, 1), part(matcher, month), part(matcher, month + 1));
            } catch (DateTimeException exception) {
                // No such day: said below.
            }
        }
        throw new WrongValueException(new Argument.Phrase("value.date"));
    }

    private static int part(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String choice(Parameter parameter, String text) throws WrongValueException {
        for (List<String> words : parameter.choices()) {
            if (words.contains(text)) {
                return words.get(0);
            }
        }
        List<String> known = parameter.choices().stream().flatMap(List::stream).toList();
        Argument wanted = new Argument.Phrase(
                "value.choice",
                Map.of(
                        "choices",
                        new Argument.Several(known.stream()
                                .<Argument>map(Argument.Literal::new)
                                .toList())));
        throw new WrongValueException(wanted, Nearest.to(text, known));
    }
}
