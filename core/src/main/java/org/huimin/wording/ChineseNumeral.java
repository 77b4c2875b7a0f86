package org.huimin.wording;

/** Numbers as Chinese headings write them. */
public final class ChineseNumeral {
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumeral() {}

    /** A number from 1 to 99 in Chinese: 一, 十一, 二十; any other in digits. */
    public static String of(int number) {
        if (number < 1 || number > 99) {
            return Integer.toString(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        String head = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十";
        return head + (ones == 0 ? "" : DIGITS.substring(ones, ones + 1));
    }
}
