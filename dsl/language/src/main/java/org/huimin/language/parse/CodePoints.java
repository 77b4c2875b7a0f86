package org.huimin.language.parse;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/** The characters of a text by their offset in code points. */
final class CodePoints {
    private final CharStream stream;

    CodePoints(CharStream stream) {
        this.stream = stream;
    }

    String text(int start, int end) {
        return end <= start ? "" : stream.getText(Interval.of(start, end - 1));
    }

    int at(int offset) {
        return text(offset, offset + 1).codePointAt(0);
    }
}
