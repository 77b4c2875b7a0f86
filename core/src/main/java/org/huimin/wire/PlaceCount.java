package org.huimin.wire;

/** Turns offsets into a text, which grow, into lines and columns. */
final class PlaceCount {
    private final String text;
    private int offset;
    private int line = 1;
    private int column = 1;

    PlaceCount(String text) {
        this.text = text;
    }

    FactsPlace at(long target) {
        if (target < offset) {
            offset = 0;
            line = 1;
            column = 1;
        }
        while (offset < target && offset < text.length()) {
            int character = text.codePointAt(offset);
            offset += Character.charCount(character);
            boolean endsLine = character == '\n'
                    || (character == '\r' && (offset == text.length() || text.charAt(offset) != '\n'));
            line += endsLine ? 1 : 0;
            column = endsLine ? 1 : column + 1;
        }
        return new FactsPlace(line, column);
    }
}
