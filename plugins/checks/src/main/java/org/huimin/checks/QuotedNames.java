package org.huimin.checks;

/** Tells which letters of a text stand inside quotes or the marks of a title. A quote that is never closed is none. */
final class QuotedNames {
    private static final String OPENING = "\u201C\u300C\u300A\u300E\u2018\u3008";
    private static final String CLOSING = "\u201D\u300D\u300B\u300F\u2019\u3009";

    private final boolean[] quoted;

    QuotedNames(FoldedText text) {
        quoted = new boolean[text.length()];
        for (int offset = 0; offset < text.length(); offset++) {
            int kind = OPENING.indexOf(text.at(offset));
            int closing = text.at(offset) == '"' ? '"' : kind >= 0 ? CLOSING.charAt(kind) : 0;
            int end = closing == 0 ? -1 : find(text, closing, offset + 1);
            if (end >= 0) {
                for (int inside = offset; inside <= end; inside++) {
                    quoted[inside] = true;
                }
                offset = end;
            }
        }
    }

    private static int find(FoldedText text, int letter, int from) {
        for (int offset = from; offset < text.length(); offset++) {
            if (text.at(offset) == letter) {
                return offset;
            }
        }
        return -1;
    }

    boolean contains(int offset) {
        return quoted[offset];
    }
}
