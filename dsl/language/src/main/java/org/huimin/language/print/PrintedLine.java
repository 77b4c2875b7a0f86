package org.huimin.language.print;

import java.util.List;
import java.util.Optional;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.Line;
import org.huimin.declaration.Table;

/**
 * A declaration as it is written: its own line, and what stands below it.
 *
 * @param line where it stood, with the comments above it
 * @param text the text of its own line
 * @param apart whether a blank line stands above it
 * @param table the table below it
 * @param body the declarations below it
 * @param indented whether the declarations below it are indented
 */
record PrintedLine(
        Line line, String text, boolean apart, Optional<Table> table, List<Declaration> body, boolean indented) {
    /** A line with nothing below it. */
    static PrintedLine single(Line line, String text) {
        return new PrintedLine(line, text, false, Optional.empty(), List.of(), false);
    }

    /** A heading of the plan: what is below it is not indented. */
    static PrintedLine heading(Line line, String text, List<Declaration> body) {
        return new PrintedLine(line, text, true, Optional.empty(), body, false);
    }

    /** A line with indented lines below it. */
    static PrintedLine opening(Line line, String text, boolean apart, List<Declaration> body) {
        return new PrintedLine(line, text, apart, Optional.empty(), body, true);
    }

    /** A line with a table below it. */
    static PrintedLine above(Line line, String text, boolean apart, Optional<Table> table) {
        return new PrintedLine(line, text, apart, table, List.of(), true);
    }
}
