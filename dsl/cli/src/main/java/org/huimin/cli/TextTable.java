package org.huimin.cli;

import java.util.List;
import org.huimin.source.DisplayWidth;

/** Columns of text, aligned by display width. */
final class TextTable {
    private TextTable() {}

    static String write(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], DisplayWidth.of(row.get(column)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                boolean last = column == columns - 1;
                String cell = row.get(column);
                text.append(cell).append(last ? "\n" : " ".repeat(widths[column] - DisplayWidth.of(cell) + 2));
            }
        }
        return text.toString();
    }
}
