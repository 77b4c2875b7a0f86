package org.huimin.language.parse;

import java.util.OptionalInt;

/** Digits of both widths, and Chinese numerals. */
final class Digits {
    private static final String NUMERALS = "一二三四五六七八九";
    private static final char TEN = '十';

    private Digits() {}

    /** A text with half-width digits, decimal points and signs. */
    static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            half.append(character >= 0xFF01 && character <= 0xFF5E ? (char) (character - 0xFEE0) : character);
        }
        return half.toString();
    }

    /** The value of a Chinese numeral from 一 to 九十九, or of a single 一 to 九; 0 where it is none. */
    static int chinese(String numeral) {
        int ten = numeral.indexOf(TEN);
        if (ten < 0) {
            return numeral.length() == 1 ? NUMERALS.indexOf(numeral) + 1 : 0;
        }
        String tens = numeral.substring(0, ten);
        String ones = numeral.substring(ten + 1);
        int tensValue = tens.isEmpty() ? 1 : single(tens);
        int onesValue = ones.isEmpty() ? 0 : single(ones);
        boolean valid = tensValue > 0 && (ones.isEmpty() || onesValue > 0);
        return valid ? tensValue * 10 + onesValue : 0;
    }

    /** The value of a Chinese numeral from 一 to 九十九, if it is one. */
    static OptionalInt chineseNumber(String numeral) {
        int value = chinese(numeral);
        return value == 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static int single(String numeral) {
        return numeral.length() == 1 ? NUMERALS.indexOf(numeral) + 1 : 0;
    }
}
