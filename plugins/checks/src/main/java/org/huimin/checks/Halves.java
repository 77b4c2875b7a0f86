package org.huimin.checks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Finds brackets and quotes without their other half. Numbers of lists such as {@code 1)} have none. */
final class Halves {
    private static final String OPENING = "([{\u3010\u3014\u300A\u3008\u201C\u300C\u300E";
    private static final String CLOSING = ")]}\u3011\u3015\u300B\u3009\u201D\u300D\u300F";
    private static final String NUMERALS = "一二三四五六七八九十";

    private Halves() {}

    /** The offset of the first bracket or quote that has no other half. */
    static Optional<Integer> lonely(FoldedText text) {
        Deque<Integer> open = new ArrayDeque<>();
        int straight = -1;
        for (int offset = 0; offset < text.length(); offset++) {
            int letter = text.at(offset);
            if (letter == '"') {
                straight = straight < 0 ? offset : -1;
            } else if (OPENING.indexOf(letter) >= 0) {
                open.push(offset);
            } else if (CLOSING.indexOf(letter) >= 0 && !isListNumber(text, offset)) {
                if (open.isEmpty()) {
                    return Optional.of(offset);
                }
                int partner = open.pop();
                if (OPENING.indexOf(text.at(partner)) != CLOSING.indexOf(letter)) {
                    return Optional.of(partner);
                }
            }
        }
        if (!open.isEmpty()) {
            return Optional.of(open.peekLast());
        }
        return straight < 0 ? Optional.empty() : Optional.of(straight);
    }

    /** A closing bracket behind the number of a list, at the start of a text or a part of it. */
    private static boolean isListNumber(FoldedText text, int offset) {
        if (text.at(offset) != ')') {
            return false;
        }
        int start = offset;
        while (text.isDigit(start - 1) || text.isOneOf(NUMERALS, start - 1)) {
            start--;
        }
        int before = text.skipBlanksBack(start);
        return start < offset && (before < 0 || text.isOneOf("\u3002;:,", before));
    }
}
