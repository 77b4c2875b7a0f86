package org.huimin.docx;

import java.util.regex.Pattern;
import org.huimin.output.XmlCharacters;

/** Texts as XML can hold them. */
final class PlainText {
    private static final Pattern LINE_ENDS = Pattern.compile("\\R");

    private PlainText() {}

    /** The text in one line, with a replacement character for what no XML may contain. */
    static String of(String text) {
        String line = LINE_ENDS.matcher(text).replaceAll(" ").replace('\t', ' ');
        return XmlCharacters.sound(line);
    }
}
