package org.huimin.language.print;

import org.huimin.declaration.Text;
import org.huimin.vocabulary.Word;

/** Writes the headings of programmes and measures. */
final class HeadingPrinter {
    private static final String NUMERALS = "一二三四五六七八九";
    private static final int LAST_NUMERAL = 99;

    private final Spelling spelling;

    HeadingPrinter(Spelling spelling) {
        this.spelling = spelling;
    }

    String programme(int number, Text title) {
        boolean chinese = !spelling.isEnglish() && number >= 1 && number <= LAST_NUMERAL;
        return chinese ? numeral(number) + "、" + title.value() : english(Word.PROGRAMME, number, title);
    }

    String measure(int number, Text title) {
        if (spelling.isEnglish()) {
            return english(Word.MEASURE, number, title);
        }
        // A dot with digits on both sides is a decimal point.
        String sign = Spelling.startsWithDigit(title.value()) ? "、" : ".";
        return number + sign + title.value();
    }

    private static String english(Word word, int number, Text title) {
        return Spelling.ENGLISH.labelled(Spelling.ENGLISH.word(word) + " " + number, title.value());
    }

    /** The Chinese numeral of a number from 1 to 99. */
    static String numeral(int number) {
        if (number < 10) {
            return digit(number);
        }
        String tens = number < 20 ? "" : digit(number / 10);
        return tens + "十" + (number % 10 == 0 ? "" : digit(number % 10));
    }

    static String digit(int digit) {
        return NUMERALS.substring(digit - 1, digit);
    }
}
