package org.huimin.language.parse;

import java.util.Arrays;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticCode;
import org.huimin.diagnostics.Findings;
import org.huimin.diagnostics.HostCode;
import org.huimin.source.Span;

/**
 * Looks at every character before anything else does. Characters that can't be seen are reported, at most one a line of
 * each kind, and left out of the text that is parsed. A lone carriage return becomes a line feed.
 */
final class CharacterScan {
    private static final int ZERO_WIDTH_SPACE = 0x200B;

    private final String name;
    private final Findings sink;
    private int[] removed = new int[4];
    private int removedCount;
    private int reportedControlLine;
    private int reportedBidirectionalLine;
    private int reportedZeroWidthLine;

    private CharacterScan(String name, Findings sink) {
        this.name = name;
        this.sink = sink;
    }

    static SourceText scan(String name, String text, Findings sink) {
        return new CharacterScan(name, sink).scan(text);
    }

    private SourceText scan(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int offset = 0;
        int line = 1;
        int column = 1;
        for (int index = 0; index < text.length(); ) {
            int character = text.codePointAt(index);
            index += Character.charCount(character);
            boolean newLine =
                    character == '\n' || (character == '\r' && (index == text.length() || text.charAt(index) != '\n'));
            if (newLine || !isRefused(character)) {
                kept.appendCodePoint(newLine ? '\n' : character);
                offset++;
            } else {
                report(character, text, index - Character.charCount(character), line, column);
                remember(offset);
            }
            column++;
            if (newLine) {
                line++;
                column = 1;
            }
        }
        return new SourceText(name, kept.toString(), Arrays.copyOf(removed, removedCount));
    }

    /** Whether a character is left out of what is parsed. */
    static boolean isRefused(int character) {
        return character == ZERO_WIDTH_SPACE || isBidirectional(character) || isControl(character);
    }

    static boolean isBidirectional(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    static boolean isControl(int character) {
        return (character < 0x20 && character != '\t' && character != '\n' && character != '\r')
                || (character >= 0x7F && character <= 0x9F)
                || character == 0x2028
                || character == 0x2029
                || character == 0xFEFF
                || (character & 0xFFFE) == 0xFFFE
                || (character >= 0xD800 && character <= 0xDFFF);
    }

    private void remember(int offset) {
        if (removedCount == removed.length) {
            removed = Arrays.copyOf(removed, removedCount * 2);
        }
        removed[removedCount++] = offset;
    }

    private void report(int character, String text, int index, int line, int column) {
        if (sink.isFull()) {
            return;
        }
        if (character == ZERO_WIDTH_SPACE) {
            if (reportedZeroWidthLine != line) {
                reportedZeroWidthLine = line;
                sink.report(of(HostCode.ZERO_WIDTH_SPACE, character, line, column)
                        .editing(restOfLine(text, index, line, column), withoutZeroWidth(text, index)));
            }
        } else if (isBidirectional(character)) {
            if (reportedBidirectionalLine != line) {
                reportedBidirectionalLine = line;
                // What the text says without it is not for a machine to decide.
                sink.report(of(HostCode.BIDIRECTIONAL_CONTROL, character, line, column));
            }
        } else if (reportedControlLine != line) {
            reportedControlLine = line;
            Diagnostic.Builder control = of(HostCode.CONTROL_CHARACTER, character, line, column);
            sink.report(control.editing(Span.onLine(name, line, column, column + 1), ""));
        }
    }

    private Diagnostic.Builder of(DiagnosticCode code, int character, int line, int column) {
        return Diagnostic.of(code, Span.onLine(name, line, column, column + 1))
                .with("codePoint", String.format("U+%04X", character));
    }

    /** From the first zero-width space of a line through the last: only the first one of a line is reported. */
    private Span restOfLine(String text, int index, int line, int column) {
        String rest = stretch(text, index);
        return Span.onLine(name, line, column, column + rest.codePointCount(0, rest.length()));
    }

    private static String withoutZeroWidth(String text, int index) {
        return stretch(text, index).replace("\u200B", "");
    }

    private static String stretch(String text, int index) {
        int end = index;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(index, text.lastIndexOf(ZERO_WIDTH_SPACE, end - 1) + 1);
    }
}
