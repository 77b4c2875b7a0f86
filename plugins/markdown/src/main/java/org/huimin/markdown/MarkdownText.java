package org.huimin.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huimin.vocabulary.Blanks;

/** Text of a plan as Markdown that shows just this text: nothing in it becomes markup, a link or HTML. */
final class MarkdownText {
    private static final String ESCAPED = "\\`*_[]|~#$";
    private static final Pattern LINE_ENDS = Pattern.compile("[\r\n\u000B\f\u0085\u2028\u2029]+");
    private static final Pattern LIST_MARK = Pattern.compile("^([-+=]|\\d{1,9}[.)](?= |$))");

    private MarkdownText() {}

    /** The text for any place: a paragraph, an item, a heading, the cell of a table, the words of a link. */
    static String escape(String text) {
        String line = Blanks.strip(LINE_ENDS.matcher(text).replaceAll(" ").replace('\t', ' '));
        StringBuilder escaped = new StringBuilder(line.length() + 8);
        for (int index = 0; index < line.length(); index++) {
            append(escaped, line.charAt(index));
        }
        Matcher mark = LIST_MARK.matcher(escaped);
        if (mark.find()) {
            escaped.insert(mark.end() - 1, '\\');
        }
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, char letter) {
        switch (letter) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '\0' -> escaped.append('\uFFFD');
            default -> {
                if (ESCAPED.indexOf(letter) >= 0) {
                    escaped.append('\\');
                }
                escaped.append(letter);
            }
        }
    }
}
