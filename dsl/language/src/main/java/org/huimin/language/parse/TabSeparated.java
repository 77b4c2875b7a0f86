package org.huimin.language.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huimin.vocabulary.Blanks;

/** Reads a row that was pasted from a spreadsheet, whose cells are separated by tabs. */
final class TabSeparated {
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern TABS = Pattern.compile("\t+");

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u3000\\u00A0\\u2000-\\u200A]+");

    private TabSeparated() {}

    /** Whether tabs separate several cells, none of them empty at the line's ends. */
    static boolean isRow(String text) {
        boolean separated = text.indexOf('\t') >= 0;
        return separated
                && TABS.splitAsStream(text).noneMatch(cell -> Blanks.strip(cell).isEmpty());
    }

    /**
     * The row as it is written in a plan, where the cells of the table say how many there must be: two tabs are an empty
     * cell, or else several were put in a row to align the columns.
     *
     * @param text the line without the blanks at its ends
     * @param behind the tabs behind it
     * @param cells the cells of the table's head; 0 where this is the head
     */
    static Optional<String> row(String text, int behind, int cells) {
        List<String> single = List.of(TAB.split(text + "\t".repeat(behind), -1));
        List<String> inner = List.of(TAB.split(text, -1));
        List<String> aligned = List.of(TABS.split(text));
        if (cells == 0) {
            return Optional.of(row(aligned));
        }
        if (single.size() == cells) {
            return Optional.of(row(single));
        }
        if (inner.size() == cells) {
            return Optional.of(row(inner));
        }
        return aligned.size() == cells ? Optional.of(row(aligned)) : Optional.empty();
    }

    /** The row as it is written in a plan, every stretch of tabs taken for one separator. */
    static String row(String text) {
        return row(List.of(TABS.split(text)));
    }

    /** How many cells a row has, every stretch of tabs taken for one separator. */
    static int cells(String text) {
        return TABS.split(text).length;
    }

    /** The words that blanks separate. */
    static List<String> words(String text) {
        return List.of(BLANKS.split(text));
    }

    static String row(List<String> cells) {
        return cells.stream()
                .map(Blanks::strip)
                .map(cell -> cell.isEmpty() ? " " : " " + cell + " ")
                .collect(Collectors.joining("|", "|", "|"));
    }
}
