package org.huimin.checks;

import java.util.HashSet;
import java.util.Set;

/** Tells which letters of a text stand inside quotes or the marks of a title. A quote that is never closed is none. */
final class QuotedNames {
    private static final String OPENING = "\u201C\u300C\u300A\u300E\u2018\u3008";
    private static final String CLOSING = "\u201D\u300D\u300B\u300F\u2019\u3009";

    private final boolean[] quoted;
    private final Set<Integer> absent = new HashSet<>();

    QuotedNames(FoldedText text) {
        quoted = new boolean[text.length()];
        int offset = 0;
        while (offset < text.length()) {
            int end = end(text, offset);
            for (int inside = offset; inside < end; inside++) {
                quoted[inside] = true;
            }
            offset = Math.max(end, offset + 1);
        }
    }

    /** Where the quotation that starts at an offset ends (exclusive); the offset itself if none starts there. */
    private int end(FoldedText text, int offset) {
        int kind = OPENING.indexOf(text.at(offset));
        if (kind < 0 && text.at(offset) != '"') {
            return offset;
        }
        int closing = kind < 0 ? '"' : CLOSING.charAt(kind);
        if (absent.contains(closing)) {
            return offset;
        }
        for (int end = offset + 1; end < text.length(); end++) {
            if (text.at(end) == closing) {
                return end + 1;
            }
        }
        absent.add(closing);
        return offset;
    }

    boolean contains(int offset) {
        return quoted[offset];
    }
}
