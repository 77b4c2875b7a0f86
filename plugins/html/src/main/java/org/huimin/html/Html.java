package org.huimin.html;

/** Writes HTML: elements, and text that can't become anything else. */
final class Html {
    private final StringBuilder html = new StringBuilder();

    /** An element's beginning; attributes are names and values in turn. */
    Html open(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int index = 0; index + 1 < attributes.length; index += 2) {
            html.append(' ').append(attributes[index]).append("=\"");
            html.append(escape(attributes[index + 1])).append('"');
        }
        html.append('>');
        return this;
    }

    Html close(String tag) {
        html.append("</").append(tag).append(">\n");
        return this;
    }

    /** An element with a text of the plan, whose direction of writing stays inside. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Html text(String text) {
        html.append("<bdi>").append(escape(text)).append("</bdi>");
        return this;
    }

    /** What is HTML already. */
    Html raw(String raw) {
        html.append(raw);
        return this;
    }

    /** A text whose letters all may stand in a page; others are the replacement character. */
    static String sound(String text) {
        StringBuilder sound = new StringBuilder(text.length());
        text.codePoints().map(letter -> isAllowed(letter) ? letter : 0xFFFD).forEach(sound::appendCodePoint);
        return sound.toString();
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        sound(text).codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(letter);
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int letter) {
        boolean control = Character.isISOControl(letter) && letter != '\n' && letter != '\t';
        boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        boolean noncharacter = (letter & 0xFFFE) == 0xFFFE || (letter >= 0xFDD0 && letter <= 0xFDEF);
        return !control && !half && !noncharacter;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
