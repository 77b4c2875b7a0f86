package org.huimin.cli;

/** Writes the elements of an XML document, each on a line of its own. What is written is read back unchanged. */
final class XmlText {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /** Begins an element that holds others; attributes are names and values by turns. */
    XmlText open(String element, Object... attributes) {
        start(element, attributes).append(">\n");
        depth++;
        return this;
    }

    XmlText close(String element) {
        depth--;
        text.append("  ".repeat(depth)).append("</").append(element).append(">\n");
        return this;
    }

    XmlText empty(String element, Object... attributes) {
        start(element, attributes).append("/>\n");
        return this;
    }

    /** An element that holds text. */
    XmlText leaf(String element, String content, Object... attributes) {
        start(element, attributes).append('>');
        append(content, false);
        text.append("</").append(element).append(">\n");
        return this;
    }

    private StringBuilder start(String element, Object... attributes) {
        text.append("  ".repeat(depth)).append('<').append(element);
        for (int index = 0; index < attributes.length; index += 2) {
            text.append(' ').append(attributes[index]).append("=\"");
            append(attributes[index + 1].toString(), true);
            text.append('"');
        }
        return text;
    }

    /** A parser turns line ends of its own accord into others, and in attributes into blanks, unless they are references. */
    private void append(String content, boolean attribute) {
        CarriedText.xml(content).codePoints().forEach(character -> {
            switch (character) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\r' -> text.append("&#13;");
                case '\n' -> text.append(attribute ? "&#10;" : "\n");
                case '\t' -> text.append(attribute ? "&#9;" : "\t");
                default -> text.appendCodePoint(character);
            }
        });
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
