package org.huimin.output;

/** The letters that XML and HTML may contain, for exporters. */
public final class XmlCharacters {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlCharacters() {}

    /**
     * A text whose letters all may stand in a file of XML 1.0 or HTML: control characters other than tabs and line ends, halves of
     * surrogate pairs and what Unicode has no letter for become U+FFFD. Nothing is escaped.
     */
    public static String sound(String text) {
        return text.codePoints()
                .map(letter -> isAllowed(letter) ? letter : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
