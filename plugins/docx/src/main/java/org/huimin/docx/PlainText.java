package org.huimin.docx;

import java.util.regex.Pattern;

/** Texts as XML can hold them. */
final class PlainText {
    private static final Pattern LINE_ENDS = Pattern.compile("\\R");
    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** The text in one line, with a replacement character for what no XML may contain. */
    static String of(String text) {
        String line = LINE_ENDS.matcher(text).replaceAll(" ").replace('\t', ' ');
        return line.codePoints()
                .map(letter -> isAllowed(letter) ? letter : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int letter) {
        return (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
