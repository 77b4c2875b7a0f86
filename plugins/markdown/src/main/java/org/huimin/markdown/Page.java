package org.huimin.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Puts blocks of Markdown below each other. What it is given is Markdown already. */
final class Page {
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();
    private boolean inList;

    /** A place that links of the page lead to. */
    void anchor(String name) {
        block("<a id=\"" + name + "\"></a>");
    }

    void heading(int level, String title) {
        block("#".repeat(level) + " " + title);
    }

    void paragraph(String paragraph) {
        block(paragraph);
    }

    /** An item of a list; the first of several opens it. */
    void item(int depth, String content) {
        if (!inList && !text.isEmpty()) {
            text.append('\n');
        }
        inList = true;
        text.append(INDENT.repeat(depth)).append("- ").append(content).append('\n');
    }

    /** A table; rows that are shorter than others end in empty cells. */
    void table(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) {
            return;
        }
        List<String> lines = new ArrayList<>();
        lines.add(row(rows.get(0), width));
        lines.add(row(Collections.nCopies(width, "---"), width));
        rows.stream().skip(1).forEach(row -> lines.add(row(row, width)));
        block(String.join("\n", lines));
    }

    private static String row(List<String> cells, int width) {
        StringBuilder line = new StringBuilder("|");
        for (int column = 0; column < width; column++) {
            line.append(' ')
                    .append(column < cells.size() ? cells.get(column) : "")
                    .append(" |");
        }
        return line.toString();
    }

    private void block(String block) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        inList = false;
        text.append(block).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
