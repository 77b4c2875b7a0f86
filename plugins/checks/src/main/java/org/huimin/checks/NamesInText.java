package org.huimin.checks;

import java.util.List;
import java.util.Set;

/** Tells which letters of a text belong to names. */
final class NamesInText {
    private NamesInText() {}

    /** Which letters of a text are inside one of some folded names. */
    static boolean[] covered(FoldedText text, Set<String> names) {
        boolean[] covered = new boolean[text.length()];
        String whole = text.cut(0, text.length());
        for (String name : names) {
            if (!whole.contains(name)) {
                continue;
            }
            List<String> word = List.of(name);
            int length = name.codePointCount(0, name.length());
            for (int offset = 0; offset + length <= text.length(); offset++) {
                if (text.startsWithOneOf(word, offset)) {
                    for (int inside = offset; inside < offset + length; inside++) {
                        covered[inside] = true;
                    }
                }
            }
        }
        return covered;
    }
}
